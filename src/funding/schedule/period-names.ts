/** Names of periods: the first ones of a schedule, and the one that follows another. */

/** How a schedule can begin. */
export const RHYTHMS = ['quarters', 'halves', 'phases'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** `2027-Q1` to `2027-Q4`, `2027-H1` and `2027-H2`, or `phase` 1 to 3 in the reader's words. */
export function periodsOf(rhythm: Rhythm, year: number, phase: string): string[] {
  switch (rhythm) {
    case 'quarters':
      return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
    case 'halves':
      return [1, 2].map((half) => `${year}-H${half}`);
    case 'phases':
      return [1, 2, 3].map((nth) => `${phase} ${nth}`);
  }
}

/** The period after `last`, as far as its name says how it goes on; never one of `taken`. */
export function nextPeriod(last: string, taken: ReadonlySet<string>): string {
  const next = following(last);
  if (!taken.has(next)) return next;
  for (let nth = 2; ; nth++) if (!taken.has(`${next} (${nth})`)) return `${next} (${nth})`;
}

function following(last: string): string {
  const [, before = '', year, between = '', kind = '', nth] =
    /^(.*?)(\d{4})([-\s/]*)([QHTS])(\d)$/i.exec(last) ?? [];
  if (year !== undefined && nth !== undefined) {
    const most = /[QT]/i.test(kind) ? 4 : 2;
    const isLast = Number(nth) >= most;
    return `${before}${Number(year) + (isLast ? 1 : 0)}${between}${kind}${isLast ? 1 : Number(nth) + 1}`;
  }
  const [number] = /\d+(?!.*\d)/.exec(last) ?? [];
  if (number === undefined) return `${last} 2`;
  const at = last.lastIndexOf(number);
  return `${last.slice(0, at)}${Number(number) + 1}${last.slice(at + number.length)}`;
}
