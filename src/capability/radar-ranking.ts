/** The list beside the radar, part of the picture: the heaviest gap first, each with its bar and number. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SharedWords } from '../locales/shared.en.js';
import { levelBar } from './level-bar.js';
import type { RadarAxis } from './radar-model.js';
import type { RadarView } from './radar-view.js';

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** What a list does not need to show at once; a list of one or two more is shown whole. */
const SHOWN_AT_FIRST = 10;

export interface RankingOptions {
  /** True: the axes carry numbers, by which the list names them. */
  readonly numbered: boolean;
  readonly showsAll: boolean;
  readonly shared: SharedWords;
  readonly choose: (axis: RadarAxis) => void;
  readonly toggleAll: () => void;
}

export function renderRanking(view: RadarView, options: RankingOptions): TemplateResult {
  const { words, format, model } = view;
  const { ranking } = model;
  const folds = ranking.length > SHOWN_AT_FIRST + 2;
  const shown = folds && !options.showsAll ? SHOWN_AT_FIRST : ranking.length;
  return html`<section class="ranking" part="ranking" aria-label=${words.ranking}>
    ${renderIndex(view, options)}
    <div class="ranking-head small quiet" aria-hidden="true">
      <span>${words.capability}</span><span>${words.weightedGap}</span>
    </div>
    <ol class="rows ${options.numbered ? 'numbered' : ''}" @keydown=${moveAlong}>
      ${ranking.map((axis, rank) => renderRow(view, axis, rank, rank >= shown, options))}
    </ol>
    ${
      folds
        ? html`<button type="button" class="plain small" @click=${options.toggleAll}>
            ${options.showsAll ? words.showFewer : words.showAll(format.number(ranking.length))}
          </button>`
        : nothing
    }
  </section>`;
}

/** The one figure that sums the picture up. */
export function renderIndex(
  { words, format, model }: RadarView,
  { shared }: Pick<RankingOptions, 'shared'>,
): TemplateResult {
  return html`<p class="index">
    <span class="lead"
      >${model.index === null ? shared.notAvailable : format.number(model.index)}</span
    >
    <span class="small"
      ><strong>${words.index}</strong><br /><span class="quiet">${words.indexHelp}</span></span
    >
  </p>`;
}

function renderRow(
  view: RadarView,
  axis: RadarAxis,
  rank: number,
  folded: boolean,
  { numbered, choose }: RankingOptions,
): TemplateResult {
  const { model, selectedId } = view;
  const selected = axis.id === selectedId;
  const tabbable = selected || (rank === 0 && !model.ranking.some(({ id }) => id === selectedId));
  return html`<li class=${folded ? 'folded' : nothing}>
    <button
      type="button"
      class="row"
      part="row"
      tabindex=${tabbable ? 0 : -1}
      aria-pressed=${selected ? 'true' : 'false'}
      @click=${() => choose(axis)}
    >
      <span class="name"
        >${
          numbered
            ? html`<span class="axis-number">${model.axes.indexOf(axis) + 1}</span> `
            : nothing
        }${axis.name}</span
      >
      ${levelBar(view, axis)}
      <span class="number">${weightText(view, axis)}</span>
    </button>
  </li>`;
}

/** The weighted gap, or why there is none. */
export function weightText({ words, format }: RadarView, axis: RadarAxis): string | TemplateResult {
  if (axis.weightedGap !== null) {
    return format.number(axis.weightedGap, ONE_DECIMAL);
  }
  const why = axis.current === null ? words.notAssessed : words.noTarget;
  return html`<span class="small quiet">${why}</span>`;
}

/** One tab stop for the whole list; the arrow keys go through it. */
export function moveAlong(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const rows = [...list.querySelectorAll<HTMLElement>('li:not(.folded) > .row')];
  const here = rows.indexOf(event.target as HTMLElement);
  const goal = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = goal === undefined ? undefined : rows[goal];
  if (here < 0 || !row) return;
  event.preventDefault();
  row.focus();
}
