/** The words of the view “Use”; counts and names come formatted. */
export const en = {
  zones: 'Where the initiatives are',
  rules: 'What each rule decides',
  ofAll: (count: string, all: string, percent: string) => `${count} of ${all} · ${percent}`,
  noZone: 'No zone',
  none: 'None',
  showNames: (n: number, count: string) => (n === 1 ? 'Show the one' : `Show the ${count}`),
  why: 'Why they have no zone',
  idle: (n: number, count: string) =>
    n === 1 ? 'One rule decides for no initiative' : `${count} rules decide for no initiative`,
  more: (count: string) => `and ${count} more`,
  noInitiatives:
    'There are no initiatives in this workspace: nothing tells how the rules are used.',
  noHits: 'No rule decides for any initiative.',
  hits: (n: number, count: string) => (n === 1 ? 'One initiative' : `${count} initiatives`),

  /** The sentence above. */
  summary: (zones: string) => `Of the initiatives, ${zones}.`,
  inZone: (count: string, zone: string) => `${count} are ${zone}`,
  inZoneOne: (zone: string) => `one is ${zone}`,
  without: (n: number, count: string) => (n === 1 ? 'one has no zone' : `${count} have no zone`),
  idleSentence: (n: number, count: string, all: string) =>
    n === 1 ? `One of ${all} rules decides for none.` : `${count} of ${all} rules decide for none.`,

  // Working
  ruleTitle: (rule: string) => `How often rule ${rule} decides`,
  decides: (count: string, names: string) => `Decides for ${count}: ${names}`,
  matches: (count: string, names: string) => `Matches ${count}: ${names}`,
  outvoted: (count: string, names: string) => `Matches without deciding ${count}: ${names}`,
  asOf: (date: string) => `Facts of the initiatives and exceptions as of ${date}.`,
  zoneTitle: (zone: string) => `How many are ${zone}`,
  share: (count: string, all: string, percent: string) => `${count} ÷ ${all} = ${percent}`,
  strictest: 'Where several zones apply, the strictest counts.',

  // Table
  kind: 'What',
  name: 'Name',
  count: 'Initiatives',
  names: 'Which',
  zoneKind: 'Zone',
  ruleKind: (rule: string) => `Rule ${rule}`,
};

export type UsageWords = typeof en;
