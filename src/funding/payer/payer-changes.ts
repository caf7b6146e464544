/** Adds parties to a split and takes them out; one that stated something goes only after it was said what follows. */
import { html, nothing, type TemplateResult } from 'lit';
import { slug } from '../../element/rows.js';
import type { Words } from '../../locales/language-controller.js';
import { defineWords } from '../../locales/words.js';
import { FORBIDDEN_KEYS } from '../../workspace/key.js';
import { PARTY_ROLES, type Party } from '../../workspace/party.js';
import type { Command } from '../../workspace/store.js';
import { iconClose } from '../../element/icons.js';
import { moveFocus } from '../move-focus.js';
import { OWN_INITIATIVE } from '../own-initiative.js';
import { statedText, type SplitView } from '../split-view.js';
import { bpsOf, resolveSplit, statedBps, type ShareLine } from '../split.js';
import type { ViewHost } from '../views/view-host.js';
import { addPayer, removePayer } from './payer-commands.js';
import { en, type PayerWords } from './payer.en.js';

const catalogue = defineWords('funding-payers', en, {
  it: async () => (await import('./payer.it.js')).it,
});

export class PayerChanges {
  readonly #host: ViewHost;
  readonly #words: Words<PayerWords>;
  /** The party that is about to go. */
  #leavingId: string | undefined;
  /** A name that pays already. */
  #taken = '';
  #version = 0;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#words = host.language.use(catalogue);
    host.forgetters.push(() => this.#forget());
  }

