/** The words of import and export. */
import type { RefusalCode } from './refusal.js';
import type { RuleFileFault } from './rule-file.js';

export const en = {
  title: 'Import rules',
  intro:
    'A decision table as DMN (1.1 to 1.5), or a table as CSV or TSV. Nothing is taken before you say so.',
  file: 'File',
  reading: 'Reading …',
  cancel: 'Cancel',
  take: (n: number, count: string) => (n === 1 ? 'Take the rule' : `Take ${count} rules`),
  taken: (n: number, count: string) =>
    `${n === 1 ? 'The rule is' : `${count} rules are`} in the draft; commit it to put them in force`,
  edit: (file: string) => `import of ${file}`,
  large: (size: string, limit: string) =>
    `A large file (${size}); up to ${limit} are read. The matrix may take a moment to show it.`,
  table: 'Decision table',
  unnamed: 'without a name',
  outcome: 'Outcome',
  together: (outputs: string) => `${outputs}, together`,
  allTaken: (n: number, count: string) => (n === 1 ? 'The one rule' : `All ${count} rules`),
  someTaken: (_n: number, taken: string, total: string) => `${taken} of ${total} rules`,
  noneTaken: 'None of its rules can be taken.',
  /** “All 12 rules, about personal data and spend, lead to safe or controlled.” */
  found: (rules: string, inputs: string, zones: string) =>
    `${rules}, about ${inputs}, lead to ${zones}.`,
  nothing: 'no inputs',
  policy: (name: string) => `${name}.`,
  otherwise: (zone: string) => `Where none matches: ${zone}.`,
  replaces: (n: number, count: string) =>
    n === 1
      ? 'They replace the rule that is here.'
      : `They replace the ${count} rules that are here.`,
  loses: (n: number, count: string) =>
    n === 1
      ? 'One exception to those rules is lost.'
      : `${count} exceptions to those rules are lost.`,
  notTaken: (n: number, count: string) =>
    n === 1 ? 'Not taken: one thing' : `Not taken: ${count} things`,
  allOfIt: 'Everything in the file is taken.',
  more: (count: string) => `And ${count} more.`,
  line: (line: string) => `Line ${line}`,
  column: (column: string) => `column ${column}`,
  expected: 'Expected',
  ofRule: (rule: string, column: string) =>
    column ? `Rule ${rule}, ${column}: ` : `Rule ${rule}: `,
  ofColumn: (column: string) => `${column}: `,
  refusals: {
    condition:
      'this says more than a list, a comparison or an interval of plain values. The rule is not taken.',
    value: 'this is not among the values of the input. The rule is not taken.',
    interval: 'no number lies in this interval. The rule is not taken.',
    column: 'it asks for an input that is not taken. The rule is not taken.',
    outcome: 'this is not one of the outcomes, or not a plain value. The rule is not taken.',
    entries: 'it has another number of entries than the table has columns. The rule is not taken.',
    type: 'inputs are texts, numbers or true and false. The column is not taken.',
    expression: 'the column computes something. It is not taken.',
    domain: 'these allowed values are neither a list nor one closed range. They are left out.',
    output: 'another output. It is not taken.',
    order:
      'The outputs have no list of values, so their order is open. They are ranked as they appear, the first highest.',
    aggregation: 'This cannot be aggregated. The outcomes are listed instead.',
    fallback: 'the default output is not a plain value of each output. It is not taken.',
    'hit-policy': 'This hit policy is unknown. The table is not taken.',
    element: 'Another part of the file.',
    extension: 'What Patto had added here has been changed and no longer fits. It is left out.',
    row: 'This does not fit. The row is not taken.',
    quote: 'A quote opened here is never closed. The row is not taken.',
  } satisfies Record<RefusalCode, string>,
  faults: {
    doctype: () =>
      'The file has a DOCTYPE, which could bring in other files. Such files are not read; without it, this one would be.',
    entity: (found: string) => `This is no character that XML knows by itself: ${found}`,
    depth: (found: string) => `Elements lie more than 200 deep, at ${found}.`,
    truncated: (found: string) =>
      found
        ? `The file ends too early: ${found} is never closed.`
        : 'The file ends before it begins.',
    malformed: (found: string) => `This is not well-formed XML: ${found}`,
    namespace: (found: string) => `This is not DMN 1.1 to 1.5. Found: ${found || 'no namespace'}`,
    'no-table': () => 'The file has no decision table.',
    empty: () => 'The file is empty.',
    encoding: (found: string) =>
      `The file’s characters cannot be read as ${found}. Save it as UTF-8.`,
    'too-large': (size: string, limit: string) =>
      `The file is too large: ${size}. Up to ${limit} are read.`,
  } satisfies Record<RuleFileFault['code'], (found: string, limit: string) => string>,
  unread: 'Nothing was taken; the rules are as they were.',
};

export type DmnWords = typeof en;
