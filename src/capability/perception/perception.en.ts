/** The words of the perception view. Levels and counts come formatted. */
export const en = {
  caption: (second: string, first: string) =>
    `Distance = level by ${second} − level by ${first}, the widest first`,
  distance: 'Distance',
  meanHelp: (second: string, first: string) => `mean of level by ${second} − level by ${first}`,
  meanTitle: 'Mean distance',
  /** “Consent: 3 − 1 = +2”. */
  line: (name: string, second: string, first: string, distance: string) =>
    `${name}: ${second} − ${first} = ${distance}`,
  meanLine: (sum: string, count: string, mean: string) => `Sum ${sum} ÷ ${count} = ${mean}`,
  sizeLine: (mean: string) => `Without the signs: ${mean}`,
  source: (second: string, first: string) =>
    `Capabilities that both have assessed; level by ${second} − level by ${first}.`,
  byOne: 'Seen by one of the two only',
  byNone: (names: string) => `Assessed by neither: ${names}.`,
  seesMore: (party: string, levels: string) => `${party} sees ${levels} more`,
  same: 'both see the same',
  differ: (pair: string, _n: number, differing: string, all: string) =>
    `${pair} see ${differing} of ${all} capabilities differently`,
  noneDiffer: (pair: string, n: number, all: string) =>
    n === 1 ? `${pair} see the one capability alike` : `${pair} see all ${all} capabilities alike`,
  noneByBoth: (pair: string) => `No capability has been assessed by both ${pair}`,
  widest: (name: string, more: string) => `widest: ${name} (${more})`,
  byOneOnly: (n: number, count: string) =>
    `${count} ${n === 1 ? 'is' : 'are'} seen by one of them only`,
  compare: 'Compare',
  with: 'with',
  tooFew: 'Levels by two parties make a comparison; there are none here yet.',
};

export type PerceptionWords = typeof en;
