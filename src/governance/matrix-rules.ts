/** The rules as a decision table that reads like a printed one. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GovernanceInput, Rule } from './governance.js';
import { renderRule } from './matrix-rule.js';
import type { MatrixView } from './matrix-view.js';
import type { RowWindow } from './matrix-window.js';
import { nameOf } from './rule-words.js';

export function renderRules(view: MatrixView, rowWindow: RowWindow | undefined): TemplateResult {
  const { governance, words } = view;
  const { inputs } = governance;
  const rules = view.shown ?? governance.rules;
  const isPartial = rules.length > WHOLE && rowWindow?.isPrinting === false;
  return html`<div
    class="scroller ${isPartial ? 'partial' : ''}"
    part="scroller"
    .style=${layout(view)}
    @scroll=${rowWindow?.onScroll}
  >
    <table
      class="rules"
      part="rules"
      role="grid"
      aria-label=${words.rules}
      aria-rowcount=${rules.length + 1}
      aria-colcount=${inputs.length + 5}
      aria-multiselectable="true"
      aria-readonly=${view.editable ? nothing : 'true'}
    >
      ${renderHead(view)} ${renderBodies(view, rowWindow)}
    </table>
    ${governance.rules.length === 0 ? html`<p class="quiet none">${words.noRules}</p>` : nothing}
  </div>`;
}

/** A table of up to this many rows is drawn whole, so that the page's own search sees all of it. */
const WHOLE = 200;
/** Of a longer one so many, until it is known which are in sight. */
const FIRST = 40;

function renderBodies(view: MatrixView, rowWindow: RowWindow | undefined): unknown {
  const rules = view.shown ?? view.governance.rules;
  const isLong = rules.length > WHOLE;
  const row = (rule: Rule, position: number) => renderRule(view, rule, position);
  if (isLong && rowWindow) return rowWindow.renderBodies(rules, row);
  return html`<tbody>
    ${repeat(isLong ? rules.slice(0, FIRST) : rules, ({ id }) => id, row)}
  </tbody>`;
}

/** Parts of the width that is left: “from €10,000 to below €50,000” beside “yes”. */
const SHARES: Readonly<Record<GovernanceInput['type'], number>> = {
  enum: 1,
  number: 1.5,
  boolean: 0.7,
};

/** Room for “€50,000” in one line. */
const FEWEST_LETTERS = 7;

/**
 * Column widths follow from the heads, never from the rows that happen to be in sight: each row is a grid of
 * its own, and all have the same columns.
 */
function layout({ governance, shown, language }: MatrixView): string {
  const { inputs, rules } = governance;
  const widths = inputs.map((input) => {
    const words = nameOf(input, language.words.inputs).split(/[\s-]/);
    const longest = Math.max(FEWEST_LETTERS, ...words.map(({ length }) => length));
    return `minmax(calc(${longest + 2}ch + 12px), ${SHARES[input.type]}fr)`;
  });
  const digits = Math.max(2, language.format.number(rules.length).length);
  return `--_place: calc(${digits}ch + 24px); --_inputs: ${inputs.length}; --_rules: ${(shown ?? rules).length}; --_widths: ${widths.join(' ')}`;
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
