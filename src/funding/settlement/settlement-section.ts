/** The transfers that would make a standing even, in sentences that can be copied. */
import { html, nothing, type TemplateResult } from 'lit';
import { showBriefly } from '../../element/brief-note.js';
import type { StandingWords } from '../standing/standing.en.js';
import type { ViewHost } from '../views/view-host.js';
import type { PlainMoney } from '../field/plain-money.js';
import type { Settlement, Transfer } from './settlement.js';

/** Where the sum stands in a sentence: Unicode's stand-in for an object that is no text. */
const SUM = '\uFFFC';

export interface SettlementSection {
  readonly words: StandingWords;
  readonly money: PlainMoney;
  readonly host: Pick<ViewHost, 'format' | 'nameOf' | 'announce'>;
  /** The sum of a transfer, as a figure that can be asked. */
  readonly figure: (text: string, title: string, at: number) => unknown;
}

export function renderSettlement(
  { transfers, isFewest }: Settlement,
  { words: t, money, host, figure }: SettlementSection,
): TemplateResult {
  const sentence = ({ fromPartyId, toPartyId }: Transfer, sum: string) =>
    t.transfer(host.nameOf(fromPartyId), host.nameOf(toPartyId), sum);
  const sentences = transfers.map((transfer) => sentence(transfer, money(transfer.amountMinor)));
  const renderTransfer = (transfer: Transfer, at: number) => {
    const [before, after] = sentence(transfer, SUM).split(SUM);
    const title = `${host.nameOf(transfer.fromPartyId)} → ${host.nameOf(transfer.toPartyId)}`;
    // A sentence of one language, whichever way the page is written.
    // prettier-ignore
    return html`<li><bdi>${before}${figure(money(transfer.amountMinor), title, at)}${after}</bdi></li>`;
  };
  const count = transfers.length;
  const said = (isFewest ? t.fewest : t.few)(count, host.format().number(count));
  const copy = async (button: Element) => {
    const { copyText } = await import('../../element/export/clipboard.js');
    const said = (await copyText(sentences.join('\n'))) ? t.copied : t.notCopied;
    host.announce(said);
    showBriefly(button, said, 'after');
  };
  return html`<section class="view-section" part="settlement">
    <h4>${t.settlement}</h4>
    ${
      count === 0
        ? html`<p>${t.even}</p>`
        : html`<ul class="transfers">
              ${transfers.map(renderTransfer)}
            </ul>
            <p class="small quiet">${said}</p>`
    }
    ${
      count > 0
        ? html`<div class="actions">
            <button
              type="button"
              @click=${({ currentTarget }: Event) => void copy(currentTarget as Element)}
            >
              ${t.copy}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}
