/** What if: other shares or another total for one initiative, and what they would do to the standing. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconWarning } from '../../element/icons.js';
import type { TableModel } from '../../element/table-model.js';
import type { Words } from '../../locales/language-controller.js';
import { defineWords } from '../../locales/words.js';
import { cellMoney, plainMoney, type PlainMoney } from '../field/plain-money.js';
import { plainPercent } from '../field/plain-percent.js';
import { TypedFields } from '../field/typed-fields.js';
import type { Funding, Stated } from '../funding.js';
import { deviationFromEqual, isSum, resolveSplit, statedBps, type Split } from '../split.js';
import { askLater } from '../working/ask-later.js';
import { markedName } from '../views/marked-name.js';
import type { View, ViewHost } from '../views/view-host.js';
import { renderStandingChange } from './standing-change-table.js';
import { Trial, standingChange, type StandingChange } from './trial.js';
import { en, type WhatIfWords } from './what-if.en.js';

export const words = defineWords('funding-what-if', en, {
  it: async () => (await import('./what-if.it.js')).it,
});

export function open(host: ViewHost): View {
  return new WhatIfView(host);
}

interface Model {
  readonly id: string;
  readonly name: string;
  readonly funding: Funding;
  readonly trial: Trial;
  readonly now: Split;
  readonly tried: Split;
  readonly changes: readonly StandingChange[];
  /** For the split, and for the standing. */
  readonly money: PlainMoney;
  readonly carried: PlainMoney;
  readonly signed: PlainMoney;
}

class WhatIfView implements View {
  readonly #host: ViewHost;
  readonly #words: Words<WhatIfWords>;
  readonly #fields: TypedFields;
  readonly #askSplit;
  readonly #askStanding;
  /** One per initiative, kept while the reader looks elsewhere. */
  readonly #trials = new Map<string, Trial>();

  constructor(host: ViewHost) {
    this.#host = host;
    this.#words = host.language.use(words);
    this.#fields = new TypedFields(host.language, host.format, host.redraw);
    host.forgetters.push(() => this.#fields.forget());
    this.#askSplit = askLater(host, () => import('../working/split-working.js'));
    this.#askStanding = askLater(host, () => import('../standing/standing-working.js'));
  }

  render(): unknown {
    const model = this.#model();
    const { t } = this.#words;
    if (!model) return html`<p class="quiet">${t.nobody}</p>`;
    return html`<div @input=${stop} @change=${stop}>
      ${this.#renderTrial(model)} ${this.#renderActions(model)} ${this.#renderStanding(model)}
    </div>`;
  }

  summary(): string {
    const model = this.#model();
    const { t } = this.#words;
    return model ? t.summary(model.name) : t.nobody;
  }

  twin(): TableModel {
    const model = this.#model();
    const { t } = this.#words;
    const labels = [t.now, t.after, t.change];
    const columns = [{ label: t.party }, ...labels.map((label) => ({ label, numeric: true }))];
    if (!model) return { caption: t.nobody, columns, rows: [] };
    const { carried, signed, funding } = model;
    const cell = cellMoney(carried, funding.currency);
    const off = cellMoney(signed, funding.currency);
    return {
      caption: t.standing(funding.currency),
      columns,
      rows: model.changes.map(({ partyId, beforeMinor, afterMinor }) => ({
        cells: [
          this.#host.nameOf(partyId),
          cell(beforeMinor),
          cell(afterMinor),
          off(afterMinor - beforeMinor),
        ],
      })),
    };
  }

  #model(): Model | undefined {
    const { id, name, funding } = this.#host.initiative() ?? {};
    if (id === undefined || !funding || funding.parties.length === 0) return undefined;
    const trial = this.#trials.get(id) ?? new Trial();
    this.#trials.set(id, trial);
    const tried = resolveSplit(trial.applyTo(funding));
    const now = resolveSplit(funding);
    const initiatives = this.#host.state()?.initiatives ?? [];
    const changes = standingChange(initiatives, id, trial.applyTo(funding));
    const sums = [now, tried].flatMap(({ totalMinor, lines }) => [
      totalMinor,
      ...lines.map(({ amountMinor }) => amountMinor),
    ]);
    const carried = changes.flatMap(({ beforeMinor, afterMinor }) => [beforeMinor, afterMinor]);
    const format = this.#host.format();
    return {
      ...{ id, name: name ?? id, funding, trial, now, tried, changes },
      money: plainMoney(format, funding.currency, sums),
      carried: plainMoney(format, funding.currency, carried),
      signed: plainMoney(format, funding.currency, carried, { signDisplay: 'exceptZero' }),
    };
  }

