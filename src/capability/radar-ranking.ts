/** The list beside the radar, part of the picture: the heaviest gap first, each with its bar and number. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Ask } from '../element/working.js';
import type { SharedWords } from '../locales/shared.en.js';
import { barPlaces, barText } from './level-bar.js';
import type { RadarAxis } from './radar-model.js';
import { severityOf, type RadarView } from './radar-view.js';

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** What a list does not need to show at once; a list of one or two more is shown whole. */
const SHOWN_AT_FIRST = 10;

export interface RankingOptions {
  /** True: the axes carry numbers, by which the list names them. */
  readonly numbered: boolean;
  readonly showsAll: boolean;
  readonly shared: SharedWords;
  readonly toggleAll: () => void;
  /** A figure that can be asked: an axis's weighted gap, or without one the index. */
  readonly figure: (text: string, title: string, axis?: RadarAxis) => unknown;
  /** What such a figure answers. */
  readonly ask: (axis: RadarAxis) => Ask;
}

export function renderRanking(view: RadarView, options: RankingOptions): TemplateResult {
  const { words, format, model } = view;
  const { ranking } = model;
  const folds = ranking.length > SHOWN_AT_FIRST + 2;
  const shown = folds && !options.showsAll ? SHOWN_AT_FIRST : ranking.length;
  const chosen = ranking.slice(0, shown).findIndex(({ id }) => id === view.selectedId);
  const tabStop = Math.max(0, chosen);
  return html`<section class="ranking" part="ranking" aria-label=${words.ranking}>
    ${renderIndex(view, options)}
    <div class="ranking-head small quiet" aria-hidden="true">
      <span>${words.capability}</span><span>${words.weightedGap}</span>
    </div>
    <ol class="rows" @keydown=${moveAlong}>
      ${ranking.map((axis, rank) =>
        renderRow(view, axis, { folded: rank >= shown, tabbable: rank === tabStop }, options),
      )}
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
  { shared, figure }: Pick<RankingOptions, 'shared' | 'figure'>,
): TemplateResult {
  const { index } = model;
  return html`<p class="index">
    <span class="lead"
      >${index === null ? shared.notAvailable : figure(format.number(index), words.index)}</span
    >
    <span class="small"
      ><strong>${words.index}</strong><br /><span class="quiet">${words.indexHelp}</span></span
    >
  </p>`;
}

function renderRow(
  view: RadarView,
  axis: RadarAxis,
  { folded, tabbable }: { readonly folded: boolean; readonly tabbable: boolean },
  { numbered, ask }: RankingOptions,
): TemplateResult {
  const { model, selectedId } = view;
  const { text, title, isFigure } = weightOf(view, axis);
  const selected = axis.id === selectedId;
  const look = ['entry', selected ? 'chosen' : '', folded ? 'folded' : ''];
  return html`<li class=${look.join(' ')}>
    <button
      type="button"
      class="row"
      part="row"
      data-id=${axis.id}
      tabindex=${tabbable ? 0 : -1}
      aria-pressed=${axis.isGroup ? nothing : selected ? 'true' : 'false'}
    >
      <span
        class="name"
        data-axis=${numbered ? model.axes.indexOf(axis) + 1 : nothing}
        .textContent=${axis.name}
      ></span
      ><span
        class="bar"
        part="bar"
        role="img"
        aria-label=${barText(view, axis)}
        data-severity=${severityOf(axis.gap, model.scale)}
        .style=${barPlaces(view, axis)}
      ></span></button
    ><button
      type="button"
      class=${isFigure ? 'figure' : 'figure small quiet'}
      part="figure"
      tabindex="-1"
      aria-label=${`${title}: ${text}`}
      .ask=${ask(axis)}
      .textContent=${text}
    ></button>
  </li>`;
}

/** The weighted gap, or why there is none; and what is asked with it. */
export function weightOf(
  { words, format }: RadarView,
  { name, current, weightedGap }: RadarAxis,
): { readonly text: string; readonly title: string; readonly isFigure: boolean } {
  const isFigure = weightedGap !== null;
  const none = current === null ? words.notAssessed : words.noTarget;
  const text = isFigure ? format.number(weightedGap, ONE_DECIMAL) : none;
  return { text, title: `${name}, ${words.weightedGap}`, isFigure };
}

/** One tab stop for the whole list; the arrow keys go through its rows, and across to their figures. */
export function moveAlong(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const from = (event.target as HTMLElement).closest<HTMLElement>('.row, .figure');
  const items = [...list.querySelectorAll<HTMLElement>('li:not(.folded)')];
  const here = items.findIndex((item) => item.contains(from));
  const across = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  const goal = across
    ? here
    : { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key];
  if (!from || goal === undefined) return;
  const next = items[goal]?.querySelector<HTMLElement>(
    from.matches('.row') === across ? '.figure' : '.row',
  );
  if (!next) return;
  event.preventDefault();
  next.focus();
}
