/** The lines between the bar's segments that can be moved: a slider each, after the ARIA practices' pattern. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { dividerAfter, type Divider } from './divider.js';
import { bpsOf } from './split.js';
import { placed } from './placed.js';
import type { EditorWords } from './split-editor.en.js';
import { atRest, type SplitView } from './split-view.js';

/** One per boundary that can move; those between locked parties are not drawn. `ends`, `places`: of lines and handles, px. */
export function renderDividers(
  view: SplitView,
  words: EditorWords,
  ends: readonly number[],
  places: readonly number[] | undefined,
): unknown[] {
  const { look, split, held } = view;
  return ends.map((px, at) => {
    const place = places?.[at];
    // What is only heard of it waits for the hand, and with it what that is reckoned from.
    return guard([px, place, words, look, held ?? split], () => {
      const divider = dividerAfter(split, at);
      return divider ? renderDivider(view, words, divider, at, px, place) : nothing;
    });
  });
}

function renderDivider(
  view: SplitView,
  words: EditorWords,
  divider: Divider,
  at: number,
  px: number,
  place: number | undefined,
): TemplateResult {
  const { names } = view;
  const [left, right] = [names[divider.left] ?? '', names[divider.right] ?? ''];
  const share = bpsOf(divider.leftPart, divider.whole);
  const other = bpsOf(divider.pair - divider.leftPart, divider.whole);
  const value = () =>
    `${view.words.shareOf(left, view.percent(share))}, ${view.words.shareOf(right, view.percent(other))}`;
  return html`<div
    class=${place === undefined ? 'divider' : 'divider under'}
    part="divider"
    role="slider"
    tabindex="0"
    data-position=${at}
    aria-label=${words.divider(left, right)}
    aria-orientation="horizontal"
    aria-valuemin="0"
    aria-valuemax=${atRest(view, () => bpsOf(divider.pair, divider.whole) / 100)}
    aria-valuenow=${atRest(view, () => share / 100)}
    aria-valuetext=${atRest(view, value)}
    aria-describedby="divider-help"
    ${placed(place ?? px)}
  >
    ${place === undefined ? nothing : renderTie(px - place)}
    <span class="grip" part="grip"></span>
  </div>`;
}

/** From the handle up to its line, `px` away. */
function renderTie(px: number): TemplateResult {
  const x = 12 + px;
  return html`<svg class="tie" width="24" height="12" aria-hidden="true">
    <path d="M12 12L${x.toFixed(1)} 0"></path>
  </svg>`;
}
