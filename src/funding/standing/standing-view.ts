/** Who carries how much over all initiatives, by currency and by period, and what would make it even. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TableModel } from '../../element/table-model.js';
import type { Words } from '../../locales/language-controller.js';
import { defineWords } from '../../locales/words.js';
import type { Initiative } from '../../portfolio/initiative.js';
import { cellMoney, plainMoney } from '../field/plain-money.js';
import { plainPercent } from '../field/plain-percent.js';
import { settle } from '../settlement/settlement.js';
import { renderSettlement } from '../settlement/settlement-section.js';
import { markedName } from '../views/marked-name.js';
import type { View, ViewHost } from '../views/view-host.js';
import { askLater } from '../working/ask-later.js';
import { renderPeriods, renderStanding } from './standing-tables.js';
import type { StandingFacts } from './standing-working.js';
import { en, type StandingWords } from './standing.en.js';
import { standings, type Standing } from './standing.js';

export const words = defineWords('funding-standing', en, {
  it: async () => (await import('./standing.it.js')).it,
});

export function open(host: ViewHost): View {
  return new StandingView(host);
}

class StandingView implements View {
  readonly #host: ViewHost;
  readonly #words: Words<StandingWords>;
  readonly #ask;
  readonly #askTransfer;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#words = host.language.use(words);
    this.#ask = askLater(host, () => import('./standing-working.js'));
    this.#askTransfer = askLater(host, () => import('../settlement/settlement-working.js'));
  }

  render(): unknown {
    const { t } = this.#words;
    const all = standings(this.#initiatives);
    if (all.length === 0) return html`<p class="quiet">${t.none}</p>`;
    return html`${all.map((standing) => this.#renderCurrency(this.#facts(standing), all.length > 1))}
    ${all.length > 1 ? html`<p class="small quiet">${t.notAdded}</p>` : nothing}`;
  }

  summary(): string {
    const { t } = this.#words;
    const format = this.#host.format();
    const sentences = standings(this.#initiatives).flatMap((standing) => {
      const { money } = this.#facts(standing);
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
    const rows = standings(this.#initiatives).flatMap((standing) => {
      const { settlement, money, signed, percent } = this.#facts(standing);
      const cell = cellMoney(money, standing.currency);
      const off = cellMoney(signed, standing.currency);
      return standing.lines.map(({ partyId, initiatives, shareBps, amountMinor }, at) => ({
        cells: [
          this.#host.nameOf(partyId),
          standing.currency,
          initiatives,
          { value: shareBps / 100, text: percent(shareBps) },
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

  #facts(standing: Standing): StandingFacts {
    const { currency, lines, totalMinor } = standing;
    const format = this.#host.format();
    const shares = lines.map(({ shareBps }) => shareBps);
    const settlement = settle(standing);
    const sums = [
      totalMinor,
      ...lines.map(({ amountMinor }) => amountMinor),
      ...settlement.balances.map(({ aheadMinor }) => aheadMinor),
    ];
    return {
      initiatives: this.#initiatives,
      standing,
      settlement,
      format,
      nameOf: this.#host.nameOf,
      percent: plainPercent(format, shares),
      money: plainMoney(format, currency, sums),
      signed: plainMoney(format, currency, sums, { signDisplay: 'exceptZero' }),
    };
  }

  #renderCurrency(facts: StandingFacts, isOneOfSeveral: boolean): TemplateResult {
    const { t } = this.#words;
    const { standing, settlement, money } = facts;
    const named = (partyId: string) => markedName(this.#host, partyId);
    const tables = { words: t, facts, ask: this.#ask, named };
    const figure = (text: string, title: string, at: number) =>
      this.#askTransfer(text, title, ({ module, words: said }) =>
        module.transferAnswer(said, facts, at),
      );
    return html`<section class="view-section">
      ${isOneOfSeveral ? html`<h4>${t.title(standing.currency)}</h4>` : nothing}
      ${renderStanding(tables)}
      ${renderSettlement(settlement, { words: t, money, host: this.#host, figure })}
      ${renderPeriods(tables)}
    </section>`;
  }
}
