/** Writes XML from trusted names and any text. */

/** An element with attributes (undefined ones are left out) and either a text or children, indented. */
export interface XmlNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly content?: string | readonly XmlNode[];
}

export function printXml(root: XmlNode): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  print(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function print(
  { name, attributes = {}, content = [] }: XmlNode,
  indent: string,
  lines: string[],
): void {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escape(value, /[&<>"\t\n\r]/g)}"`,
  );
  const tag = `${indent}<${name}${written.join('')}`;
  if (content.length === 0) lines.push(`${tag}/>`);
  else if (typeof content === 'string') {
    lines.push(`${tag}>${escape(content, /[&<>\r]/g)}</${name}>`);
  } else {
    lines.push(`${tag}>`);
    for (const child of content) print(child, `${indent}  `, lines);
    lines.push(`${indent}</${name}>`);
  }
}

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** What XML cannot hold at all becomes the replacement character. */
function escape(text: string, special: RegExp): string {
  return text
    .replace(UNPRINTABLE, '\uFFFD')
    .replace(special, (one) => `&${NAMES[one] ?? `#${one.charCodeAt(0)}`};`);
}

const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** JSON without anything that XML could not hold. */
export function printJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\ufffe\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16)}`,
  );
}
