import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { propose, type ProposalSource } from '../../src/funding/proposal.js';
import type { Capability } from '../../src/capability/capability.js';
import type { Initiative } from '../../src/portfolio/initiative.js';
import type { Party } from '../../src/workspace/party.js';
import { button, figures, initiative, splitOn, stated } from './split-page.js';

/** Owned by a party, with a gap of so many levels. */
function owned(
  id: string,
  owner: string | undefined,
  gap: number | null,
  importance = 1,
): Capability {
  return {
    id,
    name: `Capability ${id}`,
    importance,
    target: gap === null ? null : 1 + gap,
    current: 1,
    assessments: [],
    supportedBy: [],
    ...(owner !== undefined && { ownerPartyId: owner }),
  };
}

function source(
  one: Initiative,
  capabilities: readonly Capability[] = [],
  parties: readonly Party[] = [],
): ProposalSource {
  if (!one.funding) throw new Error('no funding');
  return { initiative: one, funding: one.funding, capabilities, parties };
}

function proposal(from: ProposalSource, kind: string): ReturnType<typeof propose>[number] {
  const found = propose(from).find((one) => one.kind === kind);
  if (!found) throw new Error(`no proposal ${kind}`);
  return found;
}

const closes = (...capabilityIds: string[]) =>
  initiative({ marketing: null, it: null }, {}, { capabilityIds });

describe('the proposal by gap', () => {
  it('divides by the weighted gaps that each party owns, and keeps the working', () => {
    const one = closes('a', 'b');
    const by = proposal(
      source(one, [owned('a', 'marketing', 2, 3), owned('b', 'it', 1, 2)]),
      'gap',
    );
    expect(by.stated).to.deep.equal([
      ['marketing', 7500],
      ['it', 2500],
    ]);
    expect(by.working).to.deep.equal([
      { partyId: 'marketing', weight: 6, capability: { id: 'a', importance: 3, gap: 2 } },
      { partyId: 'it', weight: 2, capability: { id: 'b', importance: 2, gap: 1 } },
    ]);
  });

  it('counts the leaves of a group, each for its own owner, else for the owner of the group', () => {
    const group = owned('g', 'it', null);
    const leaf = { ...owned('a', undefined, 1), parentId: 'g' };
    const other = { ...owned('b', 'marketing', 1), parentId: 'g' };
    const by = proposal(source(closes('g'), [group, leaf, other]), 'gap');
    expect(by.stated).to.deep.equal([
      ['marketing', 5000],
      ['it', 5000],
    ]);
  });

  it('leaves out what nobody assessed, and says so', () => {
    const by = proposal(
      source(closes('a', 'b'), [owned('a', 'it', 2), owned('b', 'it', null)]),
      'gap',
    );
    expect(by.unknownCapabilityIds).to.deep.equal(['b']);
    expect(by.stated).to.deep.equal([
      ['marketing', 0],
      ['it', 10_000],
    ]);
  });

  const obstacles: [string, Initiative, Capability[]][] = [
    ['no-capabilities', closes(), []],
    ['no-capabilities', closes('unknown'), []],
    ['not-assessed', closes('a'), [owned('a', 'it', null)]],
    ['no-gap', closes('a'), [owned('a', 'it', 0)]],
    ['owner-does-not-pay', closes('a'), [owned('a', 'data', 2)]],
    ['owner-does-not-pay', closes('a'), [owned('a', undefined, 2)]],
  ];
  obstacles.forEach(([obstacle, one, capabilities], at) => {
    it(`is not made: ${obstacle} (${at})`, () => {
      expect(proposal(source(one, capabilities), 'gap')).to.include({ obstacle, stated: null });
    });
  });
});

