/** The words of two days compared. Levels, counts and dates come formatted. */
export const en = {
  from: 'From',
  to: 'to',
  up: (levels: string) => `up ${levels}`,
  down: (levels: string) => `down ${levels}`,
  same: 'unchanged',
  since: (date: string) => `since ${date}`,
  comparedWith: (date: string) => `compared with ${date}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  notAvailable: 'n/a',

  index: (index: string) => `Gap index ${index}`,
  ofAll: (n: number, count: string) => `${count} ${n === 1 ? 'capability' : 'capabilities'}`,
  /** `up` and `down` are empty where none went that way. */
  moved: (moved: string, all: string, up: string, down: string) => {
    const ways = [up && `${up} up`, down && `${down} down`].filter(Boolean).join(', ');
    return ways ? `${moved} of ${all} moved, ${ways}` : `none of ${all} moved`;
  },
  largest: (name: string, way: string) => `largest: ${name} (${way})`,
  uncompared: (n: number, count: string) =>
    `${count} ${n === 1 ? 'was' : 'were'} not assessed by both days`,
  noneCompared: 'no capability was assessed by both days',

  caption: (from: string, to: string) => `Movement from ${from} to ${to}, the largest first`,
  on: (date: string) => `On ${date}`,
  movement: 'Movement',
  movements: 'Movements, the largest first',
  unmoved: (names: string) => `Unchanged: ${names}.`,
  unknown: (names: string) => `Not assessed by both days: ${names}.`,
  more: (count: string) => `${count} more`,
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',

  trend: 'Gap index over all days',
  multiples: 'All days of assessment',
  lastDays: (shown: string, all: string) => `The last ${shown} of ${all} days of assessment`,
  target: 'Target',
  movedSince: (n: number, count: string) => (n === 0 ? 'none moved' : `${count} moved`),
  tooFew: 'Two days of assessment make a comparison; there are not two here yet.',

  indexTitle: 'Gap index',
  formula: 'Σ importance × gap ÷ Σ importance',
  dayLine: (date: string, weighted: string, weight: string, index: string, counted: string) =>
    `${date}: ${weighted} ÷ ${weight} = ${index} (${counted})`,
  countedOf: (counted: string, all: string) => `${counted} of ${all} have a level and a target`,
  levelOn: (date: string, level: string) => `${date}: ${level}`,
  changeLine: (to: string, from: string, change: string) => `${to} − ${from} = ${change}`,
  levelSource: 'Mean of each party’s latest assessment up to the day.',
  source: 'Each party’s latest assessment up to the day counts; what nobody has assessed does not.',
};

export type DateWords = typeof en;
