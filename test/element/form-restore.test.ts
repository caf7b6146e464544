import { expect } from '@open-wc/testing';
import { drawn, grip, radarOn, targetOf } from '../capability/radar-page.js';
import { capability } from '../capability/samples.js';
import { waitUntil } from '../wait-until.js';

const DATA = { capabilities: [1, 2, 3].map((n) => ({ id: `c${n}`, name: `C${n}`, target: 4 })) };
const REMEMBERED = '[{"id":"c1","target":2}]';

describe('what the browser remembers of a form', () => {
  it('is taken back by a widget with data of its own', async () => {
    const page = await radarOn();
    page.radar.workspace = undefined;
    page.radar.data = DATA;
    await drawn(page.radar);
    page.radar.formStateRestoreCallback(REMEMBERED);
    await waitUntil(() => grip(page, 'c1').getAttribute('aria-valuenow') === '2');
  });

  it('is not laid over what a workspace kept, which may be newer', async () => {
    const capabilities = [1, 2, 3].map((n) => capability(`c${n}`, { target: 4 }));
    const page = await radarOn({ capabilities });
    page.radar.formStateRestoreCallback(REMEMBERED);
    await page.radar.updateComplete;
    // Read in the same way, and after it.
    page.radar.value = '[{"id":"c2","target":1}]';
    await waitUntil(() => targetOf(page, 'c2') === 1);
    expect(targetOf(page, 'c1')).to.equal(4);
  });
});
