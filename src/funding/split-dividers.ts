/** The lines between the bar's segments that can be moved: a slider each, after the ARIA practices' pattern. */
import { html, nothing, type TemplateResult } from 'lit';
import { dividerAfter } from './divider.js';
import { boundaries } from './split-bar.js';
import { bpsOf } from './split.js';
import { shareText, type SplitView } from './split-view.js';

/** One per boundary that can move; those between locked parties are not drawn. */
export function renderDividers(view: SplitView, width: number): TemplateResult[] {
  const ends = boundaries(view, width);
  return view.split.lines.slice(0, -1).map((_, at) => renderDivider(view, at, ends[at] ?? 0));
}

function renderDivider(view: SplitView, at: number, px: number): TemplateResult {
  const { words, split, names } = view;
  const divider = dividerAfter(split, at);
  if (!divider) return html`${nothing}`;
  const [left, right] = [names[divider.left] ?? '', names[divider.right] ?? ''];
  const share = bpsOf(divider.leftPart, divider.whole);
  const other = bpsOf(divider.pair - divider.leftPart, divider.whole);
  const value = `${words.shareOf(left, shareText(view, share))}, ${words.shareOf(right, shareText(view, other))}`;
  return html`<div
    class="divider"
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
    .style=${`inset-inline-start: ${px.toFixed(1)}px`}
  >
    <span class="grip" part="grip"></span>
  </div>`;
}