  /** Changes with what rows show. */
  get stamp(): readonly unknown[] {
    return [this.#words.t, this.#version];
  }

  renderRemove(line: ShareLine, name: string): TemplateResult {
    const label = this.#words.t.remove(name);
    const press = () => (line.stated === null ? this.#remove(line.partyId) : this.#ask(line));
    return html`<button
      class="plain mark-button"
      type="button"
      part="remove"
      data-remove=${line.partyId}
      aria-label=${label}
      title=${label}
      @click=${press}
    >
      ${iconClose}
    </button>`;
  }

  /** What follows where a party goes that stated something; nothing for the others. */
  renderQuestion(view: SplitView, line: ShareLine): TemplateResult | typeof nothing {
    if (this.#leavingId !== line.partyId) return nothing;
    const { t } = this.#words;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#keep(line.partyId);
    };
    return html`<tr class="message" @keydown=${onKey}>
      <td colspan="5">
        <span role="alert">
          ${t.stated(this.#host.nameOf(line.partyId), statedText(view, line))}
          ${this.#consequence(view, line.partyId)}
        </span>
        <button type="button" class="confirm" @click=${() => this.#remove(line.partyId)}>
          ${t.confirm}
        </button>
        <button type="button" @click=${() => this.#keep(line.partyId)}>${t.keep}</button>
      </td>
    </tr>`;
  }

  /** The way to add a party: one of the workspace; by a name of its own where the split stands alone. */
  renderAdd(): TemplateResult | typeof nothing {
    const { t } = this.#words;
    const isAlone = this.#host.initiative()?.id === OWN_INITIATIVE;
    const absent = this.#absent();
    if (!isAlone && absent.length === 0) return nothing;
    const submit = (event: Event) => {
      const box = (event.currentTarget as HTMLElement).closest('.add-payer');
      const field = box?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
      if (!field) return;
      if (field instanceof HTMLInputElement) this.#addByName(field);
      else this.#add(field.value);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      submit(event);
    };
    return html`<details class="add-payer" part="add-payer">
      <summary>${t.open}</summary>
      <div class="actions">
        ${
          isAlone
            ? html`<input
                type="text"
                autocomplete="off"
                aria-label=${t.name}
                aria-invalid=${this.#taken ? 'true' : nothing}
                placeholder=${t.name}
                @keydown=${onKey}
              />`
            : html`<select aria-label=${t.choose}>
                ${absent.map((id) => html`<option value=${id}>${this.#host.nameOf(id)}</option>`)}
              </select>`
        }
        <button type="button" @click=${submit}>${t.add}</button>
        ${this.#taken ? html`<span class="is-error" role="status"><strong>${t.taken(this.#taken)}</strong></span>` : nothing}
      </div>
    </details>`;
  }

  /** Parties of the workspace that do not pay; the usual roles where it names none. */
  #absent(): string[] {
    const parties = this.#host.state()?.parties ?? [];
    const known = parties.length > 0 ? parties.map(({ id }) => id) : PARTY_ROLES.slice(0, 4);
    const paying = new Set(this.#host.split()?.lines.map(({ partyId }) => partyId));
    return known.filter((id) => !paying.has(id));
  }

  #addByName(field: HTMLInputElement): void {
    const name = field.value.trim();
    if (name === '') return;
    const id = slug(name);
    const isTaken = this.#host.split()?.lines.some((line) => line.partyId === id) ?? false;
    this.#taken = isTaken || FORBIDDEN_KEYS.has(id) ? name : '';
    if (this.#taken) return this.#redraw();
    const known = this.#host.state()?.parties.some((party) => party.id === id);
    if (this.#add(id, known ? undefined : { id, name })) field.value = '';
  }

  #add(partyId: string, party?: Party): boolean {
    const { t } = this.#words;
    const id = this.#host.initiative()?.id;
    const name = party?.name ?? this.#host.nameOf(partyId);
    const isLast = id !== OWN_INITIATIVE && this.#absent().length === 1;
    if (id === undefined || !this.#edit(addPayer(id, partyId, party), t.addition(name)))
      return false;
    // As it is now, before anything is drawn.
    const { funding } = this.#host.state()?.initiatives.find((one) => one.id === id) ?? {};
    const line = funding && resolveSplit(funding).lines.find((one) => one.partyId === partyId);
    this.#host.announce(t.added(name, this.#host.format().percent(line?.shareBps ?? 0)));
    // With nobody left to add, the way to add goes.
    if (isLast) void moveFocus(this.#host, `tr:has(${removalOf(partyId)}) .name`);
    return true;
  }

  #ask({ partyId }: ShareLine): void {
    this.#leavingId = partyId;
    this.#redraw();
    void moveFocus(this.#host, '.confirm');
  }

  #keep(partyId: string): void {
    this.#leavingId = undefined;
    this.#redraw();
    void moveFocus(this.#host, removalOf(partyId));
  }

  #remove(partyId: string): void {
    const { t } = this.#words;
    const id = this.#host.initiative()?.id;
    const ids = this.#host.split()?.lines.map((line) => line.partyId) ?? [];
    const at = ids.indexOf(partyId);
    const beside = ids[at + 1] ?? ids[at - 1] ?? '';
    const name = this.#host.nameOf(partyId);
    this.#leavingId = undefined;
    if (id === undefined || !this.#edit(removePayer(id, partyId), t.removal(name))) return;
    this.#host.announce(t.removed(name));
    void moveFocus(this.#host, `${removalOf(beside)}, .start input`);
  }

  /** In words: what the others have then. */
  #consequence(view: SplitView, partyId: string): string {
    const { t } = this.#words;
    const { funding } = this.#host.initiative() ?? {};
    const parties = funding?.parties.filter((party) => party.partyId !== partyId) ?? [];
    if (!funding || parties.length === 0) return t.nobody;
    const split = resolveSplit({ ...funding, parties });
    const percent = (bps: number) => this.#host.format().percent(bps);
    if (split.state === 'under') return t.under(percent(statedBps(split)));
    if (split.state === 'over') return t.over(percent(bpsOf(split.statedSum, split.whole)));
    const shares = split.lines.map((line) =>
      view.words.shareOf(this.#host.nameOf(line.partyId), percent(line.shareBps)),
    );
    return t.rest(this.#host.format().list(shares));
  }

  #edit(command: Command, label: string): boolean {
    const { run, tell } = this.#host;
    this.#taken = '';
    this.#version++;
    if (!run(command, { label })) return false;
    tell('input');
    tell('change');
    return true;
  }

  #forget(): void {
    this.#leavingId = undefined;
    this.#taken = '';
    this.#version++;
  }

  #redraw(): void {
    this.#version++;
    this.#host.redraw();
  }
}

function removalOf(partyId: string): string {
  return `[data-remove="${CSS.escape(partyId)}"]`;
}
