/** What a trial does to the standing: before, after, and the change, each of which can be asked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../../locales/format.js';
import type { Initiative } from '../../portfolio/initiative.js';
import type { PlainMoney } from '../field/plain-money.js';
import type { Funding } from '../funding.js';
import type * as StandingWorking from '../standing/standing-working.js';
import type { AskLater } from '../working/ask-later.js';
import { tried, type StandingChange } from './trial.js';
import type { WhatIfWords } from './what-if.en.js';

export interface StandingChangeTable {
  readonly words: WhatIfWords;
  readonly changes: readonly StandingChange[];
  readonly initiatives: readonly Initiative[];
  readonly initiativeId: string;
  /** As it would be. */
  readonly funding: Funding;
  readonly format: Formatter;
  readonly money: PlainMoney;
  readonly signed: PlainMoney;
  readonly nameOf: (partyId: string) => string;
  /** A party's name behind its mark. */
  readonly named: (partyId: string) => TemplateResult;
  readonly ask: AskLater<typeof StandingWorking>;
}

export function renderStandingChange(table: StandingChangeTable): TemplateResult {
  const { words: t, changes, funding } = table;
  return html`<section class="view-section">
    <h4>${t.standing(funding.currency)}</h4>
    <table class="figures" part="standing-change">
      <thead>
        <tr>
          <th scope="col">${t.party}</th>
          <th scope="col" class="number">${t.now}</th>
          <th scope="col" class="number">${t.after}</th>
          <th scope="col" class="number">${t.change}</th>
        </tr>
      </thead>
      <tbody>
        ${changes.map((change) => renderChange(table, change))}
      </tbody>
    </table>
  </section>`;
}

function renderChange(
  table: StandingChangeTable,
  { partyId, beforeMinor, afterMinor }: StandingChange,
): TemplateResult {
  const { words: t, funding, format, money, signed, nameOf, named, ask } = table;
  const name = nameOf(partyId);
  const carries = (minor: number, column: string, initiatives: readonly Initiative[]) =>
    ask(money(minor), `${name}, ${column}`, ({ module, words }) =>
      module.carriesAnswer(words, { initiatives, money, format }, funding.currency, partyId),
    );
  const change = signed(afterMinor - beforeMinor);
  const now = carries(beforeMinor, t.now, table.initiatives);
  const after = carries(afterMinor, t.after, tried(table.initiatives, table.initiativeId, funding));
  const asked = ask(change, `${name}, ${t.change}`, ({ words }) => ({
    lines: [t.changeFormula, words.difference(money(afterMinor), money(beforeMinor), change)],
  }));
  return html`<tr class=${afterMinor === beforeMinor ? nothing : 'is-selected'}>
    <th scope="row">${named(partyId)}</th>
    ${[now, after, asked].map((figure) => html`<td class="number">${figure}</td>`)}
  </tr>`;
}
