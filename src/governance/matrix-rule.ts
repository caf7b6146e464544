/** A row of the rules table. It is drawn often, as the table scrolls: hence one template, and few parts in it. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconError, iconWarning } from '../element/icons.js';
import { positionsOf } from '../workspace/key.js';
import { isNegation, type Rule } from './governance.js';
import { isSelected, type MatrixView, type Remark } from './matrix-view.js';
import { ruleTexts, type ConditionTexts } from './rule-texts.js';
import { nameOf } from './rule-words.js';
import { zoneMark } from './zone-mark.js';

export function renderRule(view: MatrixView, rule: Rule, position: number): TemplateResult {
  const { governance, committed, words, language } = view;
  const selected = isSelected(view, 'rule', rule.id);
  const decides = view.deciding?.has(rule.id) === true;
  const active = view.active?.row === rule.id ? view.active.column : undefined;
  const before = committed.rules === governance.rules ? rule : committedRule(view, rule);
  const texts = ruleTexts(rule, position, governance.inputs, language);
  const row: RowState = { words, before: before?.when, active };
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
    aria-rowindex=${position + 2}
    aria-selected=${selected}
  >
    <td
      role="rowheader"
      class=${classes('place', isNew)}
      data-column="number"
      tabindex=${active === 'number' ? 0 : -1}
    >
      ${texts.number}${decides ? said(words.decides) : nothing}${mark(row, isNew)}
    </td>
    ${texts.conditions.map((condition) => renderCondition(row, condition))}
    <td
      role="gridcell"
      class=${classes('zone-cell', zoneChanged)}
      data-column="zone"
      tabindex=${active === 'zone' ? 0 : -1}
    >
      <span class="phrase">${words.leadsTo}</span>
      ${renderZone(view, rule)}${mark(row, zoneChanged)}
    </td>
    <td
      role="gridcell"
      class=${classes('note', noteChanged, !rule.note)}
      data-column="note"
      tabindex=${active === 'note' ? 0 : -1}
    >
      ${rule.note}${mark(row, noteChanged)}
    </td>
    <td
      role="gridcell"
      class=${classes('review', reviewChanged, review === nothing)}
      data-column="review"
      data-label=${words.reviewed}
      tabindex=${active === 'review' ? 0 : -1}
    >
      ${review}${mark(row, reviewChanged)}
    </td>
    <td
      role="gridcell"
      class=${classes('remarks', false, remarks === nothing)}
      data-column="remarks"
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
    class=${classes(isAny ? 'input any' : 'input', changed)}
    data-column=${column}
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
          >${text}</span
        >
      </span>`,
  );
}

function classes(name: string, changed: boolean, isBlank = false): string {
  return `${name}${changed ? ' changed' : ''}${isBlank ? ' blank' : ''}`;
}

/** Said of a cell that differs from what is in force. */
function mark({ words }: RowState, changed: boolean): unknown {
  return changed ? said(words.changed) : nothing;
}

function said(text: string): TemplateResult {
  return html`<span class="visually-hidden">, ${text}</span>`;
}
