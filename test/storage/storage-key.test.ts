import { expect } from '@open-wc/testing';
import { storageKey } from '../../src/storage/storage-key.js';

function page(head = '', hash = '#top'): Document {
  const made = document.implementation.createHTMLDocument();
  const base = made.createElement('base');
  base.href = 'https://intranet.example/teams/pact.html?view=1' + hash;
  made.head.append(base);
  if (head) {
    const link = made.createElement('link');
    link.rel = 'canonical';
    link.href = head;
    made.head.append(link);
  }
  Object.defineProperty(made, 'URL', { value: base.href });
  return made;
}

describe('the storage key', () => {
  it('is the name that the author gave', () => {
    const parts = { named: 'pact', source: 'data.json', id: 'main' };
    expect(storageKey(parts, page())).to.equal('key:pact');
  });

  it('is the address of the document, and the id', () => {
    const parts = { source: '../data/pact.json', id: 'main' };
    expect(storageKey(parts, page())).to.equal('https://intranet.example/data/pact.json#main');
  });

  it('is the address of the page, whatever part of it is shown', () => {
    const address = 'https://intranet.example/teams/pact.html?view=1';
    expect(storageKey({}, page())).to.equal(address);
    expect(storageKey({ id: 'main' }, page())).to.equal(`${address}#main`);
  });

  it('is the address that the page states as its own, if it is of the same origin', () => {
    const link = 'https://intranet.example/teams/pact';
    expect(storageKey({}, page(link))).to.equal(link);
    const elsewhere = storageKey({}, page('https://elsewhere.example/'));
    expect(elsewhere).to.equal('https://intranet.example/teams/pact.html?view=1');
  });

  it('tells the routes of a page apart that keeps them in its hash', () => {
    const address = 'https://intranet.example/teams/pact.html?view=1';
    expect(storageKey({}, page('', '#/plan-a'))).to.equal(`${address}#/plan-a`);
    expect(storageKey({ id: 'main' }, page('', '#!/plan-b'))).to.equal(`${address}#!/plan-b#main`);
    expect(storageKey({}, page('', '#/plan-a#patto:radar'))).to.equal(`${address}#/plan-a`);
    expect(storageKey({}, page('', '#patto:radar'))).to.equal(address);
    const source = 'https://intranet.example/data.json';
    expect(storageKey({ source }, page('', '#/plan-a'))).to.equal(source);
  });

  it('survives an address that is none', () => {
    expect(storageKey({ source: 'http://[' }, page())).to.be.a('string');
  });
});
