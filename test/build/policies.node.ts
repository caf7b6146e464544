import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FORMS, Host, SCRIPTS } from './host.js';
import { SPLIT, SPLIT_SHOWN } from './markup.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'`;

describe('A host with a strict policy', () => {
  let host: Host;
  before(async () => (host = await Host.start()));
  after(() => host.stop());

  for (const form of FORMS) {
    it(`allows no inline script, style or request elsewhere (${form})`, async () => {
      const headers = { 'content-security-policy': STRICT };
      const visit = await host.open({ head: SCRIPTS[form], body: SPLIT, headers });
      await visit.shows('patto-funding-split', SPLIT_SHOWN);
      assert.deepEqual(visit.errors, []);
    });

    it(`demands Trusted Types, with our policy's name on its list (${form})`, async () => {
      const headers = { 'content-security-policy': `${TRUSTED}; trusted-types patto` };
      const visit = await host.open({ head: SCRIPTS[form], body: SPLIT, headers });
      await visit.shows('patto-funding-split', SPLIT_SHOWN);
      assert.deepEqual(visit.errors, []);
    });

    it(`demands Trusted Types, with only Lit's name on its list (${form})`, async () => {
      const headers = { 'content-security-policy': `${TRUSTED}; trusted-types lit-html` };
      const visit = await host.open({ head: SCRIPTS[form], body: SPLIT, headers });
      await visit.shows('patto-funding-split', SPLIT_SHOWN);
      // The refusal of the first name is reported, and is no error of the page.
      assert.deepEqual(
        visit.errors.filter((error) => !error.includes("'patto'") && !error.includes('"patto"')),
        [],
      );
    });

    it(`has another Lit, which took the name "lit-html" (${form})`, async () => {
      host.put('/other-lit.js', {
        type: 'text/javascript',
        document: "trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });",
      });
      const headers = { 'content-security-policy': `${TRUSTED}; trusted-types lit-html patto` };
      const head = `<script src="/other-lit.js"></script>${SCRIPTS[form]}`;
      const visit = await host.open({ head, body: SPLIT, headers });
      await visit.shows('patto-funding-split', SPLIT_SHOWN);
      assert.deepEqual(visit.errors, []);
    });
  }
});
