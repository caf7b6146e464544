/** A row of the rules table. It is drawn often, as the table scrolls: hence one template, and few parts in it. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconError, iconWarning } from '../element/icons.js';
import { positionsOf } from '../workspace/key.js';
import { isNegation, type Rule } from './governance.js';
import { isSelected, type MatrixView, type Remark } from './matrix-view.js';
import { ruleTexts, type ConditionTexts } from './rule-texts.js';
import { nameOf } from './rule-words.js';
import { zoneMark } from './zone-mark.js';

/** `place`: in sight, from 0; the rule keeps the number of its place in the document. */
export function renderRule(view: MatrixView, rule: Rule, place: number): TemplateResult {
  const { governance, committed, words, language, range } = view;
  const position = view.shown ? (positionsOf(governance.rules).get(rule.id) ?? place) : place;
  const selected = isSelected(view, 'rule', rule.id);
  const decides = view.deciding?.has(rule.id) === true;
  const active = view.active?.row === rule.id ? view.active.column : undefined;
  const before = committed.rules === governance.rules ? rule : committedRule(view, rule);
  const texts = ruleTexts(rule, position, governance.inputs, language);
  const row: RowState = {
    words,
    before: before?.when,
    active,
    selected: range && place >= range.top && place <= range.bottom ? range.columns : undefined,
    found: view.found?.(rule.id),
  };
  const review = renderReview(view, rule);
  const remarks = renderRemarks(view.remarks?.of(rule.id) ?? []);
  const isNew = !before;
  const zoneChanged = before?.zone !== rule.zone;
  const noteChanged = before?.note !== rule.note;
  const reviewChanged =
    before?.reviewOn !== rule.reviewOn || before?.exceptions !== rule.exceptions;
  const concerned = view.only?.rules.has(rule.id) ? 'concerned ' : '';
  const state = `${concerned}${selected ? 'selected ' : ''}${decides ? 'decides ' : ''}${active === undefined ? '' : 'active'}`;
  return html`<tr
    role="row"
    class=${state}
    data-row=${rule.id}
    aria-rowindex=${place + 2}
    aria-selected=${selected}
  >
    <td
      role="rowheader"
      class=${classes(row, 'number', 'place', isNew)}
      data-column="number"
      aria-selected=${selectedIn(row, 'number')}
      tabindex=${active === 'number' ? 0 : -1}
    >
      ${texts.number}${decides ? said(words.decides) : nothing}${mark(row, isNew)}
    </td>
    ${texts.conditions.map((condition) => renderCondition(row, condition))}
    <td
      role="gridcell"
      class=${classes(row, 'zone', 'zone-cell', zoneChanged)}
      data-column="zone"
      aria-selected=${selectedIn(row, 'zone')}
      tabindex=${active === 'zone' ? 0 : -1}
    >
      <span class="phrase"> ${words.leadsTo}</span>
      ${renderZone(view, rule)}${mark(row, zoneChanged)}
    </td>
    <td
      role="gridcell"
      class=${classes(row, 'note', 'note', noteChanged, !rule.note)}
      data-column="note"
      aria-selected=${selectedIn(row, 'note')}
      tabindex=${active === 'note' ? 0 : -1}
    >
      ${rule.note}${mark(row, noteChanged)}
    </td>
    <td
      role="gridcell"
      class=${classes(row, 'review', 'review', reviewChanged, review === nothing)}
      data-column="review"
      aria-selected=${selectedIn(row, 'review')}
      data-label=${words.reviewed}
      tabindex=${active === 'review' ? 0 : -1}
    >
      ${review}${mark(row, reviewChanged)}
    </td>
    <td
      role="gridcell"
      class=${classes(row, 'remarks', 'remarks', false, remarks === nothing)}
      data-column="remarks"
      aria-selected=${selectedIn(row, 'remarks')}
      tabindex=${active === 'remarks' ? 0 : -1}
    >
      ${remarks}
    </td>
  </tr>`;
}

interface RowState {
  readonly words: MatrixView['words'];
  /** What the rule in force asks; undefined where there is no such rule. */
  readonly before: Rule['when'] | undefined;
  /** The column that Tab leads to, if it is in this row. */
  readonly active: string | undefined;
  /** Its columns that are selected, and those in which a text was found. */
  readonly selected: ReadonlySet<string> | undefined;
  readonly found: ReadonlySet<string> | undefined;
}

function committedRule({ committed: { rules } }: MatrixView, { id }: Rule): Rule | undefined {
  const position = positionsOf(rules).get(id);
  return position === undefined ? undefined : rules[position];
}

/** In a table the value alone; where the table becomes a list of sentences, the whole phrase. */
function renderCondition(
  row: RowState,
  { column, inputId, condition, value, phrase }: ConditionTexts,
): TemplateResult {
  const { words, before, active } = row;
  const was = before && Object.hasOwn(before, inputId) ? before[inputId] : undefined;
  const changed = was !== condition;
  const isAny = condition === undefined;
  return html`<td
    role="gridcell"
    class=${classes(row, column, isAny ? 'input any' : 'input', changed)}
    data-column=${column}
    aria-selected=${selectedIn(row, column)}
    tabindex=${active === column ? 0 : -1}
  >
    <span class=${isAny ? 'dash' : 'value'} aria-hidden=${isAny ? 'true' : nothing}
      >${isAny ? '–' : isNegation(condition) ? words.not(value) : value}</span
    >
    <span class="phrase">${isAny ? `${phrase} ${words.any}` : phrase}</span>${mark(row, changed)}
  </td>`;
}

function renderZone({ governance: { zones }, language }: MatrixView, rule: Rule): unknown {
  const zone = zones.find(({ id }) => id === rule.zone);
  return zone ? zoneMark(zone, zones, nameOf(zone, language.words.zones)) : rule.zone;
}

/** The date of review, and who need not keep to the rule until when. */
function renderReview({ initiatives, language, words }: MatrixView, rule: Rule): unknown {
  const { reviewOn, exceptions } = rule;
  if (reviewOn === undefined && exceptions.length === 0) return nothing;
  const { format } = language;
  return [
    reviewOn === undefined ? nothing : html`<span class="date">${format.date(reviewOn)}</span>`,
    ...exceptions.map(({ initiativeId, until, reason }) => {
      const name = initiatives.find(({ id }) => id === initiativeId)?.name ?? initiativeId;
      return html`<span class="exception" title=${reason}>
        ${words.exception(name, format.date(until))}
      </span>`;
    }),
  ];
}

function renderRemarks(remarks: readonly Remark[]): unknown {
  if (remarks.length === 0) return nothing;
  return remarks.map(
    ({ severity, text }) =>
      html`<span class="remark is-${severity}">
        ${severity === 'info' ? nothing : severity === 'error' ? iconError : iconWarning}<span
          dir="auto"
          >${text}</span
        >
      </span>`,
  );
}

function classes(
  { found }: RowState,
  column: string,
  name: string,
  changed: boolean,
  isBlank = false,
): string {
  const isFound = found?.has(column) === true;
  return `${name}${changed ? ' changed' : ''}${isBlank ? ' blank' : ''}${isFound ? ' found' : ''}`;
}

function selectedIn({ selected }: RowState, column: string): unknown {
  return selected?.has(column) ? 'true' : nothing;
}

/** Said of a cell that differs from what is in force. */
function mark({ words }: RowState, changed: boolean): unknown {
  return changed ? said(words.changed) : nothing;
}

function said(text: string): TemplateResult {
  return html`<span class="visually-hidden">, ${text}</span>`;
}
