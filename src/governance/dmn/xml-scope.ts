/** Which namespace a prefix stands for, where. */

/** Prefixes that an element declares, on top of those around it. */
export interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

export const XML_SCOPE: Scope = {
  own: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  outer: undefined,
};

/** Undefined where nobody declares the prefix; the empty one needs no declaration. */
export function namespaceOf(prefix: string, scope: Scope): string | undefined {
  for (let one: Scope | undefined = scope; one; one = one.outer) {
    const found = one.own.get(prefix);
    if (found !== undefined) return found;
  }
  return prefix === '' ? '' : undefined;
}
