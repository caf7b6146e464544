/** The ledger under the bar: every share and sum in a row, and the total like the sum under a column. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { partyMark } from '../element/party-mark.js';
import type { Draft, ShareFields } from './share-fields.js';
import { statedBps, type ShareLine } from './split.js';
import { iconLock, iconPin, iconUnlock } from './split-icons.js';
import { asStated, statedText, type SplitView } from './split-view.js';

/** What the ledger asks of its element. */
export interface LedgerActions {
  readonly typeShare: (line: ShareLine, unit: 'percent' | 'money', text: string) => void;
  readonly typeTotal: (text: string) => void;
  readonly pin: (line: ShareLine) => void;
  readonly lock: (line: ShareLine) => void;
  readonly choose: (line: ShareLine) => void;
}

export function renderLedger(
  view: SplitView,
  fields: ShareFields,
  actions: LedgerActions,
): TemplateResult {
  const { words, split } = view;
  const off = split.state !== 'whole';
  return html`<table class="ledger" part="ledger" .style=${widths(view)}>
    <caption class="visually-hidden">
      ${words.ledger}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.party}</th>
        <th scope="col" class="number">${words.share}</th>
        <th scope="col" class="number">${words.amount}</th>
        ${off ? html`<th scope="col" class="number">${words.scaled}</th>` : nothing}
        <th scope="col" class="number deviation">${words.versusEqual}</th>
      </tr>
    </thead>
    <tbody>
      ${split.lines.map((line, at) =>
        guard(dependencies(view, fields, line, at), () =>
          renderLine(view, fields, actions, line, at),
        ),
      )}
    </tbody>
    <tfoot>
      ${off ? renderStatedSum(view) : nothing} ${renderTotal(view, fields, actions)}
    </tfoot>
  </table>`;
}

/** What a row shows: most rows stay as they are while a divider moves. */
function dependencies(
  view: SplitView,
  fields: ShareFields,
  line: ShareLine,
  at: number,
): unknown[] {
  const { partyId, shareBps, amountMinor, part, locked } = line;
  const { split, words, money, percent, editable } = view;
  return [
    ...[partyId, shareBps, amountMinor, part, locked, statedText(view, line), line.stated === null],
    ...[split.state, split.totalMinor, words, money, percent, editable, view.parties[at]?.color],
    ...[view.names[at], view.deviation[at], partyId === view.selectedId],
    ...(['percent', 'money'] as const).map((unit) => fields.draft(fieldKey(partyId, unit))),
  ];
}

/** Characters that the fields of the two columns must hold. */
function widths(view: SplitView): string {
  const stated = view.split.lines.map((line) => asStated(view.split, line));
  const share = Math.max(6, ...stated.map(({ bps }) => view.percent(bps).length));
  const sums = [view.split.totalMinor, ...stated.map(({ minor }) => minor)];
  const amount = Math.max(...sums.map((minor) => view.money(minor).length));
  return `--_share: ${share}; --_amount: ${amount}`;
}

/** The keys of a ledger's fields. */
export const fieldKey = (partyId: string, unit: 'percent' | 'money'): string =>
  `${unit} ${partyId}`;
export const TOTAL_KEY = 'total';

