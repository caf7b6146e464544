/** The bar of the draft: what its edits would mean for the initiatives, commit, discard. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconUndo } from '../element/icons.js';
import { memoize } from '../workspace/memo.js';
import type { Decision } from './decide.js';
import type { Scope } from './governance.js';
import { impactOf, type Impact } from './impact.js';
import type { DeskWords } from './matrix-desk.en.js';
import type { MatrixView } from './matrix-view.js';
import { nameOf } from './rule-words.js';
import { zoneMark } from './zone-mark.js';

export interface DraftActions {
  /** How many edits wait. */
  readonly size: number;
  readonly undoLabel: string | undefined;
  readonly commit: () => void;
  readonly discard: () => void;
  readonly undo: () => void;
  readonly show: (initiativeId: string) => void;
}

/** One figure per element would be exact; the last one asked for is enough, since one draft is edited at a time. */
const impactsOf = memoize(impactOf);

export function renderDraft(
  view: MatrixView,
  words: DeskWords,
  actions: DraftActions,
): TemplateResult {
  const { committed, governance, initiatives, today, language } = view;
  const impacts = impactsOf(committed, governance, initiatives, today);
  const count = language.format.number(actions.size);
  return html`<section class="draft" part="draft" aria-label=${words.draft}>
    <div class="draft-bar">
      <p>
        <strong>${words.waiting(actions.size, count)}</strong>
        <span role="status">${impactSentence(impacts, view, words)}</span>
      </p>
      <div class="draft-buttons">
        <button
          type="button"
          class="plain"
          aria-label=${words.undoLast}
          title="${words.undoLast}: ${actions.undoLabel ?? ''}"
          @click=${actions.undo}
        >
          ${iconUndo}
        </button>
        <button type="button" part="discard" @click=${actions.discard}>${words.discard}</button>
        <button
          type="button"
          class="primary"
          part="commit"
          title=${words.commitHelp}
          @click=${actions.commit}
        >
          ${words.commit}
        </button>
      </div>
    </div>
    ${
      impacts.length > 0
        ? html`<ul class="impacts" part="impacts">
            ${impacts.map((impact) => renderImpact(impact, view, words, actions.show))}
          </ul>`
        : nothing
    }
  </section>`;
}

function impactSentence(impacts: readonly Impact[], view: MatrixView, words: DeskWords): string {
  const { initiatives, language } = view;
  if (initiatives.length === 0) return words.noInitiatives;
  if (impacts.length === 0) return words.nothingMoves;
  const [count, all] = [impacts, initiatives].map(({ length }) => language.format.number(length));
  return words.moves(impacts.length, count ?? '', all ?? '');
}

function renderImpact(
  impact: Impact,
  view: MatrixView,
  words: DeskWords,
  show: (initiativeId: string) => void,
): TemplateResult {
  const { initiative, before, after } = impact;
  const zones = impact.zone
    ? html`${renderOutcome(before, view.committed.zones, view, words.before, words)}
        <span class="arrow" aria-hidden="true"></span>
        ${renderOutcome(after, view.governance.zones, view, words.after, words)}`
    : renderOutcome(after, view.governance.zones, view, '', words);
  return html`<li>
    <button type="button" class="plain name" @click=${() => show(initiative.id)}>
      ${initiative.name}
    </button>
    <span class="zones">${zones}</span>
    <span class="quiet">${detail(impact, view, words)}</span>
  </li>`;
}

/** A zone change says enough; else in which scopes the extent or the timing changes. */
function detail(impact: Impact, { language }: MatrixView, words: DeskWords): string {
  if (impact.zone) return '';
  const names = (scopes: readonly Scope[]) =>
    language.format.list(scopes.map((scope) => nameOf(scope, language.words.scopes)));
  const cells = [...new Set(impact.cells.map(({ scope }) => scope))];
  return [
    impact.timing.length > 0 && words.timingChange(names(impact.timing)),
    impact.extent.length > 0 && words.extentChange(names(impact.extent)),
    impact.timing.length + impact.extent.length === 0 && words.extentChange(names(cells)),
  ]
    .filter(Boolean)
    .join('; ');
}

function renderOutcome(
  { zones }: Decision,
  all: MatrixView['governance']['zones'],
  { language }: MatrixView,
  said: string,
  words: DeskWords,
): TemplateResult {
  return html`<span>
    <span class="visually-hidden">${said}</span>
    ${
      zones.length === 0
        ? html`<span class="quiet">${words.noZone}</span>`
        : zones.map((zone) => zoneMark(zone, all, nameOf(zone, language.words.zones)))
    }
  </span>`;
}
