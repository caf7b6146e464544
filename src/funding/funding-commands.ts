/** The edits of an initiative's funding. Each returns a command for the store. */
import type { Operation } from '../workspace/operation.js';
import type { Command } from '../workspace/store.js';
import type { StatedByParty } from './divider.js';
import type { Funding, Stated } from './funding.js';

/** States shares (null = an equal part of the rest); parties that are not named keep theirs. */
export function stateShares(initiativeId: string, shares: StatedByParty): Command {
  return () =>
    shares.map(([partyId, stated]) => ({
      path: partyPath(initiativeId, partyId, 'stated'),
      value: stated,
    }));
}

/** Locks a share at what it is now, or opens it again. A locked share is a stated one. */
export function lockShare(
  initiativeId: string,
  partyId: string,
  locked: boolean,
  stated: Stated,
): Command {
  return () => [
    { path: partyPath(initiativeId, partyId, 'stated'), value: stated },
    { path: partyPath(initiativeId, partyId, 'locked'), value: locked },
  ];
}

/** Changes the total and leaves all that was stated as it is, be it more or less than the new one. */
export function setTotal(initiativeId: string, totalMinor: number): Command {
  return () => [{ path: [...fundingPath(initiativeId), 'totalMinor'], value: totalMinor }];
}

/** Puts a whole funding in place, as a form does that is reset or restored; fields that the kit does not know stay. */
export function restoreFunding(initiativeId: string, funding: Funding): Command {
  return ({ document }) => {
    const present = document.initiatives.find(({ id }) => id === initiativeId)?.funding;
    return [{ path: fundingPath(initiativeId), value: mergeFunding(present, funding) }];
  };
}

function mergeFunding(present: Funding | undefined, funding: Funding): Funding {
  const { schedule: presentPeriods, ...rest } = { ...present };
  const { schedule: periods, ...wanted } = funding;
  const parties = mergeItems(present?.parties, funding.parties, ({ partyId }) => partyId);
  const schedule = periods && mergeItems(presentPeriods, periods, ({ period }) => period);
  return { ...rest, ...wanted, parties, ...(schedule && { schedule }) };
}

/** The wanted ones, each with what only the present one of its key has. */
function mergeItems<T>(
  present: readonly T[] = [],
  wanted: readonly T[],
  keyOf: (item: T) => string,
): T[] {
  const known = new Map(present.map((item) => [keyOf(item), item]));
  return wanted.map((item) => ({ ...known.get(keyOf(item)), ...item }));
}

function fundingPath(initiativeId: string): Operation['path'] {
  return ['initiatives', initiativeId, 'funding'];
}

function partyPath(initiativeId: string, partyId: string, ...field: string[]): Operation['path'] {
  return [...fundingPath(initiativeId), 'parties', partyId, ...field];
}
