/** The view “History”: every committed change with its date, party and reason, and the way back. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { partyMark } from '../../element/party-mark.js';
import { partyName } from '../../element/party-name.js';
import type { TableModel } from '../../element/table-model.js';
import { defineWords } from '../../locales/words.js';
import { memoize } from '../../workspace/memo.js';
import type { LogEntry } from '../governance.js';
import type { Side as SideView, SideHost } from '../matrix-sides.js';
import type { MatrixView } from '../matrix-view.js';
import { nameOf } from '../rule-words.js';
import { changeTexts, ruleName } from './change-text.js';
import { en, type HistoryWords } from './history.en.js';
import { concerns, historyOf, subjectsIn, type HistoryEntry, type Subject } from './history.js';
import type { LoggedChange } from './logged-change.js';
import { revert } from './reversal.js';

export const words = defineWords('governance-matrix-history', en, {
  it: async () => (await import('./history.it.js')).it,
});
export { historyStyles as styles } from './history.styles.js';

/** Of one commit so many changes are told at once. */
const AT_ONCE = 6;

export class Side implements SideView {
  readonly #host: SideHost;
  readonly #words: () => HistoryWords;
  readonly #historyOf = memoize(historyOf);
  #filter: Subject | undefined;

  constructor(host: SideHost, words: () => HistoryWords) {
    this.#host = host;
    this.#words = words;
  }

  readonly summary = ({
    committed: { log = [] },
    language: { format },
    ...view
  }: MatrixView): string => {
    const last = log.reduce<LogEntry | undefined>(
      (latest, entry) => (latest && latest.on > entry.on ? latest : entry),
      undefined,
    );
    const words = this.#words();
    return last
      ? words.summary(
          log.length,
          format.number(log.length),
          format.date(last.on),
          this.#partyOf(last, view),
        )
      : words.empty;
  };

