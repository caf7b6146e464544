import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import '../../src/capability/capability-radar.js';

describe('a list of levels that is too short', () => {
  it('is said to want one for each capability', async () => {
    const radar = await fixture<HTMLElement>(
      html`<patto-capability-radar
        lang="en"
        capabilities="Data, Content, Shop, Consent"
        current="2 3 9"
        target="4 4 4 4"
      ></patto-capability-radar>`,
    );
    const notices = () => radar.shadowRoot?.querySelector('.notices')?.textContent ?? '';
    await waitUntil(() => notices().includes('current'), 'it is said');
    expect(notices()).to.contain(
      'expected 4 levels, one for each capability, got "2 3 9"; only the first 3 are used.',
    );
  });
});
