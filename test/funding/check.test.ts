import { expect } from '@open-wc/testing';
import { checkFunding } from '../../src/funding/check.js';
import { fundingRoom } from '../../src/funding/funding-room.js';
import { loadDocument } from '../../src/workspace/load.js';
import { partyRoom } from '../../src/workspace/party-room.js';

function problemsOf(funding: unknown): [string, string][] {
  const document = {
    parties: [{ id: 'sales' }],
    initiatives: [{ id: 'a', name: 'A', funding }],
  };
  const { problems } = loadDocument(document, [partyRoom, { ...fundingRoom, check: checkFunding }]);
  return problems.map(({ code, path }) => [code, path]);
}

const base = { totalMinor: 100, currency: 'EUR' };

describe('the check of a document’s funding', () => {
  it('has nothing to say about a sound one', () => {
    expect(
      problemsOf({ ...base, parties: [{ partyId: 'it', stated: 6000 }, { partyId: 'sales' }] }),
    ).to.deep.equal([]);
  });

  it('says that nobody pays, that a party is unknown, and that 120% are stated', () => {
    expect(problemsOf({ ...base, parties: [] })).to.deep.equal([
      ['no-party', '/initiatives/0/funding/parties'],
    ]);
    expect(problemsOf({ ...base, parties: [{ partyId: 'x' }] })).to.deep.equal([
      ['unknown-reference', '/initiatives/0/funding/parties/0/partyId'],
    ]);
    const over = [
      { partyId: 'it', stated: 7000 },
      { partyId: 'sales', stated: 5000 },
    ];
    expect(problemsOf({ ...base, parties: over })).to.deep.equal([
      ['over-100', '/initiatives/0/funding/parties'],
    ]);
  });

  it('sets aside negative shares and sums, fractions of cents, and no currency', () => {
    const stated = (value: unknown) =>
      problemsOf({ ...base, parties: [{ partyId: 'it', stated: value }] })[0];
    expect(stated(-1)).to.deep.equal(['too-small', '/initiatives/0/funding/parties/0/stated']);
    expect(stated({ amountMinor: -1 })?.[1]).to.contain('/stated');
    expect(stated('60')?.[0]).to.equal('type');
    expect(problemsOf({ ...base, totalMinor: 0.5 })[0]?.[1]).to.equal(
      '/initiatives/0/funding/totalMinor',
    );
    expect(problemsOf({ ...base, currency: 'euro' })[0]?.[1]).to.equal(
      '/initiatives/0/funding/currency',
    );
  });
});
