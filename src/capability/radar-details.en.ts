/** The words of the panel for one capability. Levels and dates come formatted. */
export const en = {
  close: 'Close',
  importance: 'Importance',
  target: 'Target',
  levelBy: (party: string) => `Level by ${party}`,
  notAssessed: 'Not assessed',
  noTarget: 'No target',
  notALevel: (least: string, most: string) => `A number from ${least} to ${most}`,
  /** The gap, with its working. */
  gap: (target: string, current: string, gap: string) =>
    `Gap: target ${target} − current ${current} = ${gap}.`,
  surplus: (current: string, target: string) =>
    `No gap: current ${current} is at or above target ${target}.`,
  weighted: (gap: string, importance: string, weighted: string) =>
    `Weighted: ${gap} × importance ${importance} = ${weighted}.`,
  /** `lowest` where it is not the mean itself. */
  mean: (levels: string, mean: string, lowest?: string) =>
    `Current is the mean of ${levels}: ${mean}${lowest ? ` (lowest: ${lowest})` : ''}.`,
  /** “marketing 1”, in a list. */
  levelOf: (party: string, level: string) => `${party} ${level}`,
  judged: (party: string, level: string, date: string) => `${party} on ${date}: ${level}`,
  perceived: (higher: string, lower: string, levels: string) =>
    `${higher} sees ${levels} more than ${lower}.`,
  judgements: 'Assessments',
  setTarget: (name: string) => `target of ${name}`,
  setLevel: (name: string) => `level of ${name}`,
  setImportance: (name: string) => `importance of ${name}`,
};

export type DetailWords = typeof en;
