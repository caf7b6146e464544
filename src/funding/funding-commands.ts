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

/** Puts a whole funding in place, as a form does that is reset or restored. */
export function restoreFunding(initiativeId: string, funding: Funding): Command {
  return () => [{ path: fundingPath(initiativeId), value: funding }];
}

function fundingPath(initiativeId: string): Operation['path'] {
  return ['initiatives', initiativeId, 'funding'];
}

function partyPath(initiativeId: string, partyId: string, ...field: string[]): Operation['path'] {
  return [...fundingPath(initiativeId), 'parties', partyId, ...field];
}
