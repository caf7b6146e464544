/** The bar of the draft: what its edits would mean for the initiatives, commit, discard. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { iconUndo } from '../element/icons.js';
import { keyName, keyShortcut } from '../locales/key-names.js';
import { memoize } from '../workspace/memo.js';
import type { Decision } from './decide.js';
import type { Scope } from './governance.js';
import { impactOf, type Impact } from './impact.js';
import { involvementText } from './involvement-text.js';
import type { DeskWords } from './matrix-desk.en.js';
import type { MatrixView } from './matrix-view.js';
import { nameOf } from './rule-words.js';
import { zoneMark } from './zone-mark.js';

export { impactStyles as styles } from './matrix-impact.styles.js';

export interface DraftActions {
  /** How many edits wait. */
  readonly size: number;
  readonly undoLabel: string | undefined;
  /** Why they are made, as far as it is written. */
  readonly reason: string;
  readonly explain: (reason: string) => void;
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
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.commit();
  };
  return html`<section class="draft" part="draft" aria-label=${words.draft}>
    <form class="draft-bar" @submit=${submit}>
      <p>
        <strong>${words.waiting(actions.size, count)}</strong>
        <span role="status">${impactSentence(impacts, view, words)}</span>
      </p>
      <div class="draft-buttons">
        <button
          type="button"
          class="plain"
          aria-label=${words.undoLast}
          title="${words.undoLast}: ${actions.undoLabel ?? ''} (${keyName('Ctrl+Z')})"
          aria-keyshortcuts=${keyShortcut('Control+Z')}
          @click=${actions.undo}
        >
          ${iconUndo}
        </button>
        <button type="button" part="discard" @click=${actions.discard}>${words.discard}</button>
        <button
          class="primary"
          part="commit"
          title=${keyName(words.commitKeys)}
          aria-keyshortcuts=${keyShortcut('Control+Enter')}
        >
          ${words.commit}
        </button>
      </div>
      <label class="draft-reason">
        <span>${words.reasonLabel}</span>
        <input
          part="reason"
          autocomplete="off"
          .value=${live(actions.reason)}
          @input=${(event: Event) => actions.explain((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
    </form>
    ${impacts.length > 0 ? renderImpacts(impacts, view, words, actions.show) : nothing}
  </section>`;
}

/** Before and after side by side. */
function renderImpacts(
  impacts: readonly Impact[],
  view: MatrixView,
  words: DeskWords,
  show: DraftActions['show'],
): TemplateResult {
  return html`<div
    class="impacts"
    part="impacts"
    tabindex="0"
    role="region"
    aria-label=${words.impacts}
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${words.initiative}</th>
          <th scope="col">${words.before}</th>
          <th scope="col">${words.after}</th>
        </tr>
      </thead>
      <tbody>
        ${impacts.map((impact) => renderImpact(impact, view, words, show))}
      </tbody>
    </table>
  </div>`;
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
  const outcome = (decision: Decision, { zones }: MatrixView['governance'], label: string) =>
    html`<td data-label="${label}: ">
      ${renderZones(decision, zones, view, words)}
      <span class="text">${involvementIn(decision, impact, view)}</span>
    </td>`;
  return html`<tr>
    <th scope="row">
      <button type="button" class="plain name" @click=${() => show(initiative.id)}>
        ${initiative.name}
      </button>
      <span class="quiet">${detail(impact, view, words)}</span>
    </th>
    ${outcome(before, view.committed, words.before)} ${outcome(after, view.governance, words.after)}
  </tr>`;
}

/** In another zone all may change, so that the whole sentence stands there; else the scopes that do. */
function involvementIn(
  { involvement, status }: Decision,
  { zone, cells }: Impact,
  { language }: MatrixView,
): string {
  if (status !== 'decided') return '';
  if (zone) return involvementText(involvement, language);
  const changed = new Set(cells.map(({ scope }) => scope.id));
  return involvement
    .filter(({ scope }) => changed.has(scope.id))
    .map((row) => {
      const scope = nameOf(row.scope, language.words.scopes);
      return `${scope}: ${involvementText([row], language)}`;
    })
    .join(' ');
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

function renderZones(
  { zones }: Decision,
  all: MatrixView['governance']['zones'],
  { language }: MatrixView,
  words: DeskWords,
): TemplateResult {
  return html`<span class="zones">
    ${
      zones.length === 0
        ? html`<span class="quiet">${words.noZone}</span>`
        : zones.map((zone) => zoneMark(zone, all, nameOf(zone, language.words.zones)))
    }
  </span>`;
}
