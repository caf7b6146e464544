/** The funding line: a budget, the initiatives by score, what it reaches, and the best choice beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconCheck } from '../../element/icons.js';
import type { TableModel } from '../../element/table-model.js';
import type { Words } from '../../locales/language-controller.js';
import { defineWords } from '../../locales/words.js';
import type { Initiative } from '../../portfolio/initiative.js';
import { memoize } from '../../workspace/memo.js';
import type { Command } from '../../workspace/store.js';
import { cellMoney, plainMoney, type PlainMoney } from '../field/plain-money.js';
import { TypedFields } from '../field/typed-fields.js';
import { askLater } from '../working/ask-later.js';
import type { View, ViewHost } from '../views/view-host.js';
import {
  currenciesOf,
  fundingLine,
  MOST_SCORE,
  scoreOf,
  type FundingLine,
} from './funding-line.js';
import type { Choice } from './knapsack.js';
import { setBudget, setScore } from './line-commands.js';
import { renderExplanation, scoreText } from './line-explanation.js';
import { lineStyles } from './line.styles.js';
import { en, type LineWords } from './line.en.js';

export const words = defineWords('funding-line', en, {
  it: async () => (await import('./line.it.js')).it,
});

export const styles = lineStyles;

export function open(host: ViewHost): View {
  return new LineView(host);
}

interface Model {
  readonly line: FundingLine;
  readonly hasBudget: boolean;
  readonly money: PlainMoney;
}

class LineView implements View {
  readonly #host: ViewHost;
  readonly #words: Words<LineWords>;
  readonly #fields: TypedFields;
  readonly #ask;
  /** Per currency, since the best choice may take some time to find. */
  readonly #lines = new Map<string, typeof fundingLine>();

  constructor(host: ViewHost) {
    this.#host = host;
    this.#words = host.language.use(words);
    this.#fields = new TypedFields(host.language, host.format, host.redraw);
    this.#ask = askLater(host, () => import('./line-working.js'));
  }

  render(): unknown {
    const { t } = this.#words;
    const models = this.#models();
    if (models.length === 0) return html`<p class="quiet">${t.none}</p>`;
    return html`<div @input=${stop} @change=${stop}>
      ${models.map((model) => this.#renderLine(model))}
      ${models.length > 1 ? html`<p class="small quiet">${t.notAdded}</p>` : nothing}
    </div>`;
  }

  summary(): string {
    const { t } = this.#words;
    const format = this.#host.format();
    const sentences = this.#models().flatMap(({ line, hasBudget, money }) => {
      if (!hasBudget) return [t.noBudget(line.currency)];
      const { greedy, best, candidates } = line;
      const [count, all] = [greedy.ids.size, candidates.length].map((n) => format.number(n));
      const score = scoreText(greedy.score, format);
      const said = t.summary(money(line.budgetMinor), count ?? '', all ?? '', score);
      return best.score > greedy.score
        ? [said, t.summaryBest(scoreText(best.score, format))]
        : [said];
    });
    return sentences.join(' ') || t.none;
  }

  twin(): TableModel {
    const { t } = this.#words;
    const format = this.#host.format();
    const rows = this.#models().flatMap(({ line, money }) => {
      const cell = cellMoney(money, line.currency);
      const funded = (choice: Choice, id: string) => (choice.ids.has(id) ? t.funded : t.notFunded);
      return line.candidates.map(({ id, name, score, costMinor }) => ({
        cells: [
          name,
          { value: score / 1000, text: scoreText(score, format) },
          line.currency,
          cell(costMinor),
          funded(line.greedy, id),
          funded(line.best, id),
        ],
      }));
    });
    return {
      caption: t.byScore,
      columns: [
        { label: t.initiative },
        { label: t.score, numeric: true },
        { label: 'ISO 4217' },
        { label: t.cost, numeric: true },
        { label: t.byScore },
        { label: t.best },
      ],
      rows,
    };
  }

  #models(): Model[] {
    const { initiatives = [], budgets = {} } = this.#host.state() ?? {};
    return currenciesOf(initiatives).map((currency) => {
      const budget = Object.hasOwn(budgets, currency) ? budgets[currency] : undefined;
      const make = this.#lines.get(currency) ?? memoize(fundingLine);
      this.#lines.set(currency, make);
      const line = make(initiatives, currency, budget ?? 0);
      const sums = [line.budgetMinor, ...line.candidates.map(({ costMinor }) => costMinor)];
      const money = plainMoney(this.#host.format(), currency, sums);
      return { line, money, hasBudget: budget !== undefined };
    });
  }

  #renderLine(model: Model): TemplateResult {
    const { t } = this.#words;
    const { line, hasBudget, money } = model;
    const { currency, candidates, unscored } = line;
    return html`<section class="view-section">
      ${this.#renderBudget(model)}
      <div class="scroll-x" role="region" tabindex="0" aria-label=${t.title(currency)}>
        <table class="figures line" part="line">
          <thead>
            <tr>
              <th scope="col">${t.initiative}</th>
              <th scope="col" class="number">${t.score}</th>
              <th scope="col" class="number">${t.cost}</th>
              ${
                hasBudget
                  ? html`<th scope="col">${t.byScore}</th>
                      <th scope="col">${t.best}</th>`
                  : nothing
              }
            </tr>
          </thead>
          <tbody>
            ${candidates.map(({ id }) => this.#renderInitiative(model, id))}
            ${unscored.map(({ id }) => this.#renderInitiative(model, id))}
          </tbody>
          ${hasBudget ? this.#renderSums(model) : nothing}
        </table>
      </div>
      ${hasBudget ? renderExplanation(line, t, this.#host.format(), money) : nothing}
      ${
        unscored.length > 0
          ? html`<p class="small quiet">${this.#unscoredText(unscored)}</p>`
          : nothing
      }
    </section>`;
  }

  #renderBudget({ line, hasBudget, money }: Model): TemplateResult {
    const { t } = this.#words;
    const { currency, budgetMinor } = line;
    const label = t.budget(currency);
    const text = hasBudget ? money(budgetMinor) : '';
    const key = `budget ${currency}`;
    const take = (minor: number) => this.#edit(setBudget(currency, minor), t.budgetSet(currency));
    const field = this.#fields.sum(currency, { key, label, text, take });
    return html`<div class="budget">
      <span class="label">${label}</span>
      ${this.#host.editable() ? field : html`<strong class="lead">${text}</strong>`}
      ${hasBudget ? nothing : html`<span class="small quiet">${t.noBudget(currency)}</span>`}
      ${this.#fields.message(key)}
    </div>`;
  }

  #renderInitiative({ line, hasBudget, money }: Model, id: string): TemplateResult {
    const { t } = this.#words;
    const initiative = this.#initiative(id);
    const name = initiative?.name ?? id;
    const cost = initiative?.funding?.totalMinor ?? 0;
    const score = initiative ? scoreOf(initiative) : null;
    const key = `score ${id}`;
    const text = score === null ? '' : scoreText(score, this.#host.format());
    const take = (thousandths: number) =>
      this.#edit(setScore(id, thousandths / 1000), t.scoreSet(name));
    const field = this.#fields.thousandths(MOST_SCORE * 1000, {
      ...{ key, label: t.scoreField(name), text, take },
    });
    const isReached = line.greedy.ids.has(id) || line.best.ids.has(id);
    const message = this.#fields.message(key, 'score');
    return html`<tr class=${hasBudget && !isReached ? 'is-off' : nothing}>
        <th scope="row">${name}</th>
        <td class="number">${this.#host.editable() ? field : text}</td>
        <td class="number">${money(cost)}</td>
        ${
          hasBudget
            ? html`<td>${this.#verdict(line, line.greedy, id, cost)}</td>
                <td>${this.#verdict(line, line.best, id, cost)}</td>`
            : nothing
        }
      </tr>
      ${
        message === nothing
          ? nothing
          : html`<tr>
              <td class="field-cell" colspan="5">${message}</td>
            </tr>`
      }`;
  }

  #verdict(
    { budgetMinor, candidates }: FundingLine,
    { ids }: Choice,
    id: string,
    cost: number,
  ): unknown {
    const { t } = this.#words;
    if (ids.has(id)) return html`<span class="verdict is-good">${iconCheck} ${t.funded}</span>`;
    if (!candidates.some((candidate) => candidate.id === id)) return '–';
    return html`<span class="verdict">${cost > budgetMinor ? t.tooDear : t.notFunded}</span>`;
  }

  /** What each choice is worth and costs, and what it leaves of the budget. */
  #renderSums({ line, money }: Model): TemplateResult {
    const { t } = this.#words;
    const format = this.#host.format();
    const { greedy, best, budgetMinor } = line;
    const sums = (choice: Choice, label: string) =>
      html`<td>
        ${this.#ask(scoreText(choice.score, format), `${label}, ${t.score}`, (part) =>
          part.module.scoreAnswer(part.words, line, choice, format),
        )}
        <span class="between">·</span>
        <span class="cost"
          >${this.#ask(money(choice.costMinor), `${label}, ${t.cost}`, (part) =>
            part.module.costAnswer(part.words, line, choice, format, money),
          )}</span
        >
      </td>`;
    const left = (choice: Choice, label: string) =>
      html`<td>
        ${this.#ask(money(budgetMinor - choice.costMinor), `${label}, ${t.left}`, (part) =>
          part.module.leftAnswer(part.words, line, choice, money),
        )}
      </td>`;
    return html`<tfoot>
      <tr>
        <th scope="row" colspan="3">${t.sum}</th>
        ${sums(greedy, t.byScore)} ${sums(best, t.best)}
      </tr>
      <tr>
        <th scope="row" colspan="3">${t.left}</th>
        ${left(greedy, t.byScore)} ${left(best, t.best)}
      </tr>
    </tfoot>`;
  }

  /** By name where they are few. */
  #unscoredText(unscored: readonly Initiative[]): string {
    const { t } = this.#words;
    const format = this.#host.format();
    const count = unscored.length;
    return count > 3
      ? t.manyUnscored(format.number(count))
      : t.unscored(format.list(unscored.map(({ name }) => name)), count);
  }

  #initiative(id: string): Initiative | undefined {
    return this.#host.state()?.initiatives.find((initiative) => initiative.id === id);
  }

  #edit(command: Command, label: string): void {
    this.#host.run(command, { label });
  }
}

/** Neither a budget nor a score is part of the element's value. */
function stop(event: Event): void {
  event.stopPropagation();
}
