import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, SCRIPTS } from './host.js';

const RULES = `<table>
  <tr><th>Personal data</th><th>Who runs it</th><th>Zone</th></tr>
  <tr><td>special</td><td>supplier</td><td>Controlled</td></tr>
  <tr><td></td><td>supplier</td><td>Assisted</td></tr>
</table>`;

/** Templates lose their indentation in the build, and must not lose a space between words with it. */
describe('The built matrix, where it is narrow', () => {
  let host: Host;
  before(async () => (host = await Host.start()));
  after(() => host.stop());

  for (const [language, sentence] of [
    ['en', /Personal data is special;? who runs it is a supplier leads to .*Controlled/],
    ['it', /Dati personali: particolari;? chi lo gestisce: un fornitore porta a .*Controllata/],
  ] as const) {
    it(`keeps the words of a rule apart (${language})`, async () => {
      const visit = await host.open({
        head: SCRIPTS.loader,
        body: `<div lang="${language}" style="inline-size: 320px">
          <patto-governance-matrix>${RULES}</patto-governance-matrix></div>`,
      });
      const rule = visit.page.locator('patto-governance-matrix [data-row]').first();
      await rule.waitFor();
      assert.match((await rule.innerText()).replace(/\s+/g, ' '), sentence);
    });
  }
});
