/** The types that a DMN file gives its data: FEEL's own, and those that it defines with allowed values. */
import { child, childrenOf, type XmlElement } from './xml.js';
import type { XmlText } from './xml-text.js';

export interface DmnType {
  /** `any`: the file does not say; `other`: a type that no input here can have (date, list, …). */
  readonly base: 'string' | 'number' | 'boolean' | 'any' | 'other';
  /** A `number` without fractions. */
  readonly isInteger: boolean;
  /** As the file names it. */
  readonly name: string;
  readonly allowed: XmlText | undefined;
}

/** Names in lower case, without prefix; also those that tools for DMN 1.1 wrote. */
const BASES: Readonly<Record<string, DmnType['base']>> = {
  string: 'string',
  number: 'number',
  decimal: 'number',
  double: 'number',
  integer: 'number',
  int: 'number',
  long: 'number',
  boolean: 'boolean',
  any: 'any',
  '': 'any',
};

/** Type definitions may lead to others; a file that leads in a circle is left there. */
const MAX_LINKS = 20;

export function typesIn(definitions: XmlElement): {
  /** Whether a path names data of the file. */
  isKnown: (path: string) => boolean;
  /** `own`: the element with allowed values that stands at the place itself. */
  of: (reference: string | undefined, path: string, own: XmlElement | undefined) => DmnType;
} {
  const defined = new Map(
    childrenOf(definitions, 'itemDefinition').map((one) => [nameOf(one), one] as const),
  );
  const data = new Map(
    [...childrenOf(definitions, 'inputData'), ...childrenOf(definitions, 'decision')].map(
      (one) => [nameOf(child(one, 'variable') ?? one), child(one, 'variable')] as const,
    ),
  );

  const resolve = (reference: string, links = 0): Omit<DmnType, 'name'> => {
    const definition = defined.get(reference);
    const target = definition && (child(definition, 'typeRef')?.text.value.trim() ?? '');
    if (!definition || target === undefined || links > MAX_LINKS) {
      const plain = reference.slice(reference.lastIndexOf(':') + 1).toLowerCase();
      const base = Object.hasOwn(BASES, plain) ? (BASES[plain] ?? 'other') : 'other';
      return { base, isInteger: /^(?:int|integer|long)$/.test(plain), allowed: undefined };
    }
    const isSimple = definition.attributes.get('isCollection') !== 'true' && target !== '';
    const inner = isSimple ? resolve(target, links + 1) : OTHER;
    return { ...inner, allowed: allowedBy(child(definition, 'allowedValues')) ?? inner.allowed };
  };

  /** The type that the data at a path was given, as deep as components are named. */
  const referenceAt = (path: string): string => {
    const whole = data.get(path);
    if (whole || data.has(path)) return whole?.attributes.get('typeRef') ?? '';
    const [first = '', ...parts] = path.split('.').map((part) => part.trim());
    let reference = data.get(first)?.attributes.get('typeRef') ?? '';
    for (const part of parts) {
      const component = childrenOf(defined.get(reference), 'itemComponent').find(
        (one) => nameOf(one) === part,
      );
      if (!component) return '';
      reference = child(component, 'typeRef')?.text.value.trim() ?? '';
    }
    return reference;
  };

  return {
    isKnown: (path) => data.has(path) || referenceAt(path) !== '',
    of: (reference, path, own) => {
      const [stated, derived] = [reference ?? '', referenceAt(path)];
      const [first, second] = [resolve(stated), resolve(derived)];
      const type = first.base === 'any' ? second : first;
      return {
        ...type,
        name: stated === '' ? derived : stated,
        allowed: allowedBy(own) ?? first.allowed ?? second.allowed,
      };
    },
  };
}

const OTHER: Omit<DmnType, 'name'> = { base: 'other', isInteger: false, allowed: undefined };

function nameOf(element: XmlElement): string {
  return (element.attributes.get('name') ?? '').trim().replace(/\s+/g, ' ');
}

function allowedBy(element: XmlElement | undefined): XmlText | undefined {
  const text = child(element, 'text')?.text;
  return text?.value.trim() ? text : undefined;
}
