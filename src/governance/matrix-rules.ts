/** The rules as a decision table that reads like a printed one. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { iconError, iconWarning } from '../element/icons.js';
import { positionsOf } from '../workspace/key.js';
import { isNegation, type GovernanceInput, type Rule } from './governance.js';
import { inputColumn, isSelected, type MatrixView, type Remark } from './matrix-view.js';
import type { RowWindow } from './matrix-window.js';
import { conditionPhrase, inSentence, nameOf, testsText } from './rule-words.js';
import { zoneMark } from './zone-mark.js';

export function renderRules(view: MatrixView, rowWindow: RowWindow | undefined): TemplateResult {
  const { governance, words } = view;
  const { rules, inputs } = governance;
  const isPartial = rules.length > WHOLE && rowWindow?.isPrinting === false;
  const shown = positionsToDraw(rules.length, rowWindow).flatMap((position) => {
    const rule = rules[position];
    return rule ? [{ rule, position }] : [];
  });
  return html`<div
    class="scroller ${isPartial ? 'partial' : ''}"
    part="scroller"
    .style=${layout(view)}
    @scroll=${rowWindow?.onScroll}
    ${ref(rowWindow?.attach)}
  >
    <table
      class="rules"
      part="rules"
      role="grid"
      aria-label=${words.rules}
      aria-rowcount=${rules.length + 1}
      aria-colcount=${inputs.length + 5}
      aria-readonly=${view.editable ? nothing : 'true'}
    >
      ${renderHead(view)}
      <tbody>
        ${repeat(
          shown,
          ({ rule }) => rule.id,
          ({ rule, position }) => renderRule(view, rule, position),
        )}
      </tbody>
    </table>
    ${rules.length === 0 ? html`<p class="quiet none">${words.noRules}</p>` : nothing}
  </div>`;
}

/** A table of up to this many rows is drawn whole, so that the page's own search sees all of it. */
const WHOLE = 200;
/** Of a longer one so many, until it is known which are in sight. */
const FIRST = 40;

function positionsToDraw(total: number, rowWindow: RowWindow | undefined): readonly number[] {
  const first = Array.from({ length: total > WHOLE ? FIRST : total }, (_, position) => position);
  return total > WHOLE ? (rowWindow?.positions(total) ?? first) : first;
}

/** Room for “€50,000” in one line. */
const FEWEST_LETTERS = 7;

/**
 * Column widths follow from the heads, never from the rows that happen to be in sight: each row is a grid of
 * its own, and all have the same columns.
 */
function layout({ governance: { inputs, rules }, language }: MatrixView): string {
  const widths = inputs.map((input) => {
    const words = nameOf(input, language.words.inputs).split(/[\s-]/);
    const longest = Math.max(FEWEST_LETTERS, ...words.map(({ length }) => length));
    return `minmax(calc(${longest + 2}ch + 12px), ${input.type === 'boolean' ? 0.7 : 1}fr)`;
  });
  return `--_inputs: ${inputs.length}; --_rules: ${rules.length}; --_widths: ${widths.join(' ')}`;
}

function renderHead({ governance, words, language }: MatrixView): TemplateResult {
  const head = (name: string, label: string) =>
    html`<th role="columnheader" scope="col" class=${name}>${label}</th>`;
  return html`<thead>
    <tr role="row" aria-rowindex="1">
      ${head('place', words.number)}
      ${governance.inputs.map((input) => head('input', nameOf(input, language.words.inputs)))}
      ${head('zone-cell', words.zone)} ${head('note', words.note)} ${head('review', words.review)}
      ${head('remarks', words.findings)}
    </tr>
  </thead>`;
}

function renderRule(view: MatrixView, rule: Rule, position: number): TemplateResult {
  const { governance, words, language } = view;
  const number = language.format.number(position + 1);
  const selected = isSelected(view, 'rule', rule.id);
  const decides = view.deciding?.has(rule.id) === true;
  const before = committedRule(view, rule);
  const cell = cellOf(view, rule, before);
  const states = [
    selected && 'selected',
    decides && 'decides',
    view.active?.row === rule.id && 'active',
  ];
  return html`<tr
    role="row"
    class=${states.filter(Boolean).join(' ')}
    aria-rowindex=${position + 2}
    aria-selected=${selected}
    .style=${`--_position: ${position}`}
  >
    ${cell({
      column: 'number',
      name: 'place',
      content: html`${number}${decides ? said(words.decides) : nothing}`,
      role: 'rowheader',
      changed: !before,
    })}
    ${governance.inputs.map((input) => cell(conditionCell(view, rule, input, before)))}
    ${cell({
      column: 'zone',
      name: 'zone-cell',
      content: renderZone(view, rule),
      changed: before?.zone !== rule.zone,
    })}
    ${cell({ column: 'note', name: 'note', content: rule.note ?? '', changed: before?.note !== rule.note })}
    ${cell({
      column: 'review',
      name: 'review',
      label: words.reviewed,
      content: renderReview(view, rule),
      changed: before?.reviewOn !== rule.reviewOn || before?.exceptions !== rule.exceptions,
    })}
    ${cell({ column: 'remarks', name: 'remarks', content: renderRemarks(view.remarks?.of(rule.id) ?? []), changed: false })}
  </tr>`;
}

