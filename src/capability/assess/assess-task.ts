/** An assessment below the radar: one capability after another, by keys alone if wanted; each level is kept at once. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconClose } from '../../element/icons.js';
import { defineWords } from '../../locales/words.js';
import { setEvidence, setLevel } from '../capability-commands.js';
import type { Capability } from '../capability.js';
import type { Task, TaskPlace } from '../radar-tasks.js';
import { scaleText } from '../radar-view.js';
import { partiesOf } from '../task-parties.js';
import { today } from '../../locales/today.js';
import { en, type AssessWords } from './assess.en.js';
import { renderItem, type AssessView } from './assess-item.js';
import { renderOutcome, renderOverview } from './assess-overview.js';
import { groupsOf, renderSetup } from './assess-setup.js';
import {
  levelOfKey,
  nextOpen,
  offeredLevels,
  sessionItems,
  type SessionItem,
} from './assessment-session.js';

export { styles } from './assess.styles.js';

export const words = defineWords('capability-assess', en, {
  it: async () => (await import('./assess.it.js')).it,
});

export function open(place: TaskPlace): Task<AssessWords> {
  return new AssessTask(place);
}

class AssessTask implements Task<AssessWords> {
  readonly writes = true;
  readonly #place: TaskPlace;
  #words: AssessWords = en;
  #partyId: string;
  #day: string;
  #groupId = '';
  /** The capability that is asked about; past the last = the outcome. */
  #at: number;
  #goesOn = true;

  constructor(place: TaskPlace) {
    this.#place = place;
    const { state, date } = place.host;
    this.#partyId = state.viewerPartyId ?? partiesOf(place.host)[0]?.id ?? '';
    this.#day = date ?? today();
    this.#at = nextOpen(this.#items, 0) ?? 0;
  }

  begin(): void {
    this.#focus();
  }

  render(words: AssessWords): TemplateResult {
    this.#words = words;
    const { close } = this.#place;
    return html`<section
      class="task assess"
      part="task"
      aria-label=${words.title}
      @keydown=${this.#onKey}
    >
      <header>
        <h4>${words.title}</h4>
        <button type="button" class="plain" aria-label=${words.close} @click=${close}>
          ${iconClose}
        </button>
      </header>
      ${renderSetup({
        words,
        host: this.#place.host,
        leaves: this.#place.leaves,
        partyId: this.#partyId,
        day: this.#day,
        groupId: this.#groupId,
        change: this.#restart,
      })}
      ${this.#renderSession()}
    </section>`;
  }

  #renderSession(): TemplateResult {
    const view = this.#view;
    const item = view.items[this.#at];
    return html`<div class="session">
      ${item ? renderItem(view, item) : renderOutcome(view)}
      ${item ? renderOverview(view) : nothing}
    </div>`;
  }

  get #capabilities(): readonly Capability[] {
    const { leaves } = this.#place;
    const isGroup = groupsOf(this.#place).some(({ id }) => id === this.#groupId);
    return isGroup ? leaves.filter(({ parentId }) => parentId === this.#groupId) : leaves;
  }

  get #items(): readonly SessionItem[] {
    return sessionItems(this.#capabilities, this.#partyId, this.#day);
  }

  get #view(): AssessView {
    const { host } = this.#place;
    return {
      words: this.#words,
      host,
      levels: offeredLevels(host.view.model.scale),
      items: this.#items,
      at: this.#at,
      partyId: this.#partyId,
      day: this.#day,
      goesOn: this.#goesOn,
      set: (level, stays) => this.#set(level, stays),
      support: (evidence) => this.#support(evidence),
      go: (position) => void this.#go(position),
      toggle: () => {
        this.#goesOn = !this.#goesOn;
        void this.#place.redraw();
      },
      close: this.#place.close,
    };
  }

  /** `stays`: the arrows walk over levels that are not meant. */
  #set(level: number | null, stays: boolean): void {
    const item = this.#items[this.#at];
    if (!item) return;
    const { host } = this.#place;
    const { id, name } = item.capability;
    const wasOpen = nextOpen(this.#items, 0) !== undefined;
    host.run(setLevel(id, this.#partyId, this.#day, level), this.#step(item.capability));
    const items = this.#items;
    const { format } = host.view;
    const done = format.number(items.filter(({ now }) => now).length);
    const said = level === null ? this.#words.notAssessed : scaleText(host.view, level);
    host.announce(this.#words.wasSet(name, said, done, format.number(items.length)));
    if (stays || !this.#goesOn) void this.#go(this.#at);
    else if (wasOpen) void this.#go(nextOpen(items, this.#at + 1) ?? items.length);
    else void this.#go(this.#at + 1);
  }

  #support(evidence: { text?: string; url?: string }): void {
    const item = this.#items[this.#at];
    if (!item) return;
    const { id } = item.capability;
    const command = setEvidence(id, this.#partyId, this.#day, {
      ...item.now?.evidence,
      ...evidence,
    });
    this.#place.host.run(command, this.#step(item.capability));
  }

  /** All that is said of one capability without a break is one step to undo. */
  #step({ id, name }: Capability): { group: string; label: string } {
    return {
      group: `assess:${this.#partyId}@${this.#day}:${id}`,
      label: this.#words.setLevel(name),
    };
  }

  async #go(position: number): Promise<void> {
    this.#at = Math.min(Math.max(0, position), this.#items.length);
    await this.#place.redraw();
    this.#focus();
  }

  readonly #restart = (change: { partyId?: string; day?: string; groupId?: string }): void => {
    this.#partyId = change.partyId ?? this.#partyId;
    this.#day = change.day ?? this.#day;
    this.#groupId = change.groupId ?? this.#groupId;
    this.#at = nextOpen(this.#items, 0) ?? 0;
    void this.#place.redraw();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || isField(event.target)) return;
    const { levels, items } = this.#view;
    if (this.#at >= items.length) return;
    const level = levelOfKey(event.key, levels);
    if (level !== undefined) this.#set(level, false);
    else if (event.key === 'PageDown') void this.#go(this.#at + 1);
    else if (event.key === 'PageUp') void this.#go(this.#at - 1);
    else return;
    event.preventDefault();
  };

  #focus(): void {
    const { box } = this.#place;
    const target = box.querySelector<HTMLElement>('[role=radio][tabindex="0"], .outcome h5');
    target?.focus();
  }
}

/** Digits typed there are the field's own. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  );
}