  readonly table = (view: MatrixView): TableModel => {
    const words = this.#words();
    return {
      caption: view.words.history,
      columns: [words.date, words.party, words.what, words.why].map((label) => ({ label })),
      rows: this.#shown(view).map((one) => ({
        cells: [
          { value: one.entry.on, text: view.language.format.date(one.entry.on) },
          this.#partyOf(one.entry, view),
          this.#sentences(one.changes, view).join('. '),
          one.entry.reason,
        ],
      })),
    };
  };

  readonly render = (view: MatrixView): unknown => {
    const words = this.#words();
    const shown = this.#shown(view);
    if (!view.committed.log?.length) return nothing;
    return html`<div class="side history" tabindex="-1">
      ${this.#renderFilter(view)}
      ${
        shown.length === 0
          ? html`<p class="quiet">${words.nothing}</p>`
          : html`<ol class="entries" part="history">
              ${repeat(
                shown,
                ({ entry }) => entry.id,
                (one) => this.#renderEntry(one, view),
              )}
            </ol>`
      }
    </div>`;
  };

  #shown({ committed }: MatrixView): readonly HistoryEntry[] {
    const filter = this.#filter;
    const history = this.#historyOf(committed);
    return filter ? history.filter((entry) => concerns(entry, filter)) : history;
  }

  #renderFilter(view: MatrixView): TemplateResult {
    const words = this.#words();
    const { committed, language } = view;
    const subjects = subjectsIn(this.#historyOf(committed), committed);
    const onChange = (event: Event) => {
      const { selectedIndex } = event.currentTarget as HTMLSelectElement;
      this.#filter = ordered[selectedIndex - 1];
      this.#host.element.requestUpdate();
    };
    const nameIn = (subject: Subject) => {
      if (subject.kind === 'other') return words.others;
      if (subject.kind === 'rule') return capitalised(ruleName(subject.id, asInForce(view), words));
      const zone = committed.zones.find(({ id }) => id === subject.id) ?? { id: subject.id };
      return nameOf(zone, language.words.zones);
    };
    const of = (kind: Subject['kind']) => subjects.filter((subject) => subject.kind === kind);
    const ordered = [...of('rule'), ...of('zone'), ...of('other')];
    const option = (subject: Subject) =>
      html`<option .selected=${live(this.#isFiltered(subject))}>${nameIn(subject)}</option>`;
    const group = (label: string, those: readonly Subject[]) =>
      those.length > 0 ? html`<optgroup label=${label}>${those.map(option)}</optgroup>` : nothing;
    return html`<label>
      <span class="quiet">${words.show}</span>
      <select @change=${onChange}>
        <option .selected=${live(this.#filter === undefined)}>${words.everything}</option>
        ${group(words.rules, of('rule'))} ${group(words.zones, of('zone'))}
        ${of('other').map(option)}
      </select>
    </label>`;
  }

  #isFiltered({ kind, id }: Subject): boolean {
    return this.#filter?.kind === kind && this.#filter.id === id;
  }

  #renderEntry(one: HistoryEntry, view: MatrixView): TemplateResult {
    const words = this.#words();
    const { format } = view.language;
    const { entry, revertedBy, reverts } = one;
    const sentences = this.#sentences(one.changes, view);
    const [told, rest] = [sentences.slice(0, AT_ONCE), sentences.slice(AT_ONCE)];
    const list = (those: readonly string[]) =>
      html`<ul>
        ${those.map((sentence) => html`<li>${sentence}.</li>`)}
      </ul>`;
    const party = view.parties.find(({ id }) => id === entry.partyId);
    return html`<li>
      <p class="when">
        ${party ? partyMark(party) : nothing}
        <strong>${words.by(format.date(entry.on), this.#partyOf(entry, view))}</strong>
      </p>
      <div class="said">
        ${list(told)}
        ${
          rest.length > 0
            ? html`<details>
                <summary>${words.more(rest.length, format.number(rest.length))}</summary>
                ${list(rest)}
              </details>`
            : nothing
        }
        <p class="quiet">${entry.reason ? words.reason(entry.reason) : words.noReason}</p>
        ${reverts.map(({ on }) => html`<p class="quiet">${words.reverts(format.date(on))}</p>`)}
        ${
          revertedBy
            ? html`<p>${words.reverted(format.date(revertedBy.on))}</p>`
            : this.#renderStanding(one, view)
        }
      </div>
      ${this.#renderRevert(one, view)}
    </li>`;
  }

  /** What became of it since, where that keeps some of it from being taken back. */
  #renderStanding(one: HistoryEntry, view: MatrixView): unknown {
    const words = this.#words();
    const { operations, conflicts } = one.reversal;
    if (this.#isDrafted(one)) return html`<p><strong>${words.drafted}</strong></p>`;
    if (conflicts.length === 0) {
      return operations.length === 0 ? html`<p class="quiet">${words.isBack}</p>` : nothing;
    }
    if (operations.length === 0) return html`<p class="quiet">${words.nothingHolds}</p>`;
    return html`<div class="conflicts">
      <p>${words.conflicts}</p>
      <ul>
        ${this.#sentences(conflicts, view).map((sentence) => html`<li>${sentence}.</li>`)}
      </ul>
    </div>`;
  }

  #renderRevert(one: HistoryEntry, { editable, language: { format } }: MatrixView): unknown {
    const words = this.#words();
    const { entry, reversal } = one;
    const canRevert = editable && reversal.operations.length > 0 && !this.#isDrafted(one);
    if (!canRevert) return nothing;
    return html`<button
      type="button"
      aria-label=${words.revertOf(format.date(entry.on))}
      @click=${() => this.#revert(entry, format.date(entry.on))}
    >
      ${words.revert}
    </button>`;
  }

  /** Goes to the draft, so that its impact is seen first; the reader is taken to the reason. */
  #revert(entry: LogEntry, date: string): void {
    const words = this.#words();
    const { edits, draft, askReason, announce } = this.#host;
    edits.run(revert(entry), words.revertEdit(date), undefined, entry.id);
    draft.reason ||= words.revertReason(date);
    askReason();
    announce(words.drafted);
  }

  #isDrafted({ entry: { id } }: HistoryEntry): boolean {
    return this.#host.draft.reverts.includes(id);
  }

  #sentences(changes: readonly LoggedChange[], view: MatrixView): readonly string[] {
    return changes.flatMap((change) =>
      changeTexts(change, asInForce(view), this.#words()).map(capitalised),
    );
  }

  #partyOf({ partyId }: LogEntry, { parties }: Pick<MatrixView, 'parties'>): string {
    return partyId === undefined
      ? this.#words().unknownParty
      : partyName(partyId, parties, this.#host.shared());
  }
}

/** A history speaks of the rules in force, whatever is drafted. */
function asInForce(view: MatrixView): MatrixView {
  return { ...view, governance: view.committed };
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
