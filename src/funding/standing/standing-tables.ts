/** The standing of one currency as tables: by party, and by party and period. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainMoney } from '../field/plain-money.js';
import { periodText } from '../schedule/period-text.js';
import type { AskLater } from '../working/ask-later.js';
import { standingByPeriod } from './standing-by-period.js';
import type * as StandingWorking from './standing-working.js';
import type { StandingWords } from './standing.en.js';
import type { StandingLine } from './standing.js';

/** What the tables are drawn from. */
export interface StandingTables {
  readonly words: StandingWords;
  readonly facts: StandingWorking.StandingFacts;
  readonly ask: AskLater<typeof StandingWorking>;
  /** A party's name behind its mark. */
  readonly named: (partyId: string) => TemplateResult;
}

export function renderStanding(tables: StandingTables): TemplateResult {
  const { words: t, facts } = tables;
  const { standing } = facts;
  return html`<div
    class="scroll-x"
    role="region"
    tabindex="0"
    aria-label=${t.title(standing.currency)}
  >
    <table class="figures standing" part="standing">
      <thead>
        <tr>
          <th scope="col">${t.party}</th>
          <th scope="col" class="number">${t.initiatives}</th>
          <th scope="col" class="number">${t.share}</th>
          <th scope="col" class="number">${t.carries}</th>
          <th scope="col" class="number">${t.versusEqual}</th>
        </tr>
      </thead>
      <tbody>
        ${standing.lines.map((line, at) => renderLine(tables, line, at))}
      </tbody>
      <tfoot>
        ${renderTotal(tables)}
      </tfoot>
    </table>
  </div>`;
}

function renderLine(
  { words: t, facts, ask, named }: StandingTables,
  { partyId, initiatives, shareBps, amountMinor }: StandingLine,
  at: number,
): TemplateResult {
  const { standing, settlement, money, signed, format, percent } = facts;
  const name = facts.nameOf(partyId);
  const count = ask(format.number(initiatives), `${name}, ${t.initiatives}`, ({ module, words }) =>
    module.initiativesAnswer(words, facts, partyId),
  );
  const share = ask(percent(shareBps), `${name}, ${t.share}`, ({ module, words }) =>
    module.shareAnswer(words, facts, at),
  );
  const carries = ask(money(amountMinor), `${name}, ${t.carries}`, ({ module, words }) =>
    module.carriesAnswer(words, facts, standing.currency, partyId),
  );
  const off = signed(settlement.balances[at]?.aheadMinor ?? 0);
  const versusEqual = ask(off, `${name}, ${t.versusEqual}`, ({ module, words }) =>
    module.versusEqualAnswer(words, facts, at),
  );
  return html`<tr>
    <th scope="row">${named(partyId)}</th>
    ${[count, share, carries, versusEqual].map(renderNumber)}
  </tr>`;
}

function renderTotal({ words: t, facts, ask }: StandingTables): TemplateResult {
  const { standing, money, format, percent } = facts;
  const count = ask(
    format.number(standing.initiatives),
    `${t.total}, ${t.initiatives}`,
    ({ module, words }) => module.initiativesAnswer(words, facts),
  );
  const shares = ask(percent(10_000), `${t.total}, ${t.share}`, ({ module, words }) =>
    module.sharesAnswer(words, facts),
  );
  const sum = ask(money(standing.totalMinor), `${t.total}, ${t.carries}`, ({ module, words }) =>
    module.totalAnswer(words, facts),
  );
  return html`<tr>
    <th scope="row">${t.total}</th>
    ${[count, shares, sum].map(renderNumber)}
    <td></td>
  </tr>`;
}

/** Nothing where no initiative has periods. */
export function renderPeriods({ words: t, facts, ask, named }: StandingTables): unknown {
  const { currency } = facts.standing;
  const byPeriod = standingByPeriod(facts.initiatives, currency);
  const { periods, lines, sums } = byPeriod;
  if (periods.length < 2) return nothing;
  const all = [...sums, ...lines.flatMap(({ amounts }) => amounts)];
  const money = plainMoney(facts.format, currency, all);
  const own = { ...facts, money };
  const labels = periods.map((period) => (period === null ? t.unscheduled : periodText(period, t)));
  const cell = (amount: number, at: number, partyId?: string) => {
    const name = partyId === undefined ? t.total : facts.nameOf(partyId);
    const figure = ask(money(amount), `${name}, ${labels[at] ?? ''}`, ({ module, words }) =>
      partyId === undefined
        ? module.periodTotalAnswer(words, own, byPeriod, at)
        : module.periodAnswer(words, own, partyId, periods[at] ?? null),
    );
    return renderNumber(figure);
  };
  return html`<section class="view-section">
    <h4>${t.period}</h4>
    <div class="scroll-x" role="region" tabindex="0" aria-label=${t.period}>
      <table class="figures" part="standing-periods">
        <thead>
          <tr>
            <th scope="col">${t.party}</th>
            ${labels.map((label) => html`<th scope="col" class="number">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            ({ partyId, amounts }) =>
              html`<tr>
                <th scope="row">${named(partyId)}</th>
                ${amounts.map((amount, at) => cell(amount, at, partyId))}
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${t.total}</th>
            ${sums.map((sum, at) => cell(sum, at))}
          </tr>
        </tfoot>
      </table>
    </div>
  </section>`;
}

function renderNumber(figure: unknown): TemplateResult {
  return html`<td class="number">${figure}</td>`;
}
