/**
 * A small reader of XML 1.0 with namespaces, for files of strangers: linear in their length, without DTDs.
 * A DOCTYPE is refused, so no entity can be declared, and nothing outside the file is ever asked for.
 */
import type { Steps } from '../steps.js';
import { characterOf, FORBIDDEN, nameOfCharacter } from './xml-characters.js';
import { namespaceOf, XML_SCOPE, type Scope } from './xml-scope.js';
import { XmlText } from './xml-text.js';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Empty where there is none. */
  readonly namespace: string;
  /** Those without a prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own character data, without that of its children. */
  readonly text: XmlText;
  /** Where its tag begins in the file. */
  readonly start: number;
}

export type XmlFaultCode = 'doctype' | 'entity' | 'depth' | 'truncated' | 'malformed';

/** Why a text is no XML that is read here, and where that shows. */
export class XmlFault extends Error {
  constructor(
    readonly code: XmlFaultCode,
    readonly offset: number,
    readonly found: string,
  ) {
    super(`${code} at ${offset}: ${found}`);
  }
}

/** Elements within elements; a decision table needs seven. */
export const MAX_DEPTH = 200;

/** The root element. Throws {@link XmlFault}. May be left every few thousand tags. */
export function* readXml(text: string): Steps<XmlElement> {
  const reader = new XmlReader(text);
  for (let count = 1; reader.step(); count++) if (count % 2000 === 0) yield;
  return reader.root();
}

/** The first child of a name, in the namespace of its parent. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(isNamed(element, name));
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter(isNamed(element, name)) ?? [];
}

function isNamed({ namespace }: XmlElement, name: string): (one: XmlElement) => boolean {
  return (one) => one.name === name && one.namespace === namespace;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  /** As its tag says it, prefix included. */
  readonly tag: string;
  readonly scope: Scope;
}

/** What begins with more than one character; at the end of a file, perhaps with fewer. */
const MARKS = ['<!--', '<![CDATA[', '<!DOCTYPE'];

