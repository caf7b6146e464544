/** The lines between the bar's segments that can be moved: a slider each, after the ARIA practices' pattern. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { isCrowded, spread } from './divider-places.js';
import { dividerAfter, type Divider } from './divider.js';
import { boundaries } from './split-bar.js';
import { bpsOf } from './split.js';
import type { EditorWords } from './split-editor.en.js';
import type { SplitView } from './split-view.js';

/** One per boundary that can move; those between locked parties are not drawn. */
export function renderDividers(view: SplitView, words: EditorWords, width: number): unknown[] {
  const ends = boundaries(view, width).slice(0, -1);
  // Handles that would overlap stand side by side under the bar, each tied to its line.
  const places = isCrowded(ends) ? spread(ends, width) : undefined;
  return view.split.lines.slice(0, -1).map((_, at) => {
    const divider = dividerAfter(view.split, at);
    const px = ends[at] ?? 0;
    const place = places?.[at];
    const shown = [px, place, divider?.leftPart, divider?.pair, divider?.unit, divider?.whole];
    return guard([...shown, view.names, words, view.percent], () =>
      divider ? renderDivider(view, words, divider, at, px, place) : nothing,
    );
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
  const value = `${view.words.shareOf(left, view.percent(share))}, ${view.words.shareOf(right, view.percent(other))}`;
  return html`<div
    class=${place === undefined ? 'divider' : 'divider under'}
    part="divider"
    role="slider"
    tabindex="0"
    data-position=${at}
    aria-label=${words.divider(left, right)}
    aria-orientation="horizontal"
    aria-valuemin="0"
    aria-valuemax=${bpsOf(divider.pair, divider.whole) / 100}
    aria-valuenow=${share / 100}
    aria-valuetext=${value}
    aria-describedby="divider-help"
    .style=${`inset-inline-start: ${(place ?? px).toFixed(1)}px`}
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
