/** What can be edited in the ledger: its numbers, pins and locks. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldWords } from './field/field.en.js';
import type { Draft, ShareFields } from './share-fields.js';
import type { EditorWords } from './split-editor.en.js';
import { iconLock, iconPin, iconUnlock } from './split-icons.js';
import { statedText, type SplitView } from './split-view.js';
import type { ShareLine } from './split.js';

export interface MarkActions {
  readonly pin: (line: ShareLine) => void;
  readonly lock: (line: ShareLine) => void;
}

/** The pin says that a share was stated, the lock that proposals leave it alone; both can be pressed. */
export function renderMarks(
  view: SplitView,
  words: EditorWords,
  actions: MarkActions,
  line: ShareLine,
  name: string,
  remove: TemplateResult,
): TemplateResult {
  const pinned = line.stated !== null;
  const pinHelp = pinned ? words.pinned(name, statedText(view, line)) : words.unpinned(name);
  const lockHelp = line.locked ? words.locked(name) : words.unlocked(name);
  return html`<span class="marks"
    ><button
      class="plain mark-button ${pinned ? 'on' : ''}"
      type="button"
      part="pin"
      aria-pressed=${pinned}
      aria-label=${words.pin(name)}
      title=${pinHelp}
      ?disabled=${line.locked}
      @click=${() => actions.pin(line)}
    >
      ${iconPin}</button
    ><button
      class="plain mark-button ${line.locked ? 'on' : ''}"
      type="button"
      part="lock"
      aria-pressed=${line.locked}
      aria-label=${words.lock(name)}
      title=${lockHelp}
      @click=${() => actions.lock(line)}
    >
      ${line.locked ? iconLock : iconUnlock}</button
    >${remove}</span
  >`;
}

export interface Field {
  readonly key: string;
  readonly text: string;
  readonly label: string;
  readonly fixed: boolean;
  readonly enter: (typed: string) => void;
}

/** A number that can be typed: taken on Enter and when it is left, given up with Escape. */
export function renderField(
  fields: ShareFields,
  { key, text, label, fixed, enter }: Field,
): TemplateResult {
  const draft = fields.draft(key);
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    if (value !== text) enter(value);
    else fields.drop(key);
  };
  const onKey = (event: KeyboardEvent) => {
    const input = event.target as HTMLInputElement;
    if (event.key === 'Enter') onChange(event);
    if (event.key !== 'Escape') return;
    const isTyped = input.value !== text;
    input.value = text;
    if (fields.drop(key) || isTyped) takeKey(event);
  };
  return html`<input
    part="field"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    aria-label=${label}
    aria-invalid=${draft ? 'true' : nothing}
    aria-describedby=${draft ? messageId(key) : nothing}
    ?readonly=${fixed}
    .value=${live(draft?.text ?? text)}
    @change=${onChange}
    @keydown=${onKey}
    @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
  />`;
}

/** What is wrong with a text, or the two things that it could mean, as a row of the ledger. */
export function renderMessage(words: FieldWords, draft: Draft, key: string): TemplateResult {
  const fault = words.faults[draft.fault ?? 'not-a-number'];
  return html`<tr class="message">
    <td colspan="5" id=${messageId(key)}>${renderMessageText(words.ask, draft, fault, key)}</td>
  </tr>`;
}

/** `fault`: what to say where the draft has one; `key`: of the field that has the focus again once that is settled. */
export function renderMessageText(
  ask: string,
  draft: Draft,
  fault: string,
  key?: string,
): TemplateResult {
  if (draft.fault) return html`<span class="is-error"><strong>${fault}</strong></span>`;
  const choices = draft.choices?.map(({ label, take }) => {
    const choose = (event: Event) => {
      if (key !== undefined) fieldBeside(event.currentTarget as HTMLElement, key)?.focus();
      take();
    };
    return html`<button type="button" @click=${choose}>${label}</button>`;
  });
  return html`<span role="status">${ask} ${choices}</span>`;
}

/** A key that gave up a text does nothing else: neither here nor around the widget. */
export function takeKey(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function fieldBeside(button: HTMLElement, key: string): HTMLElement | null {
  const root = button.getRootNode() as ParentNode;
  return root.querySelector(`[aria-describedby="${CSS.escape(messageId(key))}"]`);
}

export function messageId(key: string): string {
  return `message-${key}`.replace(/\s/g, '-');
}
