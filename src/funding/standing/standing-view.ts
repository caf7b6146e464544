/** Who carries how much over all initiatives, by currency and by period, and what would make it even. */
import { html, nothing, type TemplateResult } from 'lit';
import { partyMark } from '../../element/party-mark.js';
import type { TableModel } from '../../element/table-model.js';
import type { Words } from '../../locales/language-controller.js';
import { defineWords } from '../../locales/words.js';
import type { Initiative } from '../../portfolio/initiative.js';
import { cellMoney, plainMoney, type PlainMoney } from '../field/plain-money.js';
import { settle, type Settlement } from '../settlement/settlement.js';
import { renderSettlement } from '../settlement/settlement-section.js';
import { resolveSplit } from '../split.js';
import type { View, ViewHost } from '../views/view-host.js';
import { standingByPeriod } from './standing-by-period.js';
import { en, type StandingWords } from './standing.en.js';
import { standings, type Standing, type StandingLine } from './standing.js';

export const words = defineWords('funding-standing', en, {
  it: async () => (await import('./standing.it.js')).it,
});

export function open(host: ViewHost): View {
  return new StandingView(host);
}

/** One currency's standing, and what follows from it. */
interface Currency {
  readonly standing: Standing;
  readonly settlement: Settlement;
  readonly money: PlainMoney;
  readonly signed: PlainMoney;
}

