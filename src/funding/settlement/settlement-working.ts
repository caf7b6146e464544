/** How a transfer of a settlement comes about, line by line. Fetched when somebody asks. */
import { defineWords } from '../../locales/words.js';
import type { StandingFacts } from '../standing/standing-working.js';
import type { Answer } from '../working/ask-later.js';
import { equalPartText } from '../working/terms.js';
import { en, type SettlementWorkingWords } from './settlement-working.en.js';

export const words = defineWords('funding-settlement-working', en, {
  it: async () => (await import('./settlement-working.it.js')).it,
});

/** The balances of both, what other transfers before did to them, and the smaller of the two. */
export function transferAnswer(
  t: SettlementWorkingWords,
  facts: StandingFacts,
  at: number,
): Answer {
  const { standing, settlement, money, signed, format, nameOf } = facts;
  const transfer = settlement.transfers[at];
  if (!transfer) return { lines: [] };
  const { fromPartyId, toPartyId, amountMinor } = transfer;
  const balances = [fromPartyId, toPartyId].map((partyId) => balanceOf(facts, partyId, at));
  const [from, to] = balances;
  if (!from || !to) return { lines: [] };
  const name = nameOf(fromPartyId);
  const others = [
    ...(from.now === from.ahead
      ? []
      : [t.paid(name, signed(from.ahead), money(from.now - from.ahead), signed(from.now))]),
    ...(to.now === to.ahead
      ? []
      : [
          t.received(nameOf(toPartyId), signed(to.ahead), money(to.ahead - to.now), signed(to.now)),
        ]),
  ];
  const carried = balances.map(({ partyId, own, ahead }) =>
    t.balance(nameOf(partyId), money(own), money(own - ahead), signed(ahead)),
  );
  return {
    lines: [
      t.formula,
      equalPartText(t, standing, from.own - from.ahead, money, format),
      ...carried,
      ...others,
      t.least(money(-from.now), money(to.now), money(amountMinor)),
    ],
    source: t.source,
  };
}

interface BalanceBefore {
  readonly partyId: string;
  readonly own: number;
  /** Beyond an equal part, before any transfer. */
  readonly ahead: number;
  /** The same after the transfers before the one that is asked. */
  readonly now: number;
}

function balanceOf(
  { standing, settlement }: StandingFacts,
  partyId: string,
  at: number,
): BalanceBefore {
  const line = standing.lines.findIndex((one) => one.partyId === partyId);
  const ahead = settlement.balances[line]?.aheadMinor ?? 0;
  const now = settlement.transfers.slice(0, at).reduce((sum, transfer) => {
    if (transfer.fromPartyId === partyId) return sum + transfer.amountMinor;
    return transfer.toPartyId === partyId ? sum - transfer.amountMinor : sum;
  }, ahead);
  return { partyId, own: standing.lines[line]?.amountMinor ?? 0, ahead, now };
}
