import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FORMS, Host, SCRIPTS } from './host.js';
import { SPLIT, SPLIT_SHOWN } from './markup.js';

/** What a page ran before us, by what it is known for. */
const EARLIER_SCRIPTS = {
  'MooTools, whose Array.from takes no iterator': `
    Array.from = function (item) {
      if (item == null) return [];
      return typeof item === 'object' && typeof item.length === 'number' ? Array.prototype.slice.call(item) : [item];
    };
    Function.prototype.bind = function (self) {
      var fn = this, bound = Array.prototype.slice.call(arguments, 1);
      return function () { return fn.apply(self, bound.concat(Array.prototype.slice.call(arguments))); };
    };
    String.prototype.contains = function (part) { return this.indexOf(part) > -1; };`,
  'Prototype.js, with enumerable methods on every array and its own toJSON': `
    Array.prototype.each = function (act) { for (var i = 0; i < this.length; i++) act(this[i], i); };
    Array.prototype.toJSON = function () { return '[' + this.join(',') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Object.prototype.inherited = function () {};`,
  'a hardening script that froze the built-ins': `
    [Object, Array, Function, String, Number, Symbol, Promise, Map, Set, WeakMap, Reflect, JSON].forEach(function (builtin) {
      Object.freeze(builtin);
      if (builtin.prototype) Object.freeze(builtin.prototype);
    });`,
  'a polyfill that closes every shadow root': `
    var attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      return attach.call(this, Object.assign({}, options, { mode: 'closed' }));
    };`,
};

describe('A host with other scripts', () => {
  let host: Host;
  before(async () => (host = await Host.start()));
  after(() => host.stop());

  for (const [what, script] of Object.entries(EARLIER_SCRIPTS)) {
    for (const form of FORMS) {
      it(`has ${what} (${form})`, async () => {
        const head = `<script>${script}</script>${SCRIPTS[form]}`;
        const visit = await host.open({ head, body: SPLIT });
        await visit.shows('patto-funding-split', SPLIT_SHOWN);
        assert.deepEqual(visit.errors, []);
      });
    }
  }

  it('has an AMD loader: the classic file neither registers nor asks', async () => {
    const head = `<script>
      window.amdCalls = 0;
      window.define = function () { window.amdCalls += 1; throw new Error('Mismatched anonymous define()'); };
      window.define.amd = {};
      window.require = function () { window.amdCalls += 1; };
    </script>${SCRIPTS.classic}`;
    const visit = await host.open({ head, body: SPLIT });
    await visit.shows('patto-funding-split', SPLIT_SHOWN);
    assert.equal(await visit.page.evaluate(() => (window as { amdCalls?: number }).amdCalls), 0);
    assert.deepEqual(visit.errors, []);
  });

  it('nulls define.amd, as SharePoint does around a web part', async () => {
    const head = `<script>window.define = function () {}; window.define.amd = null;</script>${SCRIPTS.classic}`;
    const visit = await host.open({ head, body: SPLIT });
    await visit.shows('patto-funding-split', SPLIT_SHOWN);
  });

  it('has a sanitiser that puts attributes back: nobody waits for ever', async () => {
    const head = `<script>
      window.restored = 0;
      new MutationObserver(function (records) {
        records.forEach(function (record) {
          if (window.restored > 200 || record.target.localName.indexOf('patto-') !== 0) return;
          if (record.target.getAttribute(record.attributeName) === record.oldValue) return;
          window.restored += 1;
          if (record.oldValue === null) record.target.removeAttribute(record.attributeName);
          else record.target.setAttribute(record.attributeName, record.oldValue);
        });
      }).observe(document, { attributes: true, attributeOldValue: true, subtree: true });
    </script>${SCRIPTS.classic}`;
    const visit = await host.open({ head, body: SPLIT });
    await visit.shows('patto-funding-split', SPLIT_SHOWN);
    const restored = await visit.page.evaluate(
      () => (window as { restored?: number }).restored ?? 0,
    );
    assert.ok(restored < 20, `${restored} attributes were put back`);
  });
});
