/** The split itself: its bar, what does not add up, and its ledger; or the way to begin one. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { BarSize } from './bar-size.js';
import { LazyPart } from '../element/lazy-part.js';
import type * as IncompleteModule from './incomplete/incomplete.js';
import { keepInside } from './initiative-choice.js';
import type { SplitEditor } from './split-editor.js';
import { renderFigure } from './split-figure.js';
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

export function renderSplit(
  { view, initiative }: SplitModel,
  size: BarSize | undefined,
  incomplete: Incomplete,
  { parties, currency }: SplitState,
  editor: SplitEditor | undefined,
  acts: LedgerActs,
): unknown {
  if (view) {
    const off = view.split.state === 'whole' ? undefined : incomplete.now;
    return html`${renderFigure(view, size, editor, acts.choose)}
      ${off?.module.renderOff(off.words, view, editor)}
      <div @input=${keepInside}>
        ${renderLedger(view, editor, acts, off?.module.renderStatedSum(view, acts))}
        ${renderDeviations(view, acts)} ${editor?.renderAdd()}
      </div>`;
  }
  if (!initiative) return nothing;
  const start = editor?.renderStart(initiative, parties, currency);
  return incomplete.now?.module.renderUnfunded(incomplete.now.words, initiative, start);
}

/** The deviation from equal parts in a line, where the ledger is too narrow for a column of it. */
function renderDeviations(view: SplitView, { figure }: LedgerActs): TemplateResult {
  const { split, names, deviation, look, words } = view;
  const texts = split.lines.map((line, at) =>
    guard([line, deviation[at], look], () => {
      const comma = at < names.length - 1 ? ', ' : nothing;
      return html`${names[at]} ${renderDeviation(view, figure, at)}${comma}`;
    }),
  );
  return html`<p class="deviation-line small quiet">${words.versusEqual}: ${texts}</p>`;
}