interface Cell {
  readonly column: string;
  readonly name: string;
  /** Said before the content where there is no head above it. */
  readonly label?: string;
  readonly content: unknown;
  readonly role?: 'rowheader';
  /** Differs from what is in force. */
  readonly changed: boolean;
}

function cellOf(
  { active, words, committed, governance }: MatrixView,
  rule: Rule,
  before: Rule | undefined,
): (cell: Cell) => TemplateResult {
  const activeColumn = active?.row === rule.id ? active.column : undefined;
  const isDraft = committed !== governance && before !== rule;
  return ({ column, name, label, content, role = 'gridcell', changed }) => {
    const marked = isDraft && changed;
    const isBlank = content === '' || (Array.isArray(content) && content.length === 0);
    return html`<td
      role=${role}
      class="${name} ${marked ? 'changed' : ''} ${isBlank ? 'blank' : ''}"
      data-row=${rule.id}
      data-column=${column}
      data-label=${label ?? nothing}
      tabindex=${activeColumn === column ? 0 : -1}
    >
      ${content}${marked ? said(words.changed) : nothing}
    </td>`;
  };
}

function committedRule({ committed: { rules } }: MatrixView, { id }: Rule): Rule | undefined {
  const position = positionsOf(rules).get(id);
  return position === undefined ? undefined : rules[position];
}

/** In a table the value alone; where the table becomes a list of sentences, the whole phrase. */
function conditionCell(
  { governance, language, words }: MatrixView,
  rule: Rule,
  input: GovernanceInput,
  before: Rule | undefined,
): Cell {
  const condition = Object.hasOwn(rule.when, input.id) ? rule.when[input.id] : undefined;
  const was = before && Object.hasOwn(before.when, input.id) ? before.when[input.id] : undefined;
  const cell = { column: inputColumn(input.id), changed: was !== condition };
  if (condition === undefined) {
    const phrase = html`<span class="phrase">${nameOf(input, language.words.inputs)}:</span>`;
    const content = html`${phrase} <span class="dash" aria-hidden="true">–</span>
      <span class="any-word">${words.any}</span>`;
    return { ...cell, name: 'input any', content };
  }
  const values = testsText(input, condition, language);
  const phrase = conditionPhrase(input, condition, language);
  const isFirst = governance.inputs.find(({ id }) => Object.hasOwn(rule.when, id)) === input;
  const content = html`<span class="value"
      >${isNegation(condition) ? words.not(values) : values}</span
    >
    <span class="phrase">${isFirst ? phrase : inSentence(phrase)}</span>`;
  return { ...cell, name: 'input', content };
}

function renderZone({ governance: { zones }, language, words }: MatrixView, rule: Rule): unknown {
  const zone = zones.find(({ id }) => id === rule.zone);
  const arrow = html`<span class="phrase">${words.leadsTo}</span>`;
  return zone
    ? html`${arrow} ${zoneMark(zone, zones, nameOf(zone, language.words.zones))}`
    : rule.zone;
}

/** The date of review, and who need not keep to the rule until when. */
function renderReview({ initiatives, language, words }: MatrixView, rule: Rule): unknown {
  const { format } = language;
  const exceptions = rule.exceptions.map(({ initiativeId, until, reason }) => {
    const name = initiatives.find(({ id }) => id === initiativeId)?.name ?? initiativeId;
    return html`<span class="exception" title=${reason}>
      ${words.exception(name, format.date(until))}
    </span>`;
  });
  if (rule.reviewOn === undefined) return exceptions;
  return [html`<span class="date">${format.date(rule.reviewOn)}</span>`, ...exceptions];
}

function renderRemarks(remarks: readonly Remark[]): unknown {
  return remarks.map(
    ({ severity, text }) =>
      html`<span class="remark is-${severity}">
        ${severity === 'info' ? nothing : severity === 'error' ? iconError : iconWarning}<span
          >${text}</span
        >
      </span>`,
  );
}

function said(text: string): TemplateResult {
  return html`<span class="visually-hidden">, ${text}</span>`;
}
