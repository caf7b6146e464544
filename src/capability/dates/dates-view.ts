/** Two days of assessment compared: what moved, how far, and how the gap index went over all days. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { TableModel } from '../../element/table-model.js';
import type { LanguageController } from '../../locales/language-controller.js';
import { defineWords } from '../../locales/words.js';
import { memoize } from '../../workspace/memo.js';
import { RadarFigures } from '../radar-figures.js';
import type { RadarView } from '../radar-view.js';
import type { View, ViewContext } from '../views/view-context.js';
import { drawDates } from './dates-picture.js';
import { datesTable } from './dates-table.js';
import { changeText, datesSentence, indexText } from './dates-text.js';
import { en } from './dates.en.js';
import { indexWorking } from './index-working.js';
import { renderMovements } from './movement-list.js';
import { comparedDays, movementsOf, type Days } from './movement.js';
import { dayFigures, trendOf, type DayFigures } from './trend.js';

export { styles } from './dates.styles.js';

export const words = defineWords('capability-dates', en, {
  it: async () => (await import('./dates.it.js')).it,
});

export function datesView(host: ReactiveControllerHost, language: LanguageController): View {
  return new DatesView(host, language);
}

/** The figures of two days. */
interface Comparison {
  readonly days: Days;
  /** Of the day that is looked at, with the other one as the day before. */
  readonly view: RadarView;
  readonly from: DayFigures;
  readonly to: DayFigures;
}

class DatesView implements View {
  readonly #host: ReactiveControllerHost;
  readonly #words;
  readonly #figures = new RadarFigures();
  readonly #figuresBefore = new RadarFigures();
  readonly #trendOf = memoize(trendOf);
  /** What the reader chose in place of what the author asked for. */
  #chosen: Partial<Days> = {};
  #showsAll = false;

  constructor(host: ReactiveControllerHost, language: LanguageController) {
    this.#host = host;
    this.#words = language.use(words);
  }

  render(context: ViewContext): TemplateResult {
    const { t } = this.#words;
    const comparison = this.#compare(context);
    if (!comparison) return html`<p class="state quiet" part="empty">${t.tooFew}</p>`;
    const { view } = comparison;
    const movements = movementsOf(view.model);
    return html`${this.#renderChoice(context, comparison.days)}
      <div class="layout">
        <div class="picture">
          <div class="ruler"></div>
          ${this.#draw(context, comparison)}
        </div>
        <div class="side">
          ${this.#renderIndex(context, comparison)}
          ${renderMovements(view, movements, {
            words: t,
            days: comparison.days,
            figure: context.figure,
            numbered: context.drawing.of(view.model)?.layout.numbered ?? false,
            showsAll: this.#showsAll,
            toggleAll: () => this.#update(() => (this.#showsAll = !this.#showsAll)),
          })}
          ${context.renderChosen(view)}
        </div>
      </div>`;
  }

  twin(context: ViewContext): TableModel {
    const comparison = this.#compare(context);
    return comparison
      ? datesTable(comparison.view, this.#words.t, comparison.days)
      : { caption: this.#words.t.tooFew, columns: [], rows: [] };
  }

  summary(context: ViewContext): string {
    const comparison = this.#compare(context);
    if (!comparison) return '';
    const { view, from, to } = comparison;
    return datesSentence(view, this.#words.t, from, to);
  }

  #compare(context: ViewContext): Comparison | undefined {
    const { state, query, trail, view } = context;
    const { from, to } = this.#chosen;
    const asked = { from: from ?? query.previousDate, to: to ?? query.date };
    const days = comparedDays(view.model.dates, asked);
    if (!days) return undefined;
    const group = trail.at(-1);
    const on = (date: string, previousDate: string) => ({ ...query, date, previousDate });
    const model = this.#figures.model(state, on(days.to, days.from), group);
    const before = this.#figuresBefore.model(state, on(days.from, days.to), group);
    // Nothing can be taken hold of: a level of another day is not set by hand.
    const shown = new Set(['current', 'previous']);
    return {
      days,
      view: { ...context.viewOf(model), shown, grips: [] },
      from: dayFigures(days.from, before),
      to: dayFigures(days.to, model),
    };
  }

  #draw(context: ViewContext, { days, view }: Comparison): unknown {
    const { state, query, trail, drawing, label } = context;
    const { space } = drawing;
    if (!space) return nothing;
    const { capabilities, parties, scale } = state;
    const choice = this.#figures.choice(state, query, trail.at(-1));
    const { dates } = context.view.model;
    return drawDates({
      view,
      label,
      movements: movementsOf(view.model),
      trend: this.#trendOf(capabilities, parties, scale, choice, dates),
      layout: drawing.of(view.model)?.layout,
      space,
      options: {
        words: this.#words.t,
        days,
        // Its small radar marks what moved since the day before.
        look: (on) =>
          this.#look(context, {
            from: dates.findLast((other) => other < on) ?? days.from,
            to: on,
          }),
      },
    });
  }

  #renderChoice(context: ViewContext, days: Days): TemplateResult {
    const { t } = this.#words;
    const { format, model } = context.view;
    const known = new Set([...model.dates, days.from, days.to]);
    const dates = [...known].sort();
    const choice = (label: string, of: 'from' | 'to') =>
      html`<label
        >${label}
        <select
          @input=${(event: Event) => event.stopPropagation()}
          @change=${(event: Event) =>
            this.#look(context, { ...days, [of]: (event.target as HTMLSelectElement).value })}
        >
          ${dates.map(
            (on) =>
              html`<option
                value=${on}
                .selected=${on === days[of]}
                ?disabled=${on === days[of === 'from' ? 'to' : 'from']}
              >
                ${format.date(on)}
              </option>`,
          )}
        </select></label
      >`;
    return html`<p class="choices small">${choice(t.from, 'from')} ${choice(t.to, 'to')}</p>`;
  }

  #renderIndex({ figure, shared }: ViewContext, { view, from, to }: Comparison): TemplateResult {
    const { t } = this.#words;
    const ask = () => indexWorking(view, t, from, to);
    const change = changeText(view, t, from, to);
    return html`<p class="index">
      <span class="lead"
        >${
          to.index === null
            ? shared.notAvailable
            : figure(indexText(view, t, to), ask, t.indexTitle)
        }</span
      >
      <span class="small"
        ><strong>${t.indexTitle}</strong><br /><span class="quiet"
          >${change && figure(change, ask, t.indexTitle)}</span
        ></span
      >
    </p>`;
  }

  #look(context: ViewContext, days: Days): void {
    this.#update(() => (this.#chosen = days));
    context.announce(this.summary(context));
  }

  #update(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
