/** The words of the assessment. Levels, counts and dates come formatted. */
export const en = {
  title: 'Assess',
  close: 'Close',
  party: 'For',
  day: 'On',
  group: 'Group',
  all: 'All',
  /** What the levels of a 0–5 scale mean where the workspace does not say it. */
  descriptions: [
    'Nobody does it.',
    'Done case by case, by whoever is there.',
    'Done again the same way by those who did it before.',
    'Written down, and done the same way by all.',
    'Measured, and steered by the figures.',
    'Improved all the time, from what is measured.',
  ] as readonly string[],
  notAssessed: 'Not assessed',
  notAssessedHelp: 'Looked at, and not judged. This is no level, and not 0.',
  last: (date: string) => `last said, ${date}`,
  between: (level: string) => `Now ${level}, between two levels.`,

  evidence: 'What it rests on',
  link: 'Link',
  linkAsText: 'Kept as text: only addresses that begin with https://, http:// or # are followed.',

  place: (n: string, of: string) => `${n} of ${of}`,
  progress: (done: string, of: string) => `${done} of ${of} done`,
  back: 'Back',
  skip: 'Skip',
  next: 'Next',
  finish: 'Finish',
  goOn: 'Go on after each level',
  keys: (from: string, to: string) =>
    `Keys: ${from}–${to} set a level and – says “not assessed”, then the next comes; arrows change the level and stay; Page down and Page up skip and go back.`,
  list: 'All capabilities of this assessment',
  open: 'open',

  /** Said after a level was set. */
  wasSet: (name: string, level: string, done: string, of: string) =>
    `${name}: ${level}. ${done} of ${of} done.`,
  finished: (done: string, of: string, party: string, date: string) =>
    `${done} of ${of} assessed for ${party} on ${date}`,
  mean: (level: string) => `Mean level ${level}.`,
  moved: (raised: string, lowered: string) =>
    `Against the last time ${raised} higher, ${lowered} lower.`,
  without: (n: number, count: string) => `${count} ${n === 1 ? 'is' : 'are'} not assessed.`,
  left: (n: number, count: string) => `${count} ${n === 1 ? 'is' : 'are'} still open.`,
  goOnOpen: 'Go on with what is open',
  review: 'Look through them again',
  kept: 'Every level is kept as it is set; undo takes them back one by one.',
  capability: 'Capability',
  before: 'Before',
  now: 'Now',
  change: 'Change',

  setLevel: (name: string) => `assessment of ${name}`,
};

export type AssessWords = typeof en;
