/** The split itself: its bar, what does not add up, and its ledger; or the way to begin one. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DrawingSpace } from '../element/drawing-space.js';
import { LazyPart } from '../element/lazy-part.js';
import type * as IncompleteModule from './incomplete/incomplete.js';
import { keepInside } from './initiative-choice.js';
import type { SplitEditor } from './split-editor.js';
import { renderFigure, renderStage } from './split-figure.js';
import { renderDeviation, renderLedger, type LedgerActs } from './split-ledger.js';
import type { SplitModel } from './split-model.js';
import type { SplitState } from './split-state.js';
import type { SplitView } from './split-view.js';
import type { ViewHost } from './views/view-host.js';

/** What is said where the split is not whole: fetched when it first is not. */
export function incompleteOf({ element, language }: ViewHost): Incomplete {
  return new LazyPart(element, language, () => import('./incomplete/incomplete.js'));
}

export type Incomplete = LazyPart<typeof IncompleteModule>;

/** The frame of it; {@link drawFigures} draws the figures into it. */
export function renderSplit(
  { view, initiative }: SplitModel,
  incomplete: Incomplete,
  { parties, currency }: SplitState,
  editor: SplitEditor | undefined,
  acts: LedgerActs,
): unknown {
  if (view) {
    const off = view.split.state === 'whole' ? undefined : incomplete.now;
    return html`${renderStage(view, editor, acts.choose)}
      ${off?.module.renderOff(off.words, view, editor)}
      <div @input=${keepInside}>
        <div id="ledger"></div>
        ${editor?.renderAdd()}
      </div>`;
  }
  if (!initiative) return nothing;
  const start = editor?.renderStart(initiative, parties, currency);
  return incomplete.now?.module.renderUnfunded(incomplete.now.words, initiative, start);
}

/** All that changes with a step of a drag: roots of their own, so that such a step draws nothing else. */
export function drawFigures(
  root: ParentNode,
  { view }: SplitModel,
  space: DrawingSpace | undefined,
  incomplete: Incomplete,
  editor: SplitEditor | undefined,
  acts: LedgerActs,
): void {
  const stage = root.querySelector<HTMLElement>('#stage');
  const ledger = root.querySelector<HTMLElement>('#ledger');
  if (stage && view) render(renderFigure(view, space, editor), stage);
  if (!ledger || !view) return;
  const off = view.split.state === 'whole' ? undefined : incomplete.now?.module;
  const content = html`${renderLedger(view, editor, acts, off?.renderStatedSum(view, acts))}
  ${renderDeviations(view, space, acts)}`;
  render(content, ledger);
}

/** Up to this width the ledger has no room for a column of it, px: as the style sheet says. */
const NARROW = 600;

/** The deviation from equal parts in a line, where the ledger has no column of it. */
function renderDeviations(
  view: SplitView,
  space: DrawingSpace | undefined,
  { figure }: LedgerActs,
): TemplateResult | typeof nothing {
  if (!space || space.width > NARROW) return nothing;
  const { split, names, look, words } = view;
  const texts = split.lines.map((line, at) =>
    guard(
      [line, look],
      () => html`${at > 0 ? ', ' : nothing}${names[at]} ${renderDeviation(view, figure, at)}`,
    ),
  );
  return html`<p class="deviation-line small quiet">${words.versusEqual}: ${texts}</p>`;
}
