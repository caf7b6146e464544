/** The bar with its dividers: what is drawn, and where hands may take hold of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawingSpace } from '../element/drawing-space.js';
import { drawBar } from './split-bar.js';
import type { SplitEditor } from './split-editor.js';
import { atRest, sharesText, type SplitView } from './split-view.js';

/** With more parties than these a bar is a comb: the ledger says it better. */
const MOST_ON_BAR = 12;

/** Where the bar stands. */
export function renderStage(
  view: SplitView,
  editor: SplitEditor | undefined,
  choose: (partyId: string) => void,
): TemplateResult | typeof nothing {
  if (view.split.lines.length > MOST_ON_BAR) return nothing;
  const onClick = (event: Event) => {
    const segment = (event.target as Element).closest<SVGElement>('.segment');
    if (segment?.dataset.party !== undefined) choose(segment.dataset.party);
  };
  const dividers = editor?.dividers;
  return html`<div
    id="stage"
    @focusin=${dividers?.onFocusIn}
    @pointerdown=${dividers?.onPointerDown}
    @pointermove=${dividers?.onPointerMove}
    @pointerup=${dividers?.onPointerUp}
    @pointercancel=${dividers?.onPointerCancel}
    @keydown=${dividers?.onKeyDown}
    @click=${onClick}
  ></div>`;
}

/** The bar and its dividers, once it is known how wide they are. */
export function renderFigure(
  view: SplitView,
  space: DrawingSpace | undefined,
  editor: SplitEditor | undefined,
): unknown {
  if (!space) return nothing;
  const label = atRest(view, () => `${view.words.bar}: ${sharesText(view)}`);
  return html`${drawBar(view, space, label)} ${editor?.renderDividers(view, space.width)}`;
}
