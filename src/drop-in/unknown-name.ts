/**
 * Says that the kit has no widget of a name, and which one may be meant; fetched when that happens. It is
 * told the tags: if it imported them, the loader, which has them, would be split into two files.
 */

/** In place of the widget that a placeholder asks for; `name`: what was `written`, as far as it can be read. */
export function sayUnknownPlaceholder(
  placeholder: Element,
  { written, name, tags }: { written: string; name: string; tags: readonly string[] },
): void {
  const quote = isItalian(placeholder)
    ? (text: string) => `«${text}»`
    : (text: string) => `“${text}”`;
  const names = namesOf(tags);
  const sentence = sentenceFor(placeholder, quote(written), names, nearest(name, names), quote);
  console.warn(sentence, placeholder);
  showNote(placeholder, sentence);
}

const told = new Set<string>();

/** In the console once for each name; on the page only where a tag is near, since others are somebody else's. */
export function sayUnknownTag(element: Element, tags: readonly string[]): void {
  const { localName } = element;
  const names = namesOf(tags);
  const near = nearest(localName.toLowerCase().slice(PREFIX.length), names);
  const quote = (name: string) => `<${PREFIX}${name}>`;
  const sentence = sentenceFor(element, `<${localName}>`, names, near, quote);
  if (!told.has(localName)) console.warn(sentence, element);
  told.add(localName);
  if (near) showNote(element, sentence);
}

const PREFIX = 'patto-';

function namesOf(tags: readonly string[]): string[] {
  return tags.map((tag) => tag.slice(PREFIX.length));
}

function sentenceFor(
  element: Element,
  written: string,
  names: readonly string[],
  near: string | undefined,
  quote: (name: string) => string,
): string {
  const known = names.map(quote).join(', ');
  if (isItalian(element)) {
    return `Patto non conosce ${written}. ${near ? `Si intende ${quote(near)}?` : `Conosce: ${known}.`}`;
  }
  return `Patto does not know ${written}. ${near ? `Is ${quote(near)} meant?` : `It knows: ${known}.`}`;
}

function isItalian(element: Element): boolean {
  return element.closest('[lang]')?.getAttribute('lang')?.startsWith('it') ?? false;
}

function showNote(element: Element, sentence: string): void {
  if (element.querySelector(':scope > [role=note]')) return;
  const note = document.createElement('p');
  note.setAttribute('role', 'note');
  note.textContent = sentence;
  element.prepend(note);
}

/** The name that is a slip of the hand away, or that all words of it are part of: `radar`. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const words = name.split('-');
  const whole = names.find((one) => words.every((word) => one.split('-').includes(word)));
  if (whole) return whole;
  const [best] = names
    .map((one) => ({ one, slips: distance(name, one) }))
    .toSorted((a, b) => a.slips - b.slips);
  return best && best.slips <= best.one.length / 4 ? best.one : undefined;
}

/** Levenshtein: letters to add, to leave out or to change. */
function distance(from: string, to: string): number {
  let row = [...to, ''].map((_, at) => at);
  [...from].forEach((letter, n) => {
    const next = [n + 1];
    [...to].forEach((other, at) => {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
