/** Who carries how much over all initiatives, as a table. Loaded when somebody opens it. */
import { html, type TemplateResult } from 'lit';
import { partyMark } from '../element/party-mark.js';
import type { Formatter } from '../locales/format.js';
import { defineWords } from '../locales/words.js';
import type { Initiative } from '../portfolio/initiative.js';
import type { Party } from '../workspace/party.js';
import { standings, type Standing } from './standing.js';
import { en, type StandingWords } from './standing.en.js';

export const standingWords = defineWords('funding-standing', en, {
  it: async () => (await import('./standing.it.js')).it,
});

export interface StandingPanel {
  readonly initiatives: readonly Initiative[];
  readonly parties: readonly Party[];
  readonly nameOf: (partyId: string) => string;
  readonly words: StandingWords;
  readonly format: Formatter;
}

/** One table per currency: sums in two currencies are never added. */
export function renderStanding(
  words: StandingWords,
  model: Omit<StandingPanel, 'words'>,
): TemplateResult {
  const panel = { ...model, words };
  const all = standings(panel.initiatives);
  return html`${all.map((standing) => renderCurrency(panel, standing))}
  ${all.length > 1 ? html`<p class="small quiet">${panel.words.notAdded}</p>` : null}`;
}

function renderCurrency(panel: StandingPanel, standing: Standing): TemplateResult {
  const { words, format, parties, nameOf } = panel;
  const money = (minor: number) => format.money(minor, standing.currency);
  return html`<table class="standing" part="standing">
    <thead>
      <tr>
        <th scope="col">${words.party}</th>
        <th scope="col" class="number">${words.initiatives}</th>
        <th scope="col" class="number">${words.share}</th>
        <th scope="col" class="number">${words.carries}</th>
      </tr>
    </thead>
    <tbody>
      ${standing.lines.map((line) => {
        const party = parties.find(({ id }) => id === line.partyId) ?? { id: line.partyId };
        return html`<tr>
          <th scope="row">${partyMark(party)} ${nameOf(line.partyId)}</th>
          <td class="number">${format.number(line.initiatives)}</td>
          <td class="number">${format.percent(line.shareBps)}</td>
          <td class="number">${money(line.amountMinor)}</td>
        </tr>`;
      })}
    </tbody>
    <tfoot>
      <tr class="total">
        <th scope="row">${words.total}</th>
        <td class="number">${format.number(standing.initiatives)}</td>
        <td class="number">${format.percent(10_000)}</td>
        <td class="number">${money(standing.totalMinor)}</td>
      </tr>
    </tfoot>
  </table>`;
}
