import fc from 'fast-check';
import type { Funding, Stated } from '../../src/funding/funding.js';

const totals = fc.oneof(
  fc.nat(20),
  fc.nat(100_000_000),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
);

const stated: fc.Arbitrary<Stated> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12_000 }) },
  { weight: 1, arbitrary: fc.nat(100_000_000).map((amountMinor) => ({ amountMinor })) },
);

/** Any funding that the loader would let through: no party, one, many; short of the whole and beyond it. */
export const fundings: fc.Arbitrary<Funding> = fc
  .tuple(totals, fc.array(fc.tuple(stated, fc.boolean()), { maxLength: 15 }))
  .map(([totalMinor, shares]) => ({
    totalMinor,
    currency: 'EUR',
    parties: shares.map(([share, locked], at) => ({ partyId: `p${at}`, stated: share, locked })),
  }));

export function funding(totalMinor: number, ...parties: (Stated | [Stated, 'locked'])[]): Funding {
  return {
    totalMinor,
    currency: 'EUR',
    parties: parties.map((party, at) => ({
      partyId: `p${at}`,
      stated: Array.isArray(party) ? party[0] : party,
      locked: Array.isArray(party),
    })),
  };
}

export function sum(numbers: readonly number[]): bigint {
  return numbers.reduce((total, one) => total + BigInt(one), 0n);
}
