/** A split that is tried out: what would be stated instead, over whatever is stated now. It touches nothing. */
import type { Initiative } from '../../portfolio/initiative.js';
import type { Command } from '../../workspace/store.js';
import { setTotal, stateShares } from '../funding-commands.js';
import type { Funding, Stated } from '../funding.js';
import { standings } from '../standing/standing.js';

export class Trial {
  #totalMinor: number | undefined;
  readonly #stated = new Map<string, Stated>();

  /** Whether anything is tried that the split does not have. */
  differsFrom(funding: Funding): boolean {
    return (
      (this.#totalMinor ?? funding.totalMinor) !== funding.totalMinor ||
      funding.parties.some(
        ({ partyId, stated }) => !isSame(this.#statedBy(partyId, stated), stated),
      )
    );
  }

  setTotal(totalMinor: number): void {
    this.#totalMinor = totalMinor;
  }

  state(partyId: string, stated: Stated): void {
    this.#stated.set(partyId, stated);
  }

  discard(): void {
    this.#totalMinor = undefined;
    this.#stated.clear();
  }

  /** The funding as it would be; parties that came meanwhile are in it, those that left are not. */
  applyTo(funding: Funding): Funding {
    const parties = funding.parties.map((party) => ({
      ...party,
      stated: this.#statedBy(party.partyId, party.stated),
    }));
    return { ...funding, totalMinor: this.#totalMinor ?? funding.totalMinor, parties };
  }

  /** The trial as one change of the workspace. */
  command(initiativeId: string, funding: Funding): Command {
    const next = this.applyTo(funding);
    const shares = next.parties.map(({ partyId, stated }) => [partyId, stated] as const);
    return (state) => [
      ...setTotal(initiativeId, next.totalMinor)(state),
      ...stateShares(initiativeId, shares)(state),
    ];
  }

  #statedBy(partyId: string, stated: Stated): Stated {
    const tried = this.#stated.get(partyId);
    return tried === undefined ? stated : tried;
  }
}

/** What a party carries in the standing of a currency, now and with another funding of one initiative. */
export interface StandingChange {
  readonly partyId: string;
  readonly beforeMinor: number;
  readonly afterMinor: number;
}

/** Over all initiatives in the funding's currency; parties in the order of the standing now, then of the new one. */
export function standingChange(
  initiatives: readonly Initiative[],
  initiativeId: string,
  funding: Funding,
): StandingChange[] {
  const then = tried(initiatives, initiativeId, funding);
  const [before, after] = [initiatives, then].map((all) => {
    const standing = standings(all).find(({ currency }) => currency === funding.currency);
    return new Map(standing?.lines.map((line) => [line.partyId, line.amountMinor]));
  });
  const partyIds = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...partyIds].map((partyId) => ({
    partyId,
    beforeMinor: before?.get(partyId) ?? 0,
    afterMinor: after?.get(partyId) ?? 0,
  }));
}

/** The initiatives with another funding of one. */
export function tried(
  initiatives: readonly Initiative[],
  initiativeId: string,
  funding: Funding,
): readonly Initiative[] {
  return initiatives.map((one) => (one.id === initiativeId ? { ...one, funding } : one));
}

function isSame(a: Stated, b: Stated): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
