/** Who carries how much over all initiatives: one sum per currency, since currencies are never added. */
import type { Initiative } from '../../portfolio/initiative.js';
import { allocate, seniorityOf } from '../allocate.js';
import { resolveSplit, WHOLE_BPS } from '../split.js';

export interface StandingLine {
  readonly partyId: string;
  readonly amountMinor: number;
  /** Of the sum; all lines together 10,000. */
  readonly shareBps: number;
  /** In how many initiatives the party has a part, be it of 0. */
  readonly initiatives: number;
}

export interface Standing {
  readonly currency: string;
  readonly totalMinor: number;
  readonly initiatives: number;
  /** In the order in which the parties first appear. */
  readonly lines: readonly StandingLine[];
}

/** Normalised amounts, so that every standing sums to its total; initiatives nobody pays for are left out. */
export function standings(initiatives: readonly Initiative[]): Standing[] {
  const byCurrency = new Map<string, Tally>();
  for (const { funding } of initiatives) {
    if (!funding || funding.parties.length === 0) continue;
    const tally = byCurrency.get(funding.currency) ?? new Tally();
    byCurrency.set(funding.currency, tally);
    tally.initiatives++;
    for (const { partyId, amountMinor } of resolveSplit(funding).lines)
      tally.add(partyId, amountMinor);
  }
  return [...byCurrency].map(([currency, tally]) => tally.standing(currency));
}

class Tally {
  initiatives = 0;
  readonly #parties = new Map<string, { amountMinor: number; initiatives: number }>();

  add(partyId: string, amountMinor: number): void {
    const party = this.#parties.get(partyId) ?? { amountMinor: 0, initiatives: 0 };
    party.amountMinor += amountMinor;
    party.initiatives++;
    this.#parties.set(partyId, party);
  }

  standing(currency: string): Standing {
    const parties = [...this.#parties];
    const shares = allocate(
      WHOLE_BPS,
      parties.map(([, { amountMinor }]) => BigInt(amountMinor)),
      seniorityOf(parties.map(([partyId]) => partyId)),
    );
    const lines = parties.map(([partyId, party], at) => ({
      partyId,
      ...party,
      shareBps: shares[at] ?? 0,
    }));
    const totalMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return { currency, totalMinor, initiatives: this.initiatives, lines };
  }
}
