/** The transfers that would make a standing even, in sentences that can be copied. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StandingWords } from '../standing/standing.en.js';
import type { ViewHost } from '../views/view-host.js';
import type { PlainMoney } from '../field/plain-money.js';
import type { Settlement } from './settlement.js';

export interface SettlementSection {
  readonly words: StandingWords;
  readonly money: PlainMoney;
  readonly host: Pick<ViewHost, 'format' | 'nameOf' | 'announce'>;
}

export function renderSettlement(
  { transfers, isFewest }: Settlement,
  { words: t, money, host }: SettlementSection,
): TemplateResult {
  const sentences = transfers.map(({ fromPartyId, toPartyId, amountMinor }) =>
    t.transfer(host.nameOf(fromPartyId), host.nameOf(toPartyId), money(amountMinor)),
  );
  const count = transfers.length;
  const said = (isFewest ? t.fewest : t.few)(count, host.format().number(count));
  const copy = async () => {
    const { copyText } = await import('../../element/export/clipboard.js');
    host.announce((await copyText(sentences.join('\n'))) ? t.copied : t.notCopied);
  };
  return html`<section class="view-section" part="settlement">
    <h4>${t.settlement}</h4>
    ${
      count === 0
        ? html`<p>${t.even}</p>`
        : html`<ul class="transfers">
              ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
            <p class="small quiet">${said}</p>`
    }
    ${
      count > 0
        ? html`<div class="actions">
            <button type="button" @click=${() => void copy()}>${t.copy}</button>
          </div>`
        : nothing
    }
  </section>`;
}
