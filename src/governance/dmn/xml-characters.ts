/** The characters of XML, and the ways to name one. */

/** What no XML may hold, not even as a reference. */
export const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const PREDEFINED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Of a predefined entity or a character reference; undefined for all others. */
export function characterOf(name: string): string | undefined {
  if (Object.hasOwn(PREDEFINED, name)) return PREDEFINED[name];
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name) ?? [];
  const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal ?? NaN);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  const character = isCharacter ? String.fromCodePoint(code) : undefined;
  return character === undefined || FORBIDDEN.test(character) ? undefined : character;
}

/** Such as `U+0000`. */
export function nameOfCharacter(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
