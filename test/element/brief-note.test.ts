import { expect, fixture, html } from '@open-wc/testing';
import { showBriefly } from '../../src/element/brief-note.js';
import { waitUntil } from '../wait-until.js';
import '../../src/funding/funding-split.js';

describe('a note that something was copied', () => {
  it('stands there once, however often it is copied, and goes away by itself', async () => {
    const box = await fixture<HTMLElement>(html`<p><button type="button">Copy</button></p>`);
    const button = box.querySelector('button');
    if (!button) throw new Error('no button');
    showBriefly(button, 'Copied', 'after');
    showBriefly(button, 'Copied again', 'after');
    const notes = () => [...box.querySelectorAll('.brief-note')];
    expect(notes().map(({ textContent }) => textContent)).to.deep.equal(['Copied again']);
    document.getAnimations().forEach((one) => one.finish());
    await waitUntil(() => notes().length === 0, 'it has gone');
  });

  it('stands beside the menu from which a link was copied', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const writeText = () => Promise.resolve();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const split = await fixture<HTMLElement>(
      html`<patto-funding-split
        lang="en"
        total="100 EUR"
        parties="marketing, it"
      ></patto-funding-split>`,
    );
    const root = split.shadowRoot;
    const opener = () => root?.querySelector<HTMLElement>('[part~=menu-button]');
    await waitUntil(opener, 'it is drawn');
    opener()?.focus();
    const item = () =>
      [...(root?.querySelectorAll<HTMLElement>('.menu button') ?? [])].find((one) =>
        one.textContent?.includes('Copy link'),
      );
    await waitUntil(item, 'the menu is there');
    item()?.click();
    await waitUntil(() => root?.querySelector('.toolbar .brief-note'), 'it is shown');
    expect(root?.querySelector('.brief-note + [part~=menu-button]')).to.exist;
    expect(root?.querySelector('.brief-note')?.textContent).to.equal('Link copied');
    Reflect.deleteProperty(navigator, 'clipboard');
    if (own) Object.defineProperty(navigator, 'clipboard', own);
  });
});