const NAME = /[:_\p{ID_Start}][:_.\-·\p{ID_Continue}]*/uy;
const REFERENCE = /^&(#?\w+);/;
const SPACE = /[ \t\r\n]*/y;

class XmlReader {
  #at: number;
  #root: OpenElement | undefined;
  readonly #text: string;
  readonly #open: OpenElement[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
    const forbidden = FORBIDDEN.exec(text);
    if (forbidden) this.#fail('malformed', forbidden.index, nameOfCharacter(forbidden[0]));
  }

  /** Reads up to the end of the next tag, comment or instruction. False at the end of the file. */
  step(): boolean {
    const text = this.#text;
    const next = text.indexOf('<', this.#at);
    this.#characters(this.#at, next < 0 ? text.length : next);
    if (next < 0) return false;
    this.#at = next;
    if (text.startsWith('<!--', next)) this.#skip('-->', 4);
    else if (text.startsWith('<![CDATA[', next)) this.#cdata();
    else if (text.startsWith('<!DOCTYPE', next)) this.#fail('doctype', next, '<!DOCTYPE');
    else if (text.startsWith('<?', next)) this.#skip('?>', 2);
    else if (text.startsWith('</', next)) this.#endTag();
    else if (MARKS.some((mark) => mark.startsWith(text.slice(next, next + mark.length)))) {
      this.#fail('truncated', next, text.slice(next));
    } else this.#startTag();
    return true;
  }

  root(): XmlElement {
    const open = this.#open.at(-1);
    if (open || !this.#root) {
      this.#fail('truncated', this.#text.trimEnd().length, open ? `<${open.tag}>` : '');
    }
    return this.#root;
  }

  #characters(from: number, to: number): void {
    if (from === to) return;
    const open = this.#open.at(-1);
    if (open) this.#decode(from, to, open.text);
    else {
      const stray = /[^ \t\r\n]/.exec(this.#text.slice(from, to));
      if (stray) this.#fail('malformed', from + stray.index, this.#excerpt(from + stray.index));
    }
  }

  #skip(end: string, lead: number): void {
    this.#at = this.#find(end, this.#at + lead) + end.length;
  }

  #cdata(): void {
    const from = this.#at + '<![CDATA['.length;
    const to = this.#find(']]>', from);
    const open = this.#open.at(-1);
    if (!open) this.#fail('malformed', this.#at, '<![CDATA[');
    open.text.add(this.#text.slice(from, to), from);
    this.#at = to + 3;
  }

  #endTag(): void {
    const start = this.#at;
    this.#at += 2;
    const tag = this.#name();
    this.#space();
    this.#expect('>', start);
    const open = this.#open.pop();
    if (open?.tag !== tag) this.#fail('malformed', start, `</${tag}>`);
  }

  #startTag(): void {
    const start = this.#at++;
    const tag = this.#name();
    const attributes = this.#attributes(start);
    const isEmpty = this.#text[this.#at] === '/';
    if (isEmpty) this.#at++;
    this.#expect('>', start);
    const parent = this.#open.at(-1);
    if (!parent && this.#root) this.#fail('malformed', start, `<${tag}>`);
    if (this.#open.length >= MAX_DEPTH) this.#fail('depth', start, `<${tag}>`);
    const element = this.#element(tag, attributes, start, parent?.scope ?? XML_SCOPE);
    if (parent) parent.children.push(element);
    else this.#root = element;
    if (!isEmpty) this.#open.push(element);
  }

  /** By name as it stands there, prefix included. */
  #attributes(start: number): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      const spaced = this.#space();
      const next = this.#text[this.#at];
      if (next === '>' || next === '/') return attributes;
      const at = this.#at;
      const name = this.#name();
      this.#space();
      this.#expect('=', start);
      this.#space();
      const quote = this.#text[this.#at];
      if (!spaced || attributes.has(name)) this.#fail('malformed', at, name);
      if (quote !== '"' && quote !== "'")
        this.#fail('malformed', this.#at, this.#excerpt(this.#at));
      const from = this.#at + 1;
      const to = this.#find(quote, from);
      const bracket = this.#text.slice(from, to).indexOf('<');
      if (bracket >= 0) this.#fail('malformed', from + bracket, this.#excerpt(from + bracket));
      attributes.set(name, this.#attributeValue(from, to));
      this.#at = to + 1;
    }
  }

  /** Line breaks and tabs become spaces, unless they were written as references. */
  #attributeValue(from: number, to: number): string {
    const value = new XmlText();
    this.#decode(from, to, value, (plain) => plain.replace(/[\t\n]/g, ' '));
    return value.value;
  }

  #element(
    tag: string,
    all: ReadonlyMap<string, string>,
    start: number,
    outer: Scope,
  ): OpenElement {
    const own = new Map<string, string>();
    const attributes = new Map<string, string>();
    const prefixed: string[] = [];
    for (const [name, value] of all) {
      if (name === 'xmlns') own.set('', value);
      else if (name.startsWith('xmlns:')) own.set(name.slice(6), value);
      else if (name.includes(':')) prefixed.push(name);
      else attributes.set(name, value);
    }
    const scope = own.size > 0 ? { own, outer } : outer;
    for (const name of prefixed) this.#resolve(name, scope, start);
    const namespace = this.#resolve(tag.includes(':') ? tag : `:${tag}`, scope, start);
    const name = tag.slice(tag.indexOf(':') + 1);
    return { tag, name, namespace, attributes, children: [], text: new XmlText(), start, scope };
  }

  #resolve(qualified: string, scope: Scope, at: number): string {
    const namespace = namespaceOf(qualified.slice(0, qualified.indexOf(':')), scope);
    if (namespace === undefined) this.#fail('malformed', at, qualified);
    return namespace;
  }

  /** Adds the text between two places, references and line ends resolved. */
  #decode(from: number, to: number, into: XmlText, tidy = (plain: string) => plain): void {
    const source = this.#text.slice(from, to);
    let at = 0;
    for (let start = source.indexOf('&'); start >= 0; start = source.indexOf('&', at)) {
      into.add(source.slice(at, start), from + at, tidy);
      const [reference = '', name = ''] = REFERENCE.exec(source.slice(start, start + 12)) ?? [];
      const character = characterOf(name);
      if (character === undefined) this.#fail('entity', from + start, this.#excerpt(from + start));
      into.put(character, from + start);
      at = start + reference.length;
    }
    into.add(source.slice(at), from + at, tidy);
  }

  #name(): string {
    NAME.lastIndex = this.#at;
    const name = NAME.exec(this.#text)?.[0];
    if (name === undefined) this.#fail('malformed', this.#at, this.#excerpt(this.#at));
    this.#at += name.length;
    return name;
  }

  #space(): boolean {
    SPACE.lastIndex = this.#at;
    const length = SPACE.exec(this.#text)?.[0].length ?? 0;
    this.#at += length;
    return length > 0;
  }

  #expect(character: string, start: number): void {
    if (this.#at >= this.#text.length) this.#fail('truncated', start, this.#excerpt(start));
    if (this.#text[this.#at] !== character) {
      this.#fail('malformed', this.#at, this.#excerpt(this.#at));
    }
    this.#at++;
  }

  #find(end: string, from: number): number {
    const found = this.#text.indexOf(end, from);
    if (found < 0) this.#fail('truncated', this.#at, this.#excerpt(this.#at));
    return found;
  }

  /** What stands at a place, short enough to be shown. */
  #excerpt(at: number): string {
    return this.#text.slice(at, at + 24).split(/[\r\n]/, 1)[0] ?? '';
  }

  /** A fault at the end of the file means that the rest is missing. */
  #fail(code: XmlFaultCode, at: number, found: string): never {
    if (at < this.#text.length || code !== 'malformed') throw new XmlFault(code, at, found);
    throw new XmlFault('truncated', at, this.#excerpt(this.#text.lastIndexOf('<')));
  }
}