function renderLine(
  view: SplitView,
  fields: ShareFields,
  actions: LedgerActions,
  line: ShareLine,
  at: number,
): TemplateResult {
  const { words, split, editable } = view;
  const party = view.parties[at] ?? { id: line.partyId };
  const name = view.names[at] ?? line.partyId;
  const stated = asStated(split, line);
  const off = split.state !== 'whole';
  const selected = line.partyId === view.selectedId;
  const field = (unit: 'percent' | 'money', text: string, label: string) =>
    renderField(view, fields, {
      key: fieldKey(line.partyId, unit),
      text,
      label,
      fixed: !editable || line.locked,
      enter: (typed) => actions.typeShare(line, unit, typed),
    });
  return html`<tr class=${selected ? 'selected' : nothing} part="row">
      <th scope="row">
        <div class="party">
          <button
            class="plain name"
            type="button"
            aria-pressed=${selected}
            @click=${() => actions.choose(line)}
          >
            ${partyMark(party)} <span>${name}</span>
          </button>
          ${editable ? renderMarks(view, actions, line, name) : nothing}
        </div>
      </th>
      <td class="number">${field('percent', view.percent(stated.bps), words.shareField(name))}</td>
      <td class="number">${field('money', view.money(stated.minor), words.amountField(name))}</td>
      ${
        off
          ? html`<td class="number scaled">
              ${view.percent(line.shareBps)}
              <span class="quiet">${view.money(line.amountMinor)}</span>
            </td>`
          : nothing
      }
      <td class="number deviation">
        <span class="quiet">${view.signedMoney(view.deviation[at] ?? 0)}</span>
      </td>
    </tr>
    ${(['percent', 'money'] as const).map((unit) => {
      const draft = fields.draft(fieldKey(line.partyId, unit));
      return draft ? renderMessage(view, draft, fieldKey(line.partyId, unit)) : nothing;
    })}`;
}

/** The pin says that a share was stated, the lock that proposals leave it alone; both can be pressed. */
function renderMarks(
  view: SplitView,
  actions: LedgerActions,
  line: ShareLine,
  name: string,
): TemplateResult {
  const { words } = view;
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
      ${line.locked ? iconLock : iconUnlock}
    </button></span
  >`;
}

interface Field {
  readonly key: string;
  readonly text: string;
  readonly label: string;
  readonly fixed: boolean;
  readonly enter: (typed: string) => void;
}

function renderField(
  view: SplitView,
  fields: ShareFields,
  { key, text, label, fixed, enter }: Field,
): TemplateResult {
  if (!view.editable) return html`<span>${text}</span>`;
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
    input.value = text;
    fields.drop(key);
  };
  return html`<input
    part="field"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    aria-label=${label}
    aria-invalid=${draft ? 'true' : nothing}
    aria-describedby=${draft ? `message ${key}`.replaceAll(' ', '-') : nothing}
    ?readonly=${fixed}
    .value=${live(draft?.text ?? text)}
    @change=${onChange}
    @keydown=${onKey}
    @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
  />`;
}

function renderMessage(view: SplitView, draft: Draft, key: string): TemplateResult {
  const { words } = view;
  return html`<tr class="message">
    <td colspan="5" id=${`message ${key}`.replaceAll(' ', '-')}>
      ${
        draft.fault
          ? html`<span class="is-error"><strong>${words.faults[draft.fault]}</strong></span>`
          : html`${words.ask}
            ${draft.choices?.map(
              ({ label, take }) => html`<button type="button" @click=${take}>${label}</button>`,
            )}`
      }
    </td>
  </tr>`;
}

function renderStatedSum(view: SplitView): TemplateResult {
  const { words, split } = view;
  const minor = split.lines.reduce((sum, line) => sum + asStated(split, line).minor, 0);
  return html`<tr class="stated-sum is-warning">
    <th scope="row">${words.statedTotal}</th>
    <td class="number"><strong>${view.percent(statedBps(split))}</strong></td>
    <td class="number">${view.money(minor)}</td>
    <td></td>
    <td class="deviation"></td>
  </tr>`;
}

function renderTotal(view: SplitView, fields: ShareFields, actions: LedgerActions): TemplateResult {
  const { words, split } = view;
  const off = split.state !== 'whole';
  const total = renderField(view, fields, {
    key: TOTAL_KEY,
    text: view.money(split.totalMinor),
    label: words.totalField,
    fixed: !view.editable,
    enter: actions.typeTotal,
  });
  const draft = fields.draft(TOTAL_KEY);
  return html`<tr class="total" part="total">
      <th scope="row">${words.total}</th>
      <td class="number">${view.percent(10_000)}</td>
      <td class="number">${total}</td>
      ${
        off
          ? html`<td class="number scaled">
              ${view.percent(10_000)} <span class="quiet">${view.money(split.totalMinor)}</span>
            </td>`
          : nothing
      }
      <td class="deviation"></td>
    </tr>
    ${draft ? renderMessage(view, draft, TOTAL_KEY) : nothing}`;
}
