/** All that edits a split: fetched where one may be edited, once its figures are on the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { LanguageController, Words } from '../locales/language-controller.js';
import { defineWords } from '../locales/words.js';
import type { Initiative } from '../portfolio/initiative.js';
import { memoize } from '../workspace/memo.js';
import type { Party } from '../workspace/party.js';
import { fieldWords } from './field/field-words.js';
import { plainMoney } from './field/plain-money.js';
import { plainPercent } from './field/plain-percent.js';
import type { FieldWords } from './field/field.en.js';
import { DividerController } from './divider-controller.js';
import { isCrowded, spread } from './divider-places.js';
import type { Funding } from './funding.js';
import { keepInside } from './initiative-choice.js';
import { LazyPanel } from './lazy-panel.js';
import { renderField, renderMarks, renderMessage, renderMessageText } from './ledger-fields.js';
import { PayerChanges } from './payer/payer-changes.js';
import type { ProposalPanel } from './proposal-panel.js';
import type { ProposalSource } from './proposal.js';
import { fitToWhole, restated } from './rebalance.js';
import { fieldKey, ShareFields, START_KEY, TOTAL_KEY } from './share-fields.js';
import { boundaries } from './split-bar.js';
import { renderDividers } from './split-dividers.js';
import { SplitEditing } from './split-editing.js';
import { en, type EditorWords } from './split-editor.en.js';
import type { SplitView } from './split-view.js';
import type { ShareLine, Split } from './split.js';
import type { ViewHost } from './views/view-host.js';

export { editorStyles } from './split-editor.styles.js';

const catalogue = defineWords('funding-split-editor', en, {
  it: async () => (await import('./split-editor.it.js')).it,
});

/** Who pays in a document that names no parties. */
const FIRST_PAYERS = ['marketing', 'it'];

const UNITS = ['percent', 'money'] as const;

export class SplitEditor {
  readonly dividers: DividerController;
  readonly #fields: ShareFields;
  readonly #editing: SplitEditing;
  readonly #words: Words<EditorWords>;
  readonly #fieldWords: Words<FieldWords>;
  readonly #payers: PayerChanges;
  readonly #proposals: LazyPanel<ProposalPanel>;
  readonly #lookOf = memoize((...parts: readonly unknown[]) => parts);
  #isCrowded = false;

  constructor(host: ViewHost, language: LanguageController) {
    this.#words = language.use(catalogue);
    this.#fieldWords = language.use(fieldWords);
    this.#fields = new ShareFields(host.redraw);
    host.forgetters.push(() => this.#fields.clear());
    this.#editing = new SplitEditing(host, this.#fields, () => this.#words.t);
    this.#payers = new PayerChanges(host);
    this.dividers = new DividerController(this.#editing);
    this.#proposals = new LazyPanel(host.redraw, language, async () => {
      const module = await import('./proposal-panel.js');
      return { render: module.renderProposals, catalogue: module.proposalWords };
    });
  }

  /** Something was typed that could not be read. */
  get unread(): boolean {
    return this.#fields.open;
  }

  /** A whole funding in place of the present one, as a form asks for. */
  restore(funding: Funding | undefined): void {
    this.#editing.restore(funding);
  }

  /** Another one whenever something changes that all rows are drawn with, the view's look included. */
  look({ look }: SplitView): object {
    const { version } = this.#fields;
    return this.#lookOf(look, this.#words.t, this.#fieldWords.t, version, ...this.#payers.stamp);
  }

  /** Equal parts at once, and the proposals in a popover. */
  renderControls(
    { split, format }: SplitView,
    source: ProposalSource,
    nameOf: (partyId: string) => string,
  ): TemplateResult {
    const { equal, equalHelp, proposals } = this.#words.t;
    const apply = this.#editing.propose;
    return html`<button type="button" title=${equalHelp} @click=${this.#editing.makeEqual}>
        ${equal}
      </button>
      <button type="button" popovertarget="proposals">${proposals}</button>
      <div
        class="proposals"
        id="proposals"
        part="proposals"
        popover
        role="dialog"
        aria-label=${proposals}
        @toggle=${this.#proposals.onToggle}
      >
        ${this.#proposals.render({ source, split, format, nameOf, apply })}
      </div>`;
  }

  renderDividers(view: SplitView, width: number): unknown {
    const words = this.#words.t;
    const ends = boundaries(view, width).slice(0, -1);
    // Handles that would overlap stand side by side under the bar; none changes its row under a hand.
    if (view.held === undefined) this.#isCrowded = isCrowded(ends);
    const places = this.#isCrowded ? spread(ends, width) : undefined;
    return html`${renderDividers(view, words, ends, places)}
      <p class="visually-hidden" id="divider-help">${words.dividerHelp}</p>`;
  }

