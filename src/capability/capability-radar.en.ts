/** The words of `<patto-capability-radar>`. Levels, counts and dates come formatted. */
export const en = {
  heading: 'Capabilities: current and target levels',
  /** What 0 to 5 are called where the workspace does not say it. */
  levels: ['none', 'initial', 'repeatable', 'defined', 'managed', 'optimised'] as readonly string[],

  series: { current: 'Current', target: 'Target', previous: 'Before' } as Readonly<
    Record<string, string>
  >,
  previousOn: (date: string) => `On ${date}`,
  legend: 'Shown in the picture',

  /** The sentence: how many are far below, else how many are below at all; then the widest gap. */
  ofAll: (n: number, all: string) => `${all} ${n === 1 ? 'capability' : 'capabilities'}`,
  below: (n: number, below: string, all: string) =>
    `${below} of ${all} ${n === 1 ? 'is' : 'are'} below target`,
  farBelow: (n: number, below: string, all: string, levels: string) =>
    `${below} of ${all} ${n === 1 ? 'is' : 'are'} ${levels} or more levels below target`,
  noneBelow: 'No capability is below its target',
  widest: (name: string, gap: string) => `widest gap: ${name} (${gap})`,
  unknown: (n: number, count: string) =>
    `${count} ${n === 1 ? 'has' : 'have'} no level or no target`,

  ranking: 'Capabilities, the heaviest gap first',
  index: 'Gap index',
  indexHelp: 'mean gap in levels, weighted by importance',
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',

  capability: 'Capability',
  importance: 'Importance',
  current: 'Current',
  lowest: 'Lowest',
  target: 'Target',
  gap: 'Gap',
  weightedGap: 'Gap × importance',
  perception: 'IT − marketing',
  /** What a number means that is not the perceived one. */
  notAssessed: 'not assessed',
  noTarget: 'no target',

  setTarget: (name: string) => `target of ${name}`,
  setLevel: (name: string) => `level of ${name}`,
};

export type RadarWords = typeof en;
