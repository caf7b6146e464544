/** The editor of one cell, in a popover: native controls, whose edits are seen at once and can be taken back. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyName } from '../locales/key-names.js';
import type { Command } from '../workspace/store.js';
import { renderConditionEditor } from './condition-editor.js';
import {
  removeException,
  setCondition,
  setException,
  setNote,
  setReview,
  setZone,
} from './governance-commands.js';
import { EXTENTS, type Extent, type Rule } from './governance.js';
import { harveyBall } from './harvey-ball.js';
import { extentAt } from './involvement.js';
import type { OpenEditor } from './matrix-editing.js';
import { extentLabel, type MatrixEdits } from './matrix-edits.js';
import type { DeskWords } from './matrix-desk.en.js';
import { inputColumn, readInvolvementRow, type MatrixView } from './matrix-view.js';
import { nameOf } from './rule-words.js';
import { zoneMark } from './zone-mark.js';

export interface EditorActions {
  /** What is done with a whole rule. */
  readonly edits: Pick<MatrixEdits, 'insert' | 'duplicate' | 'delete' | 'move'>;
  readonly change: (command: Command, label: string) => void;
  readonly setExtent: (row: string, stageId: string, extent: Extent) => void;
  /** Takes back what was edited, and goes on editing. */
  readonly revert: () => void;
  /** Ends the editing and keeps the edit. */
  readonly done: () => void;
}

interface RuleEditor {
  readonly view: MatrixView;
  readonly words: DeskWords;
  readonly rule: Rule;
  /** From 1, as it stands in the table. */
  readonly number: string;
  readonly open: OpenEditor;
  readonly actions: EditorActions;
}

/** What the open editor is called by screen readers. */
export function editorName(view: MatrixView, words: DeskWords, open: OpenEditor): string {
  const { governance, language } = view;
  const position = governance.rules.findIndex(({ id }) => id === open.row);
  if (position < 0) {
    return extentLabel(view, words, readInvolvementRow(open.row).scopeId, open.column);
  }
  const number = language.format.number(position + 1);
  const input = governance.inputs.find(({ id }) => inputColumn(id) === open.column);
  if (input) return words.editorOf(nameOf(input, language.words.inputs), number);
  const names: Readonly<Record<string, string>> = {
    zone: view.words.zone,
    note: view.words.note,
    review: view.words.review,
    remarks: view.words.findings,
  };
  const name = names[open.column];
  return name === undefined ? view.words.rule(number) : words.editorOf(name, number);
}

export function renderEditor(
  view: MatrixView,
  words: DeskWords,
  open: OpenEditor,
  actions: EditorActions,
): unknown {
  const { rules } = view.governance;
  const position = rules.findIndex(({ id }) => id === open.row);
  const rule = rules[position];
  if (!rule) return renderExtents(view, open, actions);
  const number = view.language.format.number(position + 1);
  const editor = { view, words, rule, number, open, actions };
  switch (open.column) {
    case 'number':
      return renderRuleMenu(editor, position);
    case 'zone':
      return renderZones(editor);
    case 'note':
      return renderNote(editor);
    case 'review':
      return html`${renderReview(editor)}${renderExceptions(editor)}`;
    case 'remarks':
      return renderRemarks(editor);
    default:
      return renderCondition(editor);
  }
}

function renderCondition({ view, words, rule, number, open, actions }: RuleEditor): unknown {
  const input = view.governance.inputs.find(({ id }) => inputColumn(id) === open.column);
  if (!input) return nothing;
  return renderConditionEditor({
    input,
    condition: Object.hasOwn(rule.when, input.id) ? rule.when[input.id] : undefined,
    seed: open.seed,
    language: view.language,
    words,
    set: (condition) =>
      actions.change(setCondition(rule.id, input.id, condition), words.edits.condition(number)),
    revert: actions.revert,
    done: actions.done,
  });
}

function renderZones({ view, words, rule, number, actions }: RuleEditor): TemplateResult {
  const { zones } = view.governance;
  const choose = (zoneId: string) =>
    actions.change(setZone(rule.id, zoneId), words.edits.zone(number));
  return html`<fieldset class="choices">
    ${zones.map(
      (zone) =>
        html`<label>
          <input
            type="radio"
            name="zone"
            .checked=${zone.id === rule.zone}
            ?data-first=${zone.id === rule.zone}
            @change=${() => choose(zone.id)}
          />
          ${zoneMark(zone, zones, nameOf(zone, view.language.words.zones))}
        </label>`,
    )}
  </fieldset>`;
}

function renderNote({ view, words, rule, number, open, actions }: RuleEditor): TemplateResult {
  const onInput = (event: Event) => {
    const { value } = event.currentTarget as HTMLTextAreaElement;
    actions.change(setNote(rule.id, value), words.edits.note(number));
  };
  return html`<textarea
    rows="4"
    cols="36"
    data-first
    aria-label=${view.words.note}
    .value=${open.seed ?? rule.note ?? ''}
    @input=${onInput}
  ></textarea>`;
}