class StandingView implements View {
  readonly #host: ViewHost;
  readonly #words: Words<StandingWords>;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#words = host.language.use(words);
  }

  render(): unknown {
    const { t } = this.#words;
    const all = standings(this.#initiatives);
    if (all.length === 0) return html`<p class="quiet">${t.none}</p>`;
    return html`${all.map((standing) => this.#renderCurrency(this.#currency(standing), all.length > 1))}
    ${all.length > 1 ? html`<p class="small quiet">${t.notAdded}</p>` : nothing}`;
  }

  summary(): string {
    const { t } = this.#words;
    const format = this.#host.format();
    const sentences = standings(this.#initiatives).flatMap((standing) => {
      const { money } = this.#currency(standing);
      const [first, ...others] = standing.lines;
      if (!first) return [];
      const most = others.reduce((a, b) => (b.amountMinor > a.amountMinor ? b : a), first);
      const share = format.percent(most.shareBps, { maximumFractionDigits: 0 });
      const count = format.number(standing.initiatives);
      const name = this.#host.nameOf(most.partyId);
      return [t.summary(count, name, money(most.amountMinor), money(standing.totalMinor), share)];
    });
    return sentences.join(' ') || t.none;
  }

  twin(): TableModel {
    const { t } = this.#words;
    const format = this.#host.format();
    const rows = standings(this.#initiatives).flatMap((standing) => {
      const { settlement, money, signed } = this.#currency(standing);
      const cell = cellMoney(money, standing.currency);
      const off = cellMoney(signed, standing.currency);
      return standing.lines.map(({ partyId, initiatives, shareBps, amountMinor }, at) => ({
        cells: [
          this.#host.nameOf(partyId),
          standing.currency,
          initiatives,
          { value: shareBps / 100, text: format.percent(shareBps) },
          cell(amountMinor),
          off(settlement.balances[at]?.aheadMinor ?? 0),
        ],
      }));
    });
    const numeric = [t.initiatives, t.share, t.carries, t.versusEqual];
    return {
      caption: t.carries,
      columns: [
        { label: t.party },
        { label: 'ISO 4217' },
        ...numeric.map((label) => ({ label, numeric: true })),
      ],
      rows,
    };
  }

  get #initiatives(): readonly Initiative[] {
    return this.#host.state()?.initiatives ?? [];
  }

  #currency(standing: Standing): Currency {
    const { currency, lines, totalMinor } = standing;
    const format = this.#host.format();
    const settlement = settle(standing);
    const sums = [
      totalMinor,
      ...lines.map(({ amountMinor }) => amountMinor),
      ...settlement.balances.map(({ aheadMinor }) => aheadMinor),
    ];
    return {
      standing,
      settlement,
      money: plainMoney(format, currency, sums),
      signed: plainMoney(format, currency, sums, { signDisplay: 'exceptZero' }),
    };
  }

  #renderCurrency(currency: Currency, isOneOfSeveral: boolean): TemplateResult {
    const { t } = this.#words;
    const { standing, settlement, money } = currency;
    return html`<section class="view-section">
      ${isOneOfSeveral ? html`<h4>${t.title(standing.currency)}</h4>` : nothing}
      <div class="scroll-x" role="region" tabindex="0" aria-label=${t.title(standing.currency)}>
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
            ${standing.lines.map((line, at) => this.#renderLine(currency, line, at))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${t.total}</th>
              <td class="number">${this.#host.format().number(standing.initiatives)}</td>
              <td class="number">${this.#host.format().percent(10_000)}</td>
              <td class="number">${money(standing.totalMinor)}</td>
              <td></td>
            </tr>
          </tfoot>
        </table>
      </div>
      ${renderSettlement(settlement, { words: t, money, host: this.#host })}
      ${this.#renderPeriods(standing)}
    </section>`;
  }

  #renderLine(
    { standing, settlement, money, signed }: Currency,
    line: StandingLine,
    at: number,
  ): TemplateResult {
    const { t } = this.#words;
    const { format, nameOf, figure } = this.#host;
    const name = nameOf(line.partyId);
    const ahead = settlement.balances[at]?.aheadMinor ?? 0;
    return html`<tr>
      <th scope="row">${this.#mark(line.partyId)} ${name}</th>
      <td class="number">${format().number(line.initiatives)}</td>
      <td class="number">${format().percent(line.shareBps)}</td>
      <td class="number">
        ${figure(money(line.amountMinor), () => ({
          title: t.carriesOf(name),
          lines: [t.sumFormula, ...this.#amountsOf(line.partyId, standing.currency, money)],
          source: t.source,
        }))}
      </td>
      <td class="number">
        ${figure(signed(ahead), () => ({
          title: t.equalOf(name),
          lines: [
            t.equalFormula,
            t.equalLine(
              money(line.amountMinor),
              money(standing.totalMinor),
              format().number(standing.lines.length),
              signed(ahead),
            ),
          ],
        }))}
      </td>
    </tr>`;
  }

  #amountsOf(partyId: string, currency: string, money: PlainMoney): string[] {
    return this.#initiatives.flatMap(({ name, funding }) => {
      if (funding?.currency !== currency) return [];
      const line = resolveSplit(funding).lines.find((one) => one.partyId === partyId);
      return line ? [this.#words.t.line(name, money(line.amountMinor))] : [];
    });
  }

  /** Nothing where no initiative has periods. */
  #renderPeriods({ currency }: Standing): unknown {
    const { t } = this.#words;
    const { periods, lines, sums } = standingByPeriod(this.#initiatives, currency);
    if (periods.length < 2) return nothing;
    const all = [...sums, ...lines.flatMap(({ amounts }) => amounts)];
    const money = plainMoney(this.#host.format(), currency, all);
    return html`<section class="view-section">
      <h4>${t.period}</h4>
      <div class="scroll-x" role="region" tabindex="0" aria-label=${t.period}>
        <table class="figures" part="standing-periods">
          <thead>
            <tr>
              <th scope="col">${t.party}</th>
              ${periods.map(
                (period) => html`<th scope="col" class="number">${period ?? t.unscheduled}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${lines.map(
              ({ partyId, amounts }) =>
                html`<tr>
                  <th scope="row">${this.#mark(partyId)} ${this.#host.nameOf(partyId)}</th>
                  ${amounts.map((amount) => html`<td class="number">${money(amount)}</td>`)}
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${t.total}</th>
              ${sums.map((sum) => html`<td class="number">${money(sum)}</td>`)}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>`;
  }

  #mark(partyId: string): TemplateResult {
    const known = this.#host.state()?.parties.find(({ id }) => id === partyId);
    return partyMark(known ?? { id: partyId });
  }
}
