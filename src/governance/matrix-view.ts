/** What the parts of the matrix are drawn from. */
import type { Initiative } from '../portfolio/initiative.js';
import type { Party } from '../workspace/party.js';
import type { Related } from '../workspace/selection/related.js';
import type { Selection } from '../workspace/state.js';
import type { Finding } from './finding.js';
import type { MatrixWords } from './governance-matrix.en.js';
import type { Governance, Rule } from './governance.js';
import type { Face } from './matrix-parts.js';
import type { Language } from './rule-words.js';

/** What the matrix reads of the workspace. */
export interface MatrixState {
  readonly governance: Governance;
  readonly initiatives: readonly Initiative[];
  readonly parties: readonly Party[];
  readonly selection: Selection | null;
}

export interface MatrixView {
  readonly face: Face;
  /** With defaults, and with the edits that wait to be committed. */
  readonly governance: Governance;
  /** With defaults, as it is in force. */
  readonly committed: Governance;
  readonly initiatives: readonly Initiative[];
  readonly parties: readonly Party[];
  readonly language: Language;
  readonly words: MatrixWords;
  readonly editable: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly selection: Selection | null;
  /** What concerns the one thing that the reader narrowed the workspace to; undefined where all counts. */
  readonly only?: Related | undefined;

  // What comes right after the table itself.
  /** The cell that Tab leads to: where the cursor is. */
  readonly active?: ActiveCell | undefined;
  /** The rules that decide the case that is tried. */
  readonly deciding?: ReadonlySet<string>;
  /** What is found about the rules. */
  readonly remarks?: Remarks | undefined;
  /** The rules in sight where they are filtered or sorted; all, as they are stored, if absent. */
  readonly shown?: readonly Rule[] | undefined;
  /** The cells that are selected, by their places in sight. */
  readonly range?: ShownRange | undefined;
  /** Columns of a rule in which a text was found. */
  readonly found?: ((ruleId: string) => ReadonlySet<string> | undefined) | undefined;
}

export interface ShownRange {
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlySet<string>;
}

export interface ActiveCell {
  readonly row: string;
  readonly column: string;
}

/** What is found about the rules, as sentences. */
export interface Remark {
  readonly severity: Finding['severity'];
  readonly text: string;
}

export interface Remarks {
  /** What they are said of: the same object until the rules have been examined anew. */
  readonly findings: object;
  readonly of: (ruleId: string) => readonly Remark[];
}

/** Columns of the rules table beside the inputs, whose ids get a prefix so that none can collide. */
export const inputColumn = (inputId: string): string => `input:${inputId}`;

/** The columns of the rules table that the cursor can reach, in reading order. */
export function ruleColumns(governance: Governance): readonly string[] {
  return [
    'number',
    ...governance.inputs.map(({ id }) => inputColumn(id)),
    'zone',
    'note',
    'review',
    'remarks',
  ];
}

/** Rows of the involvement table are a zone's scopes. */
export const involvementRow = (zoneId: string, scopeId: string): string =>
  JSON.stringify([zoneId, scopeId]);

export function readInvolvementRow(row: string): { zoneId: string; scopeId: string } {
  const [zoneId = '', scopeId = ''] = JSON.parse(row) as readonly string[];
  return { zoneId, scopeId };
}

export function isSelected(
  { selection }: Pick<MatrixView, 'selection'>,
  kind: Selection['kind'],
  id: string,
): boolean {
  return selection?.kind === kind && selection.id === id;
}

export interface CellOnPage extends ActiveCell {
  readonly element: HTMLElement;
}

/** The cell that an event happened in. */
export function cellAt({ target }: Event): CellOnPage | undefined {
  return cellAround(target);
}

export function cellAround(target: EventTarget | null): CellOnPage | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const column = element?.dataset.column;
  const row = element?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return element && row !== undefined && column !== undefined
    ? { element, row, column }
    : undefined;
}
