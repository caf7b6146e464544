/** The split itself: its bar, what does not add up, and its ledger; or the way to begin one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BarSize } from './bar-size.js';
import type { SplitWords } from './funding-split.en.js';
import { keepInside } from './initiative-choice.js';
import type { SplitEditor } from './split-editor.js';
import { renderFigure } from './split-figure.js';
import { renderLedger } from './split-ledger.js';
import type { SplitModel } from './split-model.js';
import { renderOff, renderUnfunded } from './split-parts.js';
import type { SplitState } from './split-state.js';
import type { SplitView } from './split-view.js';

export function renderSplit(
  { view, initiative }: SplitModel,
  size: BarSize | undefined,
  words: SplitWords,
  { parties, currency }: SplitState,
  editor: SplitEditor | undefined,
  choose: (partyId: string) => void,
): TemplateResult | typeof nothing {
  if (view) {
    return html`${renderFigure(view, size, editor, choose)} ${renderOff(view, editor)}
      <div @input=${keepInside}>
        ${renderLedger(view, editor, choose)} ${renderDeviation(view)} ${editor?.renderAdd()}
      </div>`;
  }
  if (!initiative) return nothing;
  return renderUnfunded(initiative, words, editor?.renderStart(initiative, parties, currency));
}

/** The deviation from equal parts in a line, where the ledger is too narrow for a column of it. */
function renderDeviation({ deviation, names, words, signedMoney }: SplitView): TemplateResult {
  const texts = names.map((name, at) => words.shareOf(name, signedMoney(deviation[at] ?? 0)));
  return html`<p class="deviation-line small quiet">${words.versusEqual}: ${texts.join(', ')}</p>`;
}
