/** The list of the movements, the largest first: each with its bar, in words; then what did not move. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Ask } from '../../element/working.js';
import type { RadarAxis } from '../radar-model.js';
import { percentOf } from '../level-bar.js';
import { moveAlong } from '../radar-ranking.js';
import type { RadarView } from '../radar-view.js';
import { fromTo, wayText } from './dates-text.js';
import type { DateWords } from './dates.en.js';
import { movementWorking } from './movement-working.js';
import type { Days, Movement, Movements } from './movement.js';

const SHOWN_AT_FIRST = 12;

export interface ListOptions {
  readonly words: DateWords;
  readonly days: Days;
  /** A figure that can be asked how it came about. */
  readonly figure: (text: string, ask: Ask, title: string) => unknown;
  /** True: the axes carry numbers, by which the list names them. */
  readonly numbered: boolean;
  readonly showsAll: boolean;
  readonly toggleAll: () => void;
}

export function renderMovements(
  view: RadarView,
  { moved, unmoved, unknown }: Movements,
  options: ListOptions,
): TemplateResult {
  const { words, showsAll, toggleAll } = options;
  const { format } = view;
  const folds = moved.length > SHOWN_AT_FIRST + 2;
  const shown = folds && !showsAll ? SHOWN_AT_FIRST : moved.length;
  return html`<section class="ranking" part="ranking" aria-label=${words.movements}>
    ${
      moved.length === 0
        ? nothing
        : html`<div class="ranking-head small quiet" aria-hidden="true">
              <span>${view.words.capability}</span><span>${words.movement}</span>
            </div>
            <ol class="rows" @keydown=${moveAlong}>
              ${moved.map((movement, at) => renderRow(view, movement, at, at >= shown, options))}
            </ol>`
    }
    ${
      folds
        ? html`<button type="button" class="plain small" @click=${toggleAll}>
            ${showsAll ? words.showFewer : words.showAll(format.number(moved.length))}
          </button>`
        : nothing
    }
    ${renderNames(view, unmoved, words.unmoved, options)}
    ${renderNames(view, unknown, words.unknown, options)}
  </section>`;
}

function renderRow(
  view: RadarView,
  movement: Movement,
  at: number,
  folded: boolean,
  { words, days, numbered, figure }: ListOptions,
): TemplateResult {
  const { axis, from, to, by } = movement;
  const selected = axis.id === view.selectedId;
  return html`<li class="entry ${folded ? 'folded' : ''}">
    <button
      type="button"
      class="row movement"
      part="row"
      tabindex=${at === 0 ? 0 : -1}
      data-id=${axis.id}
      aria-pressed=${axis.isGroup ? nothing : selected ? 'true' : 'false'}
    >
      <span class="name" data-axis=${numbered ? view.model.axes.indexOf(axis) + 1 : nothing}
        ><span
          >${axis.name}<br /><span class="small quiet">${fromTo(view, words, from, to)}</span></span
        ></span
      >
      ${renderBar(view, from, to)}
    </button>
    ${figure(
      wayText(view, words, by),
      () => movementWorking(view, words, days, movement),
      `${axis.name}, ${words.movement}`,
    )}
  </li>`;
}

/** Said by the words beside it. */
function renderBar(view: RadarView, from: number, to: number): TemplateResult {
  const way = to > from ? 'up' : 'down';
  const ahead = to > from !== view.rtl ? 1 : -1;
  return html`<svg class="movement-bar" width="100%" height="16" aria-hidden="true">
    <line class="track" x1="0" x2="100%" y1="8" y2="8"></line>
    <line
      class="shaft ${way}"
      x1=${percentOf(view, from)}
      x2=${percentOf(view, to)}
      y1="8"
      y2="8"
    ></line>
    <svg class="placed" x=${percentOf(view, to)} y="8">
      <path class="head ${way}" d="M0,0l${-8 * ahead},-4v8z"></path>
    </svg>
  </svg>`;
}

/** A sentence of names; of very many, the first ones. */
function renderNames(
  { format, model }: RadarView,
  axes: readonly RadarAxis[],
  sentence: (names: string) => string,
  { words, numbered }: ListOptions,
): TemplateResult | typeof nothing {
  if (axes.length === 0) return nothing;
  const nameOf = (axis: RadarAxis) =>
    numbered ? `${model.axes.indexOf(axis) + 1} ${axis.name}` : axis.name;
  const names = axes.slice(0, SHOWN_AT_FIRST).map(nameOf);
  const rest = axes.length - names.length;
  if (rest > 0) names.push(words.more(format.number(rest)));
  return html`<p class="small quiet unmoved">${sentence(format.list(names))}</p>`;
}
