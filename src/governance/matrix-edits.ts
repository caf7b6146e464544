/** The edits that the matrix offers: each goes to the draft under a name, and is announced where nobody sees it. */
import type { LitElement } from 'lit';
import type { Command } from '../workspace/store.js';
import {
  deleteRule,
  duplicateRule,
  insertRule,
  moveRule,
  newRuleId,
  setCondition,
  setHitPolicy,
  setInvolvement,
  setNote,
  setOtherwise,
  setReview,
} from './governance-commands.js';
import type { Extent, HitPolicy, Rule } from './governance.js';
import type { MatrixCursors } from './matrix-cursors.js';
import type { DeskWords } from './matrix-desk.en.js';
import type { Draft } from './matrix-draft.js';
import { inputColumn, readInvolvementRow, type MatrixView } from './matrix-view.js';
import { nameOf } from './rule-words.js';

export interface EditsHost {
  readonly element: LitElement;
  readonly draft: Draft;
  readonly cursors: MatrixCursors;
  readonly words: () => DeskWords;
  readonly view: () => MatrixView | undefined;
  readonly announce: (text: string) => void;
}

export class MatrixEdits {
  readonly #host: EditsHost;

  constructor(host: EditsHost) {
    this.#host = host;
  }

  /** Adds an edit to the draft; consecutive ones of a group are one. */
  readonly run = (command: Command, label: string, group?: string, reverts?: string): void => {
    const { draft, element } = this.#host;
    const options = {
      label,
      ...(group !== undefined && { group }),
      ...(reverts !== undefined && { reverts }),
    };
    if (!draft.run(command, options)) return;
    element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  readonly setHitPolicy = (policy: HitPolicy): void => {
    this.run(setHitPolicy(policy), this.#words.edits.hitPolicy);
  };

  /** null = cases that no rule matches are open. */
  readonly setOtherwise = (zoneId: string | null): void => {
    this.run(setOtherwise(zoneId), this.#words.edits.otherwise);
  };

  readonly setExtent = (row: string, stageId: string, extent: Extent, group?: string): void => {
    const view = this.#host.view();
    if (!view) return;
    const { zoneId, scopeId } = readInvolvementRow(row);
    const label = extentLabel(view, this.#words, scopeId, stageId);
    this.run(setInvolvement(zoneId, scopeId, stageId, extent), label, group);
    this.#host.announce(this.#words.set(label, view.language.words.extents[extent]));
  };

  /** A new rule behind another (null = first), for the mildest zone; its first condition is the next to be written. */
  readonly insert = (after: string | null): void => {
    const [zone] = this.#host.view()?.governance.zones.toSorted((a, b) => a.rank - b.rank) ?? [];
    if (zone) this.#insert({ when: {}, zone: zone.id }, after);
  };

  /** A rule at the end, such as one that fills a gap; an empty one unless said otherwise. */
  readonly append = (rule?: Pick<Rule, 'when' | 'zone'>): void => {
    const last = this.#rules.at(-1)?.id ?? null;
    if (rule) this.#insert(rule, last);
    else this.insert(last);
  };

  readonly duplicate = (ruleId: string): void => {
    const id = newRuleId();
    this.run(duplicateRule(ruleId, id), this.#words.edits.duplicate(this.numberOf(ruleId)));
    this.#goTo(id);
  };

  readonly delete = (ruleId: string): void => {
    const number = this.numberOf(ruleId);
    this.run(deleteRule(ruleId), this.#words.edits.delete(number));
    this.#host.announce(this.#words.deleted(number));
    this.#host.cursors.rules.focus();
  };

  /** One place up (−1) or down (1). */
  readonly move = (ruleId: string, by: -1 | 1): void => {
    const rules = this.#rules;
    const at = rules.findIndex(({ id }) => id === ruleId);
    const to = at + by;
    if (to < 0 || to >= rules.length) return;
    const number = this.numberOf(ruleId);
    const after = rules[by < 0 ? at - 2 : to]?.id ?? null;
    this.run(moveRule(ruleId, after), this.#words.edits.move(number));
    this.#host.announce(this.#words.moved(number, this.numberOf(ruleId, to)));
    this.#host.cursors.rules.focus();
  };

  /** Empties a cell: any value, no note, no review; the number's cell stands for the rule. */
  readonly clear = (ruleId: string, column: string): void => {
    const { edits } = this.#words;
    const number = this.numberOf(ruleId);
    const inputs = this.#host.view()?.governance.inputs;
    const input = inputs?.find(({ id }) => inputColumn(id) === column);
    if (input) this.run(setCondition(ruleId, input.id, undefined), edits.condition(number));
    else if (column === 'number') this.delete(ruleId);
    else if (column === 'note') this.run(setNote(ruleId, ''), edits.note(number));
    else if (column === 'review') this.run(setReview(ruleId, null), edits.review(number));
  };

  /** As it stands in the table, from 1. */
  numberOf(ruleId: string, position = this.#rules.findIndex(({ id }) => id === ruleId)): string {
    return this.#host.view()?.language.format.number(position + 1) ?? '';
  }

  #insert(rule: Pick<Rule, 'when' | 'zone'>, after: string | null): void {
    const id = newRuleId();
    this.run(insertRule({ id, ...rule }, after), this.#words.edits.insert);
    this.#goTo(id);
  }

  /** To the first condition of a new rule. */
  #goTo(ruleId: string): void {
    const { rules } = this.#host.cursors;
    const [, first = 'number'] = rules.columns;
    rules.go(ruleId, first);
  }

  get #words(): DeskWords {
    return this.#host.words();
  }

  get #rules(): readonly Rule[] {
    return this.#host.view()?.governance.rules ?? [];
  }
}

/** “Security at design”. */
export function extentLabel(
  { governance, language: { words } }: MatrixView,
  { edits }: DeskWords,
  scopeId: string,
  stageId: string,
): string {
  const scope = governance.scopes.find(({ id }) => id === scopeId) ?? { id: scopeId };
  const stage = governance.stages.find(({ id }) => id === stageId) ?? { id: stageId };
  return edits.extent(nameOf(scope, words.scopes), nameOf(stage, words.stages));
}
