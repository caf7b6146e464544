/** DMN files for tests, and how a test reads one. */
import { readDmn, type DmnReading } from '../../../src/governance/dmn/dmn-file.js';
import type { OutcomeChoice } from '../../../src/governance/dmn/import-outcomes.js';
import { importTable, type TableImport } from '../../../src/governance/dmn/import-table.js';
import type { Governance } from '../../../src/governance/governance.js';
import { finish } from '../../../src/governance/steps.js';
import { governance } from '../samples.js';

export const DMN_13 = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

export function readText(text: string): DmnReading {
  return finish(readDmn(text));
}

/** The first table of a file, over a document that has nothing. */
export function importText(
  text: string,
  current: Governance = governance({ zones: [] }),
  choice: OutcomeChoice = 'together',
): TableImport {
  const reading = readText(text);
  if ('fault' in reading) throw new Error(JSON.stringify(reading.fault));
  const [table] = reading.file.tables;
  if (!table) throw new Error('no table');
  return importTable(reading.file, table, current, choice);
}

export interface TableText {
  readonly policy?: string;
  /** Attributes of the table beside the hit policy. */
  readonly more?: string;
  /** `[name, type, allowed values]` */
  readonly inputs?: readonly (readonly [string, string, string?])[];
  /** `[name, type, values in order of priority, default]` */
  readonly outputs?: readonly (readonly [string, string, string?, string?])[];
  /** Entries as they are written in the file, inputs before outputs. */
  readonly rules?: readonly (readonly string[])[];
  /** Further elements beside the decision. */
  readonly beside?: string;
  readonly namespace?: string;
}

/** A file with one table. */
export function dmn({
  policy = 'UNIQUE',
  more = '',
  inputs = [['age', 'number']],
  outputs = [['zone', 'string']],
  rules = [],
  beside = '',
  namespace = DMN_13,
}: TableText = {}): string {
  const entry = (name: string, text: string) => `<${name}><text>${escape(text)}</text></${name}>`;
  const values = (name: string, text?: string) => (text === undefined ? '' : entry(name, text));
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="${namespace}" name="test" namespace="urn:test">
${beside}
<decision name="Decision">
<decisionTable hitPolicy="${policy}" ${more}>
${inputs
  .map(
    ([name, type, allowed]) =>
      `<input><inputExpression typeRef="${type}"><text>${escape(name)}</text></inputExpression>${values('inputValues', allowed)}</input>`,
  )
  .join('\n')}
${outputs
  .map(
    ([name, type, order, fallback]) =>
      `<output name="${escape(name)}" typeRef="${type}">${values('outputValues', order)}${values('defaultOutputEntry', fallback)}</output>`,
  )
  .join('\n')}
${rules
  .map(
    (entries, at) =>
      `<rule id="r${at + 1}">${entries
        .map((text, column) => entry(column < inputs.length ? 'inputEntry' : 'outputEntry', text))
        .join('')}</rule>`,
  )
  .join('\n')}
</decisionTable>
</decision>
</definitions>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
