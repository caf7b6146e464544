/** The transfers that make a standing even: as few as there can be, as far as that can be found out. */
import { allocate, seniorityOf } from '../allocate.js';
import type { Standing } from '../standing/standing.js';

export interface Transfer {
  readonly fromPartyId: string;
  readonly toPartyId: string;
  readonly amountMinor: number;
}

export interface Balance {
  readonly partyId: string;
  /** What it carries beyond an equal part; negative: what it lacks of one. All balances sum to 0. */
  readonly aheadMinor: number;
}

export interface Settlement {
  readonly currency: string;
  readonly balances: readonly Balance[];
  readonly transfers: readonly Transfer[];
  /** True: no smaller number of transfers would do. */
  readonly isFewest: boolean;
}

/** With more parties off balance than these, the fewest transfers are not searched for. */
export const EXACT_UP_TO = 14;

/** Even means equal parts for all who are in the standing; odd cents go by party id. */
export function settle({ currency, totalMinor, lines }: Standing): Settlement {
  const equal = allocate(
    totalMinor,
    lines.map(() => 1n),
    seniorityOf(lines.map(({ partyId }) => partyId)),
  );
  const balances = lines.map(({ partyId, amountMinor }, at) => ({
    partyId,
    aheadMinor: amountMinor - (equal[at] ?? 0),
  }));
  return { currency, balances, ...transfersFor(balances) };
}

/**
 * To settle n parties takes n − g transfers, where g is the largest number of groups whose balances each
 * sum to 0: within a group of k, k − 1 transfers do. The groups are found by dynamic programming over the
 * subsets of parties (T. Verhoeff: Settling Multiple Debts Efficiently, Informatics in Education 3, 2004);
 * with more than {@link EXACT_UP_TO} parties, pairs that cancel out go first and the rest is one group.
 */
export function transfersFor(
  balances: readonly Balance[],
): Pick<Settlement, 'transfers' | 'isFewest'> {
  const off = balances.filter(({ aheadMinor }) => aheadMinor !== 0);
  const exact = off.length <= EXACT_UP_TO;
  const groups = exact ? zeroGroups(off) : pairsFirst(off);
  // No group is smaller than a pair.
  const isFewest = exact || groups.every((group) => group.length <= 2);
  return { transfers: groups.flatMap(settleGroup), isFewest };
}

/** The most groups that each sum to 0. `most[set]`: how many can be closed while adding its parties one by one. */
function zeroGroups(off: readonly Balance[]): Balance[][] {
  const size = 1 << off.length;
  const sums = new Float64Array(size);
  const most = new Uint8Array(size);
  const lastAdded = new Uint8Array(size);
  for (let set = 1; set < size; set++) {
    const low = 31 - Math.clz32(set & -set);
    sums[set] = (sums[set & (set - 1)] ?? 0) + (off[low]?.aheadMinor ?? 0);
    let best = -1;
    for (let at = 0; at < off.length; at++) {
      if ((set & (1 << at)) === 0) continue;
      const closed = most[set ^ (1 << at)] ?? 0;
      if (closed > best) {
        best = closed;
        lastAdded[set] = at;
      }
    }
    most[set] = best + (sums[set] === 0 ? 1 : 0);
  }
  const groups: Balance[][] = [];
  let group: Balance[] = [];
  for (let set = size - 1; set > 0;) {
    const at = lastAdded[set] ?? 0;
    const party = off[at];
    if (party) group.push(party);
    set ^= 1 << at;
    if (sums[set] !== 0) continue;
    groups.push(group);
    group = [];
  }
  return groups;
}

function pairsFirst(off: readonly Balance[]): Balance[][] {
  const groups: Balance[][] = [];
  const rest = [...off];
  for (const one of off) {
    if (!rest.includes(one)) continue;
    const other = rest.find(({ aheadMinor }) => aheadMinor === -one.aheadMinor);
    if (!other) continue;
    rest.splice(rest.indexOf(one), 1);
    rest.splice(rest.indexOf(other), 1);
    groups.push([one, other]);
  }
  return rest.length > 0 ? [...groups, rest] : groups;
}

/** Who lacks most pays whom is owed most, until nobody is off: each transfer settles at least one. */
function settleGroup(group: readonly Balance[]): Transfer[] {
  const left = group.map(({ partyId, aheadMinor }) => ({ partyId, aheadMinor }));
  const transfers: Transfer[] = [];
  for (;;) {
    const payer = extreme(left, -1);
    const taker = extreme(left, 1);
    if (!payer || !taker) return transfers;
    const amountMinor = Math.min(-payer.aheadMinor, taker.aheadMinor);
    payer.aheadMinor += amountMinor;
    taker.aheadMinor -= amountMinor;
    const [fromPartyId, toPartyId] = [payer.partyId, taker.partyId];
    transfers.push({ fromPartyId, toPartyId, amountMinor });
  }
}

/** The one furthest off in a direction, the first of several. */
function extreme<B extends Balance>(balances: readonly B[], sign: 1 | -1): B | undefined {
  let found: B | undefined;
  for (const balance of balances) {
    const off = balance.aheadMinor * sign;
    if (off > 0 && off > (found ? found.aheadMinor * sign : 0)) found = balance;
  }
  return found;
}
