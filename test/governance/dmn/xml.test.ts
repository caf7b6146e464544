import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placesIn } from '../../../src/governance/dmn/place.js';
import { MAX_DEPTH, readXml, XmlFault, type XmlElement } from '../../../src/governance/dmn/xml.js';
import { printXml, type XmlNode } from '../../../src/governance/dmn/xml-print.js';
import { finish } from '../../../src/governance/steps.js';
import { RUNS } from '../../runs.js';

const read = (text: string): XmlElement => finish(readXml(text));

function faultOf(text: string): { code: string; at: string; found: string } {
  try {
    read(text);
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    const { line, column } = placesIn(text)(fault.offset);
    return { code: fault.code, at: `${line}:${column}`, found: fault.found };
  }
  throw new Error('it was read');
}

describe('the reader of XML', () => {
  it('reads elements, attributes, text, comments, instructions and CDATA', () => {
    const root = read(
      '\uFEFF<?xml version="1.0"?>\n<!-- a > b --><a x=\'1 &lt; 2\'><?do it?><b/>one<![CDATA[ <two> &amp; ]]>&#51;&#x1F389;</a>\n',
    );
    expect(root.name).to.equal('a');
    expect(root.attributes.get('x')).to.equal('1 < 2');
    expect(root.children.map(({ name }) => name)).to.deep.equal(['b']);
    expect(root.text.value).to.equal('one <two> &amp; 3🎉');
  });

  it('resolves namespaces where they are declared, and nowhere else', () => {
    const root = read(
      '<a xmlns="u:1" xmlns:p="u:2"><p:b p:x="1" y="2"/><c xmlns="u:3"/><d xmlns=""/></a>',
    );
    expect(
      [root, ...root.children].map(({ name, namespace }) => `${namespace}#${name}`),
    ).to.deep.equal(['u:1#a', 'u:2#b', 'u:3#c', '#d']);
    expect([...(root.children[0]?.attributes ?? [])]).to.deep.equal([['y', '2']]);
    expect(faultOf('<a><p:b/></a>').code).to.equal('malformed');
    expect(faultOf('<a p:x=""/>').code).to.equal('malformed');
  });

  it('reads line ends and white space as XML asks', () => {
    const root = read('<a x="1\t2\r\n3&#10;4">a\r\nb\rc&#13;d</a>');
    expect(root.attributes.get('x')).to.equal('1 2 3\n4');
    expect(root.text.value).to.equal('a\nb\nc\rd');
  });

  it('knows where each character of a text stands', () => {
    const source = '<a>x &lt; y\r\n<![CDATA[z]]></a>';
    const { text } = read(source);
    const standing = (one: string) => source.slice(text.offsetAt(text.value.indexOf(one)));
    expect(standing('<')).to.match(/^&lt;/);
    expect(standing('y')).to.match(/^y\r/);
    expect(standing('z')).to.match(/^z\]/);
  });

  it('refuses a DOCTYPE, and so every entity that it could declare', () => {
    const external = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n<a>&e;</a>';
    expect(faultOf(external)).to.deep.equal({ code: 'doctype', at: '1:1', found: '<!DOCTYPE' });
    expect(faultOf('<a>\n  &e;</a>')).to.deep.equal({
      code: 'entity',
      at: '2:3',
      found: '&e;</a>',
    });
    for (const one of [
      '&',
      '&;',
      '&#;',
      '&#0;',
      '&#xD800;',
      '&#x110000;',
      '&constructor;',
      '&lt',
    ]) {
      expect(faultOf(`<a>${one}</a>`).code, one).to.equal('entity');
    }
  });

  it('says where a file ends too early', () => {
    expect(faultOf('<a>\n<b>x</b>\n<c>')).to.deep.equal({
      code: 'truncated',
      at: '3:4',
      found: '<c>',
    });
    const whole = '<a x="1"><!-- c --><b><![CDATA[d]]></b><?e f?></a>';
    for (let length = 0; length < whole.length; length++) {
      expect(faultOf(whole.slice(0, length)).code, whole.slice(0, length)).to.equal('truncated');
    }
  });

  it('refuses what is not well-formed, with its place', () => {
    const faults: Readonly<Record<string, string>> = {
      'a<b/>': '1:1',
      '<a/>b': '1:5',
      '<a/><b/>': '1:5',
      '<a></b>': '1:4',
      '<a x="1" x="2"/>': '1:10',
      '<a x="1"y="2"/>': '1:9',
      '<a x=1/>': '1:6',
      '<a x="<"/>': '1:7',
      '<1/>': '1:2',
      '<a>\n<b / ></a>': '2:5',
      '<a>\u0001</a>': '1:4',
    };
    for (const [text, at] of Object.entries(faults)) {
      const fault = faultOf(text);
      expect(`${fault.code} ${fault.at}`, text).to.equal(`malformed ${at}`);
    }
  });

  it('refuses elements that lie too deep', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(read(nested(MAX_DEPTH)).name).to.equal('a');
    expect(faultOf(nested(100_000)).code).to.equal('depth');
  });

  it('reads long files, whatever they lack, without going over them again and again', () => {
    const long = (part: string) => `<a>${part.repeat(100_000)}`;
    expect(read(`${long('<b x="1">text</b>\n')}</a>`).children.length).to.equal(100_000);
    expect(read(`${long('&amp;')}</a>`).text.value.length).to.equal(100_000);
    expect(faultOf(long('<b/>')).code).to.equal('truncated');
    expect(faultOf(long('x &amp; ') + '&').code).to.equal('entity');
    const scopes = Array.from({ length: 5000 }, (_, at) => `xmlns:p${at}="u"`).join(' ');
    expect(read(`<a ${scopes}>${'<b xmlns:q="v"/>'.repeat(5000)}</a>`).children.length).to.equal(
      5000,
    );
  });

  it('reads what is printed', () => {
    const name = fc.constantFrom('a', 'b-c', 'd.e', '_f');
    const text = fc.string({
      unit: fc.constantFrom('<', '&', '>', '"', "'", ']]>', '\r', '\n', '\t', ' ', 'ä', '🎉', 'x'),
    });
    const { node } = fc.letrec<{ node: XmlNode }>((tie) => ({
      node: fc.record({
        name,
        attributes: fc.dictionary(name, text),
        content: fc.oneof({ depthSize: 'small' }, text, fc.array(tie('node'), { maxLength: 3 })),
      }),
    }));
    fc.assert(
      fc.property(node, (one) => same(one, read(printXml(one)))),
      RUNS,
    );
  });
});

function same({ name, attributes = {}, content = [] }: XmlNode, element: XmlElement): void {
  expect(element.name).to.equal(name);
  expect(Object.fromEntries(element.attributes)).to.deep.equal({ ...attributes });
  if (typeof content === 'string') expect(element.text.value).to.equal(content);
  else {
    expect(element.children.length).to.equal(content.length);
    content.forEach((child, at) => same(child, element.children[at] as XmlElement));
  }
}
