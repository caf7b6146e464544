/** How two parties see the same capabilities, side by side, the widest distance first. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { TableModel } from '../../element/table-model.js';
import type { Working } from '../../element/working.js';
import type { LanguageController } from '../../locales/language-controller.js';
import { defineWords, type WordCatalogue } from '../../locales/words.js';
import type { Party } from '../../workspace/party.js';
import type { RadarView } from '../radar-view.js';
import { partiesWithLevels } from '../views/offered-views.js';
import type { View, ViewContext } from '../views/view-context.js';
import { layoutPerception } from './perception-layout.js';
import { drawPerception } from './perception-picture.js';
import { perceptionTable, rowsOf } from './perception-table.js';
import { distanceText, perceptionSentence } from './perception-text.js';
import { firstPair, perceptionOf, type Perception } from './perception.js';
import { en, type PerceptionWords } from './perception.en.js';

export { styles } from './perception.styles.js';

export const words: WordCatalogue<PerceptionWords> = defineWords('capability-perception', en, {
  it: async () => (await import('./perception.it.js')).it,
});

export function perceptionView(host: ReactiveControllerHost, language: LanguageController): View {
  return new PerceptionView(host, language);
}

class PerceptionView implements View {
  readonly #host: ReactiveControllerHost;
  readonly #words;
  /** The ids of the parties that the reader chose. */
  #chosen: readonly [string | undefined, string | undefined] = [undefined, undefined];

  constructor(host: ReactiveControllerHost, language: LanguageController) {
    this.#host = host;
    this.#words = language.use(words);
  }

  render(context: ViewContext): TemplateResult {
    const { view } = context;
    const { t } = this.#words;
    const perception = this.#perception(view);
    if (!perception) return html`<p class="state quiet" part="empty">${t.tooFew}</p>`;
    return html`${this.#renderPair(view, perception)}
      <div class="layout">
        <div class="picture">
          <div class="ruler"></div>
          ${this.#draw(context, perception)}
        </div>
        <div class="side">
          ${this.#renderMean(context, perception)} ${renderUnseen(view, t, perception)}
          ${context.renderChosen(view)}
        </div>
      </div>`;
  }

  twin({ view }: ViewContext): TableModel {
    const perception = this.#perception(view);
    return perception
      ? perceptionTable(view, this.#words.t, perception)
      : { caption: this.#words.t.tooFew, columns: [], rows: [] };
  }

  summary({ view }: ViewContext): string {
    const perception = this.#perception(view);
    return perception ? perceptionSentence(view, this.#words.t, perception) : '';
  }

  #perception({ model }: RadarView): Perception | undefined {
    const parties = partiesWithLevels(model);
    const [first, second] = this.#chosen.map((id) => parties.find((party) => party.id === id));
    const pair = first && second ? ([first, second] as const) : firstPair(parties);
    return pair && perceptionOf(model, pair);
  }

  #draw(
    { drawing: { space }, view, label, shared, choose }: ViewContext,
    perception: Perception,
  ): unknown {
    if (!space) return nothing;
    const rows = rowsOf(perception);
    const names = rows.map(({ axis }) => axis.name);
    const layout = layoutPerception(names, perception.byBoth.length, view.model.scale, space);
    const { notAvailable } = shared;
    const options = { label, words: this.#words.t, notAvailable, choose };
    return drawPerception(view, perception, rows, layout, options);
  }

  /** Which two, where there are more. */
  #renderPair(view: RadarView, { first, second }: Perception): TemplateResult | typeof nothing {
    const parties = partiesWithLevels(view.model);
    if (parties.length < 3) return nothing;
    const { t } = this.#words;
    const choice = (label: string, chosen: Party, other: Party, take: (id: string) => void) =>
      html`<label
        >${label}
        <select
          @input=${(event: Event) => event.stopPropagation()}
          @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}
        >
          ${parties.map(
            ({ id }) =>
              html`<option value=${id} .selected=${id === chosen.id} ?disabled=${id === other.id}>
                ${view.partyName(id)}
              </option>`,
          )}
        </select></label
      >`;
    return html`<p class="choices small">
      ${choice(t.compare, first, second, (id) => this.#choose(id, second.id))}
      ${choice(t.with, second, first, (id) => this.#choose(first.id, id))}
    </p>`;
  }

  #choose(first: string, second: string): void {
    this.#chosen = [first, second];
    this.#host.requestUpdate();
  }

  #renderMean({ view, figure, shared }: ViewContext, perception: Perception): TemplateResult {
    const { t } = this.#words;
    const [second, first] = namesOf(view, perception);
    const { mean } = perception;
    return html`<p class="index">
      <span class="lead"
        >${
          mean === null
            ? shared.notAvailable
            : figure(distanceText(view, mean), () => working(view, t, perception))
        }</span
      >
      <span class="small"
        ><strong>${t.meanTitle}</strong><br /><span class="quiet"
          >${t.meanHelp(second, first)}</span
        ></span
      >
    </p>`;
  }
}

/** The second party's name, then the first one's: the order of the subtraction. */
function namesOf(
  { partyName }: RadarView,
  { first, second }: Perception,
): readonly [string, string] {
  return [partyName(second.id), partyName(first.id)];
}

function working(view: RadarView, words: PerceptionWords, perception: Perception): Working {
  const { byBoth, mean, meanSize } = perception;
  const { format } = view;
  const sum = byBoth.reduce((total, { distance }) => total + distance, 0);
  return {
    title: words.meanTitle,
    lines: [
      ...byBoth.map(({ axis, first, second, distance }) =>
        words.line(axis.name, format.number(second), format.number(first), format.signed(distance)),
      ),
      words.meanLine(format.signed(sum), format.number(byBoth.length), format.signed(mean ?? 0)),
      words.sizeLine(format.number(meanSize)),
    ],
    source: words.source(...namesOf(view, perception)),
  };
}

function renderUnseen(
  { format }: RadarView,
  words: PerceptionWords,
  { byNone }: Perception,
): TemplateResult | typeof nothing {
  if (byNone.length === 0) return nothing;
  return html`<p class="small quiet">
    ${words.byNone(format.list(byNone.map(({ name }) => name)))}
  </p>`;
}