  #renderTrial(model: Model): TemplateResult {
    const { t } = this.#words;
    const { now, tried, money, trial, funding } = model;
    const total = this.#fields.sum(funding.currency, {
      key: 'total',
      label: t.totalField,
      text: money(tried.totalMinor),
      take: (minor) => trial.setTotal(minor),
    });
    return html`<section class="view-section">
      <h4>${t.split}</h4>
      <div class="scroll-x" role="region" tabindex="0" aria-label=${t.split}>
        <table class="figures trial" part="trial">
          <thead>
            <tr>
              <th scope="col">${t.party}</th>
              <th scope="col" class="number">${t.now}</th>
              <th scope="col" class="number">${t.trial}</th>
              <th scope="col" class="number">${t.pays}</th>
            </tr>
          </thead>
          <tbody>
            ${now.lines.map((_, at) => this.#renderParty(model, at))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${t.total}</th>
              <td class="number">${this.#sum(model, now, 'total', t.now)}</td>
              <td class="number">${total}</td>
              <td class="number">${this.#sum(model, tried, 'total', t.pays)}</td>
            </tr>
            ${this.#renderMessage('total', 'sum')}
          </tfoot>
        </table>
      </div>
      ${
        tried.state === 'whole'
          ? nothing
          : html`<div class="notice mend is-warning">
              ${iconWarning}
              <span role="status">${t.off(this.#host.format().percent(statedBps(tried)))}</span>
            </div>`
      }
    </section>`;
  }

  #renderParty(model: Model, at: number): TemplateResult {
    const { t } = this.#words;
    const { now, tried, trial, funding } = model;
    const [before, after] = [now.lines[at], tried.lines[at]];
    const partyId = before?.partyId ?? '';
    const name = this.#host.nameOf(partyId);
    const field = this.#fields.share(funding.currency, 'percent', {
      key: partyId,
      label: t.shareField(name),
      text: this.#statedText(after?.stated ?? null, after?.shareBps ?? 0, funding.currency),
      fixed: before?.locked ?? false,
      take: (stated) => trial.state(partyId, stated),
    });
    return html`<tr>
        <th scope="row">${markedName(this.#host, partyId)}</th>
        <td class="number">${this.#sum(model, now, at, t.now)}</td>
        <td class="number">${field}</td>
        <td class="number">${this.#sum(model, tried, at, t.pays)}</td>
      </tr>
      ${this.#renderMessage(partyId, 'share')}`;
  }

  #renderMessage(key: string, kind: 'sum' | 'share'): unknown {
    const message = this.#fields.message(key, kind);
    if (message === nothing) return nothing;
    return html`<tr>
      <td class="field-cell" colspan="4">${message}</td>
    </tr>`;
  }

  #renderActions(model: Model): TemplateResult {
    const { t } = this.#words;
    const { trial, funding, id } = model;
    const differs = trial.differsFrom(funding);
    const apply = () => {
      const { run, tell, announce } = this.#host;
      if (!run(trial.command(id, funding), { label: t.applied })) return;
      this.#end(trial);
      announce(t.appliedSaid);
      tell('input');
      tell('change');
    };
    const discard = () => {
      this.#end(trial);
      this.#host.announce(t.discarded);
    };
    const hint = this.#host.editable() ? (differs ? '' : t.same) : t.readonly;
    return html`<div class="actions">
      <button
        class=${differs ? 'primary' : nothing}
        type="button"
        aria-disabled=${!differs || !this.#host.editable()}
        @click=${() => differs && apply()}
      >
        ${t.apply}
      </button>
      <button type="button" aria-disabled=${!differs} @click=${discard}>${t.discard}</button>
      ${hint ? html`<span class="quiet">${hint}</span>` : nothing}
    </div>`;
  }

  #renderStanding(model: Model): TemplateResult {
    const { changes, carried: money, signed, funding, trial, id } = model;
    return renderStandingChange({
      ...{ words: this.#words.t, changes, initiativeId: id, money, signed },
      initiatives: this.#host.state()?.initiatives ?? [],
      funding: trial.applyTo(funding),
      format: this.#host.format(),
      nameOf: this.#host.nameOf,
      named: (partyId) => markedName(this.#host, partyId),
      ask: this.#askStanding,
    });
  }

  /** A sum of the split as it is or as it would be. */
  #sum({ money, signed }: Model, split: Split, of: number | 'total', column: string): unknown {
    const { nameOf } = this.#host;
    const { t } = this.#words;
    const line = of === 'total' ? undefined : split.lines[of];
    const name = of === 'total' ? t.total : nameOf(line?.partyId ?? '');
    const minor = of === 'total' ? split.totalMinor : (line?.amountMinor ?? 0);
    return this.#askSplit(money(minor), `${t.split}, ${name}, ${column}`, ({ module, words }) => {
      const format = this.#host.format();
      const shares = split.lines.map(({ shareBps }) => shareBps);
      const names = split.lines.map(({ partyId }) => nameOf(partyId));
      const percent = plainPercent(format, shares);
      const deviation = deviationFromEqual(split);
      const view = { split, names, format, money, percent, deviation, signedMoney: signed };
      return { lines: module.linesOf(words, view, 'amount', of) };
    });
  }

  #end(trial: Trial): void {
    trial.discard();
    this.#fields.forget();
    this.#host.redraw();
  }

  #statedText(stated: Stated, shareBps: number, currency: string): string {
    const format = this.#host.format();
    return isSum(stated)
      ? format.money(stated.amountMinor, currency)
      : format.percent(stated ?? shareBps);
  }
}

/** A trial is no change of the element's value. */
function stop(event: Event): void {
  event.stopPropagation();
}