describe('other proposals', () => {
  it('divides by benefit, to the cent of what is expected', () => {
    const benefits = [
      { partyId: 'marketing', amountMinor: 54_000_000 },
      { partyId: 'it', amountMinor: 18_000_000 },
      { partyId: 'data', amountMinor: 99 },
    ];
    const one = initiative({ marketing: null, it: null }, {}, { benefits });
    const by = proposal(source(one), 'benefit');
    expect(by.stated).to.deep.equal([
      ['marketing', 7500],
      ['it', 2500],
    ]);
    expect(by.working[2]).to.deep.equal({ partyId: null, weight: 99 });
  });

  it('divides by budget, unless that is in another currency', () => {
    const parties = (currency: string): Party[] => [
      { id: 'marketing', budget: { amountMinor: 300, currency } },
      { id: 'it', budget: { amountMinor: 100, currency } },
    ];
    const one = closes();
    expect(proposal(source(one, [], parties('EUR')), 'ability').stated).to.deep.equal([
      ['marketing', 7500],
      ['it', 2500],
    ]);
    expect(proposal(source(one, [], parties('USD')), 'ability').obstacle).to.equal(
      'mixed-currencies',
    );
    expect(proposal(source(one), 'ability').obstacle).to.equal('no-budgets');
  });

  it('leaves locked shares alone', () => {
    const one = initiative({ marketing: null, it: [4000, 'locked'], data: null });
    expect(proposal(source(one), 'equal').stated).to.deep.equal([
      ['marketing', null],
      ['data', null],
    ]);
  });
});

describe('the list of proposals', () => {
  const capabilities = [owned('a', 'marketing', 2, 3), owned('b', 'it', 1, 2)];

  async function opened(): Promise<Awaited<ReturnType<typeof splitOn>>> {
    const page = await splitOn([closes('a', 'b')], { document: { capabilities } });
    button(page.root, 'Proposals').click();
    await waitUntil(() => page.root.querySelector('[part=proposal]'), 'proposals');
    return page;
  }

  it('says why in a sentence and shows the working line by line', async () => {
    const { root } = await opened();
    const gap = root.querySelector('[data-kind=gap]');
    expect(gap?.querySelector('p')?.textContent).to.equal(
      'Of the 8 weighted levels of gap that this initiative closes, Marketing owns 6 and IT owns 2.',
    );
    const lines = [...(gap?.querySelectorAll('details li') ?? [])].map((line) => line.textContent);
    expect(lines).to.deep.equal([
      'Capability a: 3 × 2 = 6 (Marketing)',
      'Capability b: 2 × 1 = 2 (IT)',
      'Marketing: 6 ÷ 8 = 75% of €480,000 = €360,000',
      'IT: 2 ÷ 8 = 25% of €480,000 = €120,000',
    ]);
    expect(gap?.querySelector('details')?.textContent).to.contain('From the capabilities');
    const equal = [...root.querySelectorAll('[data-kind=equal] details li')];
    expect(equal.map((line) => line.textContent)).to.deep.equal([
      'Marketing: 1 ÷ 2 of €480,000 = €240,000',
      'IT: 1 ÷ 2 of €480,000 = €240,000',
    ]);
  });

  it('shows how far each is from equal parts', async () => {
    const { root } = await opened();
    const shares = [...root.querySelectorAll('[data-kind=gap] .shares li')].slice(1);
    expect(shares.map((line) => line.lastElementChild?.textContent?.trim())).to.deep.equal([
      '+€120,000',
      '−€120,000',
    ]);
  });

  it('says what is missing where it cannot propose', async () => {
    const { root } = await opened();
    expect(root.querySelector('[data-kind=benefit]')?.textContent).to.contain('No benefit');
  });

  it('applies one in one step, and marks it as in use', async () => {
    const page = await opened();
    page.root.querySelector<HTMLButtonElement>('[data-kind=gap] button')?.click();
    await page.split.updateComplete;
    expect(stated(page)).to.deep.equal([7500, 2500]);
    expect(page.root.querySelector('[data-kind=gap] button')?.textContent).to.contain('In use');
    expect(figures(page.root)[0]).to.equal('75% €360,000');
    page.store.undo();
    expect(stated(page)).to.deep.equal([null, null]);
  });

  it('is accessible', async () => {
    const { split } = await opened();
    await expect(split).to.be.accessible();
  });
});
