import { expect, fixture, html } from '@open-wc/testing';
import { sharedText } from '../shared-data.js';
import { waitUntil } from '../wait-until.js';
import type { PattoCapabilityRadar } from '../../src/capability/capability-radar.js';
import type { PattoFundingSplit } from '../../src/funding/funding-split.js';
import '../../src/capability/capability-radar.js';
import '../../src/funding/funding-split.js';

/** Always these; and all of the big list where it is at hand. */
const ALWAYS = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '‮right to left',
  '田中さんにあげて下さい',
  'Ω≈ç√∫˜µ≤≥÷',
  '${7*7} {{7*7}} <%= 7*7 %>',
  "'; DROP TABLE users;--",
  '👾 🙇 💁 🙅 🙆',
];

async function strings(): Promise<readonly string[]> {
  const text = await sharedText('naughty-strings.json');
  const all = text === null ? [] : (JSON.parse(text) as string[]);
  return [...new Set([...ALWAYS, ...all])].filter((name) => name.trim() !== '');
}

const INTRUDERS = 'script, img, iframe, embed, object, video, body';
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('any string as a name', () => {
  it('is shown as text in the list of a radar', async function () {
    this.timeout(60_000);
    const names = await strings();
    for (let at = 0; at < names.length; at += 20) {
      const some = names.slice(at, at + 20);
      const data = {
        capabilities: some.map((name, n) => ({ id: `c${n}`, name, current: 1, target: 4 })),
      };
      const radar = await fixture<PattoCapabilityRadar>(
        html`<patto-capability-radar .data=${data}></patto-capability-radar>`,
      );
      const more = [...radar.renderRoot.querySelectorAll('button')].find((one) =>
        one.textContent?.includes('Show all'),
      );
      more?.click();
      const shown = () => [...radar.renderRoot.querySelectorAll('.row .name')];
      await waitUntil(() => shown().length === some.length);
      // Where there is little room, a number stands before the name.
      const texts = shown().map((one) => plain(one.textContent));
      const missing = some.filter((name) => !texts.some((text) => text.endsWith(plain(name))));
      expect(missing).to.deep.equal([]);
      expect(radar.renderRoot.querySelector(INTRUDERS)).to.equal(null);
    }
  });

  it('is shown as text in the choice of a split', async () => {
    const names = await strings();
    const initiatives = names.map((name, n) => ({
      id: `i${n}`,
      name,
      funding: { totalMinor: 1000, currency: 'EUR', parties: [{ partyId: 'it' }] },
    }));
    const split = await fixture<PattoFundingSplit>(
      html`<patto-funding-split .data=${{ initiatives }}></patto-funding-split>`,
    );
    const options = () => [...split.renderRoot.querySelectorAll('option')];
    await waitUntil(() => options().length >= names.length);
    const texts = new Set(options().map((one) => plain(one.textContent)));
    expect(names.filter((name) => !texts.has(plain(name)))).to.deep.equal([]);
    expect(split.renderRoot.querySelector(INTRUDERS)).to.equal(null);
  });
});
