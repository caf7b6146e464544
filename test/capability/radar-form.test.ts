import { expect } from '@open-wc/testing';
import type { WorkspaceDocument } from '../../src/workspace/document.js';
import { waitUntil } from '../wait-until.js';
import { FIVE, radarOn, targetOf, type RadarOnPage } from './radar-page.js';
import { assessed, capability } from './samples.js';

const TREE: Partial<WorkspaceDocument> = {
  parties: [{ id: 'marketing' }, { id: 'it' }],
  capabilities: ['a', 'b', 'c'].flatMap((id) => [
    capability(id, { name: `Group ${id}` }),
    capability(`${id}-leaf`, {
      parentId: id,
      target: 4,
      assessments: [assessed('it', 2, '2026-01-15')],
    }),
  ]),
};

/** What of the document has changed since: the capabilities by id, with all that is in them. */
function changedIn({ store }: RadarOnPage, before: WorkspaceDocument): string[] {
  const { capabilities } = store.getState().document;
  return capabilities.filter((one, at) => one !== before.capabilities[at]).map(({ id }) => id);
}

/** Sets values one after the other; resolves when the last, which sets a target, has been taken. */
async function setAll(page: RadarOnPage, values: string[], id: string): Promise<void> {
  for (const value of values) page.radar.value = value;
  page.radar.value = JSON.stringify([{ id, target: 0.5 }]);
  await waitUntil(() => targetOf(page, id) === 0.5, 'the value is taken');
}

describe("a radar's value", () => {
  it('that is its own changes nothing, and nobody has judged anything today', async () => {
    const page = await radarOn(FIVE, { viewerPartyId: 'it' });
    const before = page.store.getState().document;
    await setAll(page, [page.radar.value], 'loyalty');
    expect(changedIn(page, before)).to.deep.equal(['loyalty']);
    const loyalty = page.store.getState().document.capabilities.at(-1);
    expect(loyalty?.assessments).to.deep.equal([]);
  });

  it('that is its own changes nothing where a past day is looked at', async () => {
    const page = await radarOn(FIVE, { viewerPartyId: 'marketing' }, { date: '2026-03-01' });
    const before = page.store.getState().document;
    await setAll(page, [page.radar.value], 'loyalty');
    expect(changedIn(page, before)).to.deep.equal(['loyalty']);
  });

  it('writes what differs, on a day on which it is then shown', async () => {
    const capabilities = ['a', 'b', 'c'].map((id) =>
      capability(id, { target: 4, assessments: [assessed('it', 2, '2999-01-01')] }),
    );
    const page = await radarOn({ capabilities }, { viewerPartyId: 'it' });
    await setAll(page, ['[{"id":"a","own":3}]'], 'c');
    expect(JSON.parse(page.radar.value)).to.deep.include({
      id: 'a',
      current: 3,
      target: 4,
      own: 3,
    });
  });

  it('sets nothing of a group, whose levels are those of what is in it', async () => {
    const page = await radarOn(TREE, { viewerPartyId: 'it' }, { depth: '1' });
    const before = page.store.getState().document;
    const changed = JSON.stringify(
      ['a', 'b', 'c'].map((id) => ({ id, current: 1, target: 1, own: 1 })),
    );
    await setAll(page, [page.radar.value, changed], 'a-leaf');
    expect(changedIn(page, before)).to.deep.equal(['a-leaf']);
  });
});
