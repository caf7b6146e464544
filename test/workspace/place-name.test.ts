import { expect, fixture, html } from '@open-wc/testing';
import '../../src/workspace/workspace.js';
import type { PattoWorkspace } from '../../src/workspace/workspace.js';
import { namesAlong } from '../../src/workspace/place-name.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { waitUntil } from '../wait-until.js';

const FUNDING = {
  totalMinor: 100,
  currency: 'EUR',
  parties: [
    { partyId: 'it', stated: 6000 },
    { partyId: 'marketing', stated: 6000 },
  ],
};
const INITIATIVE = { id: 'cdp', name: 'Customer data platform', funding: FUNDING };

describe('where something is wrong', () => {
  const document = {
    ...EMPTY_DOCUMENT,
    parties: [{ id: 'it', name: 'Technology' }],
    initiatives: [{ ...INITIATIVE, capabilityIds: [], inputs: {} }],
  } as unknown as typeof EMPTY_DOCUMENT;
  const along = (pointer: string) => namesAlong(pointer, { document, quarantined: [] });

  it('is said in the names of the items on the way', () => {
    expect(along('/initiatives/0/funding/parties')).to.deep.equal(['Customer data platform']);
    expect(along('/initiatives/0/funding/parties/0/stated')).to.deep.equal([
      'Customer data platform',
      'Technology',
    ]);
    expect(along('/initiatives/0/funding/parties/1')).to.deep.equal([
      'Customer data platform',
      'marketing',
    ]);
  });

  it('has no name where there is none, or where places are counted otherwise', () => {
    for (const pointer of ['', '/currency', '/initiatives/7', '/__proto__/name', 'capabilities']) {
      expect(along(pointer)).to.deep.equal([]);
    }
    const quarantined = [{ path: [], value: 1 }] as never;
    expect(namesAlong('/initiatives/0', { document, quarantined })).to.deep.equal([]);
  });

  it('stands by name in the notice, with the pointer on it for the author', async () => {
    const workspace = await fixture<PattoWorkspace>(
      html`<patto-workspace
        lang="en"
        store="memory"
        .data=${{ parties: [{ id: 'it' }, { id: 'marketing' }], initiatives: [INITIATIVE] }}
      ></patto-workspace>`,
    );
    const notices = () => workspace.shadowRoot?.querySelector('.notices');
    await waitUntil(() => notices()?.querySelector('.place'));
    expect(notices()?.textContent?.replace(/\s+/g, ' ')).to.include(
      'Customer data platform: stated shares total 120%.',
    );
    const place = notices()?.querySelector<HTMLElement>('.place');
    expect(place?.title).to.equal('/initiatives/0/funding/parties');
  });
});
