/** The words of “what would it take”. Figures come formatted. */
export const en = {
  title: 'What would it take?',
  close: 'Close',
  wanted: (index: string) => `Bring the gap index from ${index} down to`,
  notAnIndex: (index: string) => `A number from 0 to ${index}`,
  leaveOut: 'Leave out what cannot be raised',
  leftOut: (n: string) => `Left out: ${n}`,

  /** The answer, in one sentence. */
  answer: (levels: string, n: number, count: string, index: string) =>
    `It takes ${levels} ${levels === '1' ? 'level' : 'levels'} in ${count} ${n === 1 ? 'capability' : 'capabilities'}; the index is then ${index}.`,
  reached: (index: string) => `Nothing: the index is ${index} already.`,
  unreachable: (index: string) =>
    `Out of reach: with every other capability at its target, the index is still ${index}.`,
  noIndex:
    'There is no index: nothing is both assessed and given a target, or all importances are 0.',

  proven: 'Proven: no plan raises fewer levels.',
  unproven: (levels: string, most: string) =>
    `With more than ${most} capabilities below target this is not proven to be the least; no plan can do with less than ${levels} levels.`,
  differs: (levels: string, fewer: string, index: string) =>
    `Most important first would take ${levels} levels, ${fewer} more: its last raises bring more than is needed, down to ${index}.`,
  /** What the smaller plan does otherwise. */
  instead: (added: string, dropped: string) =>
    `The smallest plan raises ${added} in place of ${dropped}.`,
  further: (added: string) => `The smallest plan raises ${added} otherwise.`,

  smallest: 'The smallest plan',
  bestPlan: 'Everything that may be raised',
  stepwise: 'Most important first',
  capability: 'Capability',
  raise: 'Raise',
  levels: 'Levels',
  effect: 'Off the index',
  total: 'Together',
  /** “from 1.5 to 3 defined” */
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  /** One line of the reasoning. */
  step: (
    name: string,
    from: string,
    to: string,
    levels: string,
    importance: string,
    gain: string,
    index: string,
  ) =>
    `${name} from ${from} to ${to}: ${levels} × importance ${importance} = ${gain}; index ${index}.`,
  how: 'A raise stops at a whole level of the scale or at the target. A level of an important capability brings the index down further than one of a less important.',

  raised: (to: string, from: string, levels: string) => `${to} − ${from} = ${levels} levels`,
  gain: (levels: string, importance: string, gain: string) =>
    `${levels} × importance ${importance} = ${gain}`,
  off: (gain: string, weights: string, off: string) =>
    `${gain} ÷ Σ importance ${weights} = ${off} off the index`,
  ofOne: (name: string, levels: string) => `${name}: ${levels}`,
  sum: (levels: string) => `Sum: ${levels}`,

  indexTitle: 'Gap index after the raises',
  indexFormula: 'Σ importance × gap ÷ Σ importance',
  indexNow: (weighted: string, weights: string, index: string) =>
    `now: ${weighted} ÷ ${weights} = ${index}`,
  indexThen: (weighted: string, gain: string, weights: string, index: string) =>
    `then: (${weighted} − ${gain}) ÷ ${weights} = ${index}`,
};

export type RaiseWords = typeof en;
