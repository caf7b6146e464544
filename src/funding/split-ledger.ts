/** The ledger under the bar: every share and sum in a row, and the total like the sum under a column. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { partyMark } from '../element/party-mark.js';
import type { SplitEditor } from './split-editor.js';
import { WHOLE_BPS, type ShareLine } from './split.js';
import { asStated, atRest, type SplitView } from './split-view.js';
import type { Asked, AskedFigure } from './working/asked-figures.js';

export interface LedgerActs {
  readonly choose: (partyId: string) => void;
  readonly figure: AskedFigure;
}

/** `editor`: there where the split may be edited, and has been fetched; `statedSum`: a row above the total. */
export function renderLedger(
  view: SplitView,
  editor: SplitEditor | undefined,
  acts: LedgerActs,
  statedSum: unknown,
): TemplateResult {
  const { words, split } = view;
  const off = split.state !== 'whole';
  const look = editor?.look(view) ?? view.look;
  return html`<table class="ledger" part="ledger" .style=${atRest(view, () => widths(view))}>
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
        // Most rows stay as they are while a divider moves.
        guard([line, look], () => renderLine(view, editor, acts, line, at)),
      )}
    </tbody>
    <tfoot>
      ${statedSum} ${guard([look], () => renderTotal(view, editor, acts))}
    </tfoot>
  </table>`;
}

/** Characters that the fields of the two columns must hold. */
function widths(view: SplitView): string {
  const stated = view.split.lines.map((line) => asStated(view.split, line));
  const share = Math.max(6, ...stated.map(({ bps }) => view.percent(bps).length));
  const sums = [view.split.totalMinor, ...stated.map(({ minor }) => minor)];
  const amount = Math.max(...sums.map((minor) => view.money(minor).length));
  return `--_share: ${share}; --_amount: ${amount}`;
}

function renderLine(
  view: SplitView,
  editor: SplitEditor | undefined,
  { choose, figure }: LedgerActs,
  line: ShareLine,
  at: number,
): TemplateResult {
  const party = view.parties[at] ?? { id: line.partyId };
  const name = view.names[at] ?? line.partyId;
  const stated = asStated(view.split, line);
  const off = view.split.state !== 'whole';
  const selected = line.partyId === view.selectedId;
  const share = view.percent(stated.bps);
  const amount = view.money(stated.minor);
  // Beside what it comes to when scaled, what was stated is no result.
  const still = (text: string, asked: Asked) => (off ? text : figure(view, text, asked, at));
  return html`<tr class=${selected ? 'selected' : nothing} part="row">
      <th scope="row">
        <div class="party">
          <button
            class="plain name"
            type="button"
            aria-pressed=${selected}
            @click=${() => choose(line.partyId)}
          >
            ${guard([party], () => partyMark(party))} <span>${name}</span>
          </button>
          ${atRest(view, () => editor?.renderMarks(view, line, name))}
        </div>
      </th>
      <td class="number">${editor?.renderShare(line, name, share) ?? still(share, 'share')}</td>
      <td class="number">${editor?.renderAmount(line, name, amount) ?? still(amount, 'amount')}</td>
      ${
        off
          ? html`<td class="number scaled">
              ${figure(view, view.percent(line.shareBps), 'share', at)}
              <span class="quiet">${figure(view, view.money(line.amountMinor), 'amount', at)}</span>
            </td>`
          : nothing
      }
      <td class="number deviation quiet">${renderDeviation(view, figure, at)}</td>
    </tr>
    ${atRest(view, () => editor?.renderMessages(view, line))}`;
}

/** How far a party's sum is from an equal part. */
export function renderDeviation(view: SplitView, figure: AskedFigure, at: number): unknown {
  return figure(view, view.signedMoney(view.deviation[at] ?? 0), 'versusEqual', at);
}

function renderTotal(
  view: SplitView,
  editor: SplitEditor | undefined,
  { figure }: LedgerActs,
): TemplateResult {
  const { words, split } = view;
  const off = split.state !== 'whole';
  const total = view.money(split.totalMinor);
  const all = view.percent(WHOLE_BPS);
  return html`<tr class="total" part="total">
      <th scope="row">${words.total}</th>
      <td class="number">${figure(view, all, 'share', 'total')}</td>
      <td class="number">
        ${editor?.renderTotal(total) ?? figure(view, total, 'amount', 'total')}
      </td>
      ${
        off
          ? html`<td class="number scaled">${all} <span class="quiet">${total}</span></td>`
          : nothing
      }
      <td class="deviation"></td>
    </tr>
    ${editor?.renderTotalMessage()}`;
}