function renderReview({ view, words, rule, number, actions }: RuleEditor): TemplateResult {
  const set = (on: string | null) =>
    actions.change(setReview(rule.id, on), words.edits.review(number));
  const onInput = (event: Event) => {
    const { value, validity } = event.currentTarget as HTMLInputElement;
    if (!validity.badInput) set(value === '' ? null : value);
  };
  return html`<p class="review-date">
    <input
      type="date"
      data-first
      aria-label=${view.words.review}
      .value=${rule.reviewOn ?? ''}
      @input=${onInput}
    />
    <button type="button" ?disabled=${rule.reviewOn === undefined} @click=${() => set(null)}>
      ${words.noReview}
    </button>
  </p>`;
}

function renderExceptions({ view, words, rule, number, actions }: RuleEditor): TemplateResult {
  const { initiatives, language } = view;
  const label = words.edits.exceptions(number);
  const nameById = (id: string) => initiatives.find((one) => one.id === id)?.name ?? id;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const text = (name: string) => {
      const value = fields.get(name);
      return typeof value === 'string' ? value : '';
    };
    const exception = {
      initiativeId: text('initiative'),
      until: text('until'),
      reason: text('reason'),
    };
    actions.change(setException(rule.id, exception), label);
    form.reset();
  };
  return html`<h4>${view.words.exceptions}</h4>
    ${
      rule.exceptions.length === 0
        ? html`<p class="quiet">${words.noExceptions}</p>`
        : html`<ul class="granted">
            ${rule.exceptions.map(
              ({ initiativeId, until, reason }) =>
                html`<li>
                  <span>
                    ${view.words.exception(nameById(initiativeId), language.format.date(until))}
                    <small class="quiet">${reason}</small>
                  </span>
                  <button
                    type="button"
                    class="plain"
                    aria-label=${words.revoke(nameById(initiativeId))}
                    @click=${() => actions.change(removeException(rule.id, initiativeId), label)}
                  >
                    ×
                  </button>
                </li>`,
            )}
          </ul>`
    }
    <form class="fields" @submit=${onSubmit}>
      <label>${words.initiative} ${renderInitiatives(view)}</label>
      <label>${words.until} <input type="date" name="until" required min=${view.today} /></label>
      <label>${words.reason} <input name="reason" required /></label>
      <button type="submit" class="primary">${words.grant}</button>
    </form>`;
}

function renderInitiatives({ initiatives }: MatrixView): TemplateResult {
  if (initiatives.length === 0) return html`<input name="initiative" required />`;
  return html`<select name="initiative">
    ${initiatives.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
  </select>`;
}

function renderRemarks({ view, rule, words }: RuleEditor): TemplateResult {
  const remarks = view.remarks?.of(rule.id) ?? [];
  if (remarks.length === 0) return html`<p data-first tabindex="-1">${words.noRemarks}</p>`;
  return html`<ul data-first tabindex="-1">
    ${remarks.map(({ severity, text }) => html`<li class="is-${severity}">${text}</li>`)}
  </ul>`;
}

function renderRuleMenu(
  { view, words, rule, actions }: RuleEditor,
  position: number,
): TemplateResult {
  const { rules } = view.governance;
  const { edits } = actions;
  const above = rules[position - 1]?.id ?? null;
  const item = (label: string, act: () => void, keys = '', disabled = false) => {
    const onClick = () => {
      actions.done();
      act();
    };
    return html`<button type="button" ?disabled=${disabled} @click=${onClick}>
      <span>${label}</span>${keys ? html`<kbd>${keyName(keys)}</kbd>` : nothing}
    </button>`;
  };
  return html`<div class="menu">
    ${item(words.insertAbove, () => edits.insert(above))}
    ${item(words.insertBelow, () => edits.insert(rule.id), words.insertKey)}
    ${item(words.duplicate, () => edits.duplicate(rule.id))}
    ${item(words.moveUp, () => edits.move(rule.id, -1), 'Alt+↑', position === 0)}
    ${item(words.moveDown, () => edits.move(rule.id, 1), 'Alt+↓', position === rules.length - 1)}
    ${item(words.delete, () => edits.delete(rule.id), words.deleteKey)}
  </div>`;
}

function renderExtents(view: MatrixView, open: OpenEditor, actions: EditorActions): TemplateResult {
  const { zoneId, scopeId } = readInvolvementRow(open.row);
  const current = extentAt(view.governance, zoneId, scopeId, open.column);
  return html`<fieldset class="choices">
    ${EXTENTS.map(
      (extent) =>
        html`<label>
          <input
            type="radio"
            name="extent"
            .checked=${extent === current}
            ?data-first=${extent === current}
            @change=${() => actions.setExtent(open.row, open.column, extent)}
          />
          ${harveyBall(extent)} ${view.language.words.extents[extent]}
        </label>`,
    )}
  </fieldset>`;
}