  renderMarks(view: SplitView, line: ShareLine, name: string): TemplateResult {
    const remove = this.#payers.renderRemove(line, name);
    return renderMarks(view, this.#words.t, this.#editing, line, name, remove);
  }

  renderShare(line: ShareLine, name: string, text: string): TemplateResult {
    return this.#renderField(line, 'percent', text, this.#words.t.shareField(name));
  }

  renderAmount(line: ShareLine, name: string, text: string): TemplateResult {
    return this.#renderField(line, 'money', text, this.#words.t.amountField(name));
  }

  renderMessages(view: SplitView, line: ShareLine): unknown {
    const drafts = UNITS.map((unit) => this.#renderMessage(fieldKey(line.partyId, unit)));
    return [...drafts, this.#payers.renderQuestion(view, line)];
  }

  /** Under the ledger: the way to add a party. */
  renderAdd(): TemplateResult | typeof nothing {
    return this.#payers.renderAdd();
  }

  renderTotal(text: string): TemplateResult {
    const label = this.#words.t.totalField;
    const enter = this.#editing.typeTotal;
    return renderField(this.#fields, { key: TOTAL_KEY, text, label, fixed: false, enter });
  }

  renderTotalMessage(): unknown {
    return this.#renderMessage(TOTAL_KEY);
  }

  /** The way to mend a split whose stated shares are not the whole. */
  renderFit(view: SplitView): TemplateResult {
    const { fit, fitGives, lockedTooMuch } = this.#words.t;
    const shares = fitToWhole(view.split);
    if (!shares) return html`<span>${lockedTooMuch}</span>`;
    const result = fitGives(partsText(view, restated(view.split, shares)));
    return html`<button type="button" aria-describedby="fit-result" @click=${this.#editing.fit}>
        ${fit}
      </button>
      <p class="quiet" id="fit-result">${result}</p>`;
  }

  /** A total to begin with, for an initiative that has none yet, or nobody who pays. */
  renderStart(
    { id, funding }: Initiative,
    parties: readonly Party[],
    ownCurrency: string,
  ): unknown {
    const { totalField, start } = this.#words.t;
    const { ask, faults, sumFaults } = this.#fieldWords.t;
    const currency = funding?.currency ?? ownCurrency;
    const total = funding ? this.#editing.moneyText(funding.totalMinor, currency) : '';
    const draft = this.#fields.draft(START_KEY);
    const payers = parties.length > 0 ? parties.map(({ id }) => id) : FIRST_PAYERS;
    const submit = (event: Event) => {
      const box = (event.currentTarget as HTMLElement).closest('.start');
      this.#editing.begin(box?.querySelector('input')?.value ?? '', currency, payers);
    };
    // The field of another initiative is another field.
    const content = html`<div class="start" @input=${keepInside}>
      <input
        type="text"
        inputmode="decimal"
        aria-label=${totalField}
        aria-invalid=${draft ? 'true' : nothing}
        .value=${draft?.text ?? total}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && submit(event)}
      />
      <button class="primary" type="button" @click=${submit}>${start}</button>
      ${draft && html`<p class="field-message">${renderMessageText(ask, draft, sumFaults[draft.fault ?? 'not-a-number'] ?? faults[draft.fault ?? 'not-a-number'])}</p>`}
    </div>`;
    return keyed(id, content);
  }

  #renderField(
    line: ShareLine,
    unit: (typeof UNITS)[number],
    text: string,
    label: string,
  ): TemplateResult {
    const key = fieldKey(line.partyId, unit);
    const enter = (typed: string) => this.#editing.typeShare(line, unit, typed);
    return renderField(this.#fields, { key, text, label, fixed: line.locked, enter });
  }

  #renderMessage(key: string): TemplateResult | typeof nothing {
    const draft = this.#fields.draft(key);
    return draft ? renderMessage(this.#fieldWords.t, draft, key) : nothing;
  }
}

/** “Marketing 58.33%, €151,658; IT 41.67%, €108,342” */
function partsText({ format, names }: SplitView, { lines, currency }: Split): string {
  const percent = plainPercent(
    format,
    lines.map(({ shareBps }) => shareBps),
  );
  const money = plainMoney(
    format,
    currency,
    lines.map(({ amountMinor }) => amountMinor),
  );
  const part = ({ shareBps, amountMinor }: ShareLine, at: number) =>
    `${names[at] ?? ''} ${percent(shareBps)}, ${money(amountMinor)}`;
  return lines.map(part).join('; ');
}
