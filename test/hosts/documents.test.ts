import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { replace, restoreReplaced } from '../replace.js';
import { drawn, mountAll, quiet, type Page } from './widgets.js';

type Method = (this: unknown, ...args: unknown[]) => void;

let page: Page | undefined;
let warnings: string[] = [];

beforeEach(() => {
  warnings = [];
  replace(console, 'warn', (...parts: unknown[]) => warnings.push(parts.join(' ')));
});

afterEach(() => {
  restoreReplaced();
  page?.remove();
});

describe('requirement 4: libraries that extend what is built in', () => {
  it('may add enumerable keys to arrays, texts and functions', async () => {
    const extended: object[] = [Array.prototype, String.prototype, Function.prototype];
    for (const prototype of extended) {
      Object.defineProperty(prototype, 'extra', {
        configurable: true,
        enumerable: true,
        value: () => 'extra',
      });
    }
    try {
      page = await mountAll();
      page.workspace.workspaceStore.dispatch(() => [{ path: ['title'], value: 'Another' }]);
      await drawn(page);
      const saved = page.workspace.workspaceStore.toJSON() as object;
      expect(Object.hasOwn(saved, 'extra')).to.equal(false);
      for (const { renderRoot } of page.elements)
        expect(renderRoot.textContent).to.not.contain('extra');
    } finally {
      for (const prototype of extended) Reflect.deleteProperty(prototype, 'extra');
    }
  });

  it('may replace Array.from and bind by ones of their own', async () => {
    replace(Array, 'from', (source: unknown) => (source ? [] : []));
    page = await mountAll();
    expect(page.widgets).to.have.length(3);
  });
});

describe('requirement 6: closed shadow roots', () => {
  it('are as good as open ones', async () => {
    const { attachShadow } = Element.prototype as unknown as {
      attachShadow: (this: Element, init: ShadowRootInit) => ShadowRoot;
    };
    replace(Element.prototype, 'attachShadow', function (this: Element, init: ShadowRootInit) {
      return attachShadow.call(this, { ...init, mode: 'closed' });
    });
    page = await mountAll();
    for (const widget of page.widgets) {
      expect(widget.shadowRoot).to.equal(null);
      const menu = widget.renderRoot.querySelector<HTMLElement>('[part~=menu-button]');
      menu?.click();
      await waitUntil(() => widget.renderRoot.querySelector('[part~=menu] button'));
      const table = [...widget.renderRoot.querySelectorAll('button')].find((one) =>
        /show as table/i.test(one.textContent ?? ''),
      );
      expect(table, widget.localName).to.exist;
      table?.click();
      await quiet([widget]);
    }
    for (const widget of page.widgets) {
      expect(widget.renderRoot.querySelector('[part~=twin]'), widget.localName).to.exist;
    }
  });
});

describe('requirement 12: a kit that is loaded twice', () => {
  it('says so, and leaves what is defined as it is', async () => {
    page = await mountAll();
    const before = page.elements.map(({ localName }) => customElements.get(localName));
    // @ts-expect-error The query is for the test runner, which makes it a module of its own.
    await import('../../src/index.js?copy=2');
    expect(page.elements.map(({ localName }) => customElements.get(localName))).to.deep.equal(
      before,
    );
    const said = warnings.filter((warning) => warning.includes('is defined already'));
    expect(said).to.have.length(page.elements.length);
  });
});

describe('requirement 14: nothing of ours in the host', () => {
  it('neither a global, nor a style, nor an attribute of the document', async () => {
    // Lit's own marks are those of its npm build; the drop-in files have none.
    const globals = (): string[] =>
      Object.getOwnPropertyNames(globalThis).filter((name) => !/^(lit|reactive)/.test(name));
    const { head, documentElement, body } = document;
    // Only read, to see whether anything was put there.
    const marks = (): unknown[] => [
      head.innerHTML,
      documentElement.attributes.length,
      body.attributes.length,
    ];
    const known = new Set(globals());
    const before = marks();
    page = await mountAll();
    expect(globals().filter((name) => !known.has(name))).to.deep.equal([]);
    expect(marks()).to.deep.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(0);
    const root = getComputedStyle(documentElement);
    const properties = [...root].filter((name) => name.startsWith('--'));
    expect(properties).to.deep.equal([]);
  });

  it('nor a listener to its end, nor anything left when the widgets are gone', async () => {
    const kept = new Map<string, number>();
    const { addEventListener: add, removeEventListener: remove } =
      EventTarget.prototype as unknown as Record<
        'addEventListener' | 'removeEventListener',
        Method
      >;
    const count = (target: unknown, type: unknown, by: number): void => {
      if (target !== globalThis && target !== document) return;
      kept.set(String(type), (kept.get(String(type)) ?? 0) + by);
    };
    replace(
      EventTarget.prototype,
      'addEventListener',
      function (this: unknown, ...args: unknown[]) {
        count(this, args[0], 1);
        add.apply(this, args);
        const { signal } = (args[2] ?? {}) as AddEventListenerOptions;
        if (signal) add.call(signal, 'abort', () => count(this, args[0], -1));
      },
    );
    replace(
      EventTarget.prototype,
      'removeEventListener',
      function (this: unknown, ...args: unknown[]) {
        count(this, args[0], -1);
        remove.apply(this, args);
      },
    );
    page = await mountAll();
    expect([...kept.keys()].filter((type) => /unload|pagehide/.test(type))).to.deep.equal([]);
    page.remove();
    await quiet(page.elements);
    expect([...kept].filter(([, left]) => left > 0)).to.deep.equal([]);
  });

  it('nor a request that the author did not name', async () => {
    const asked: string[] = [];
    replace(globalThis, 'fetch', (input: string | URL) => {
      asked.push(String(input));
      return Promise.reject(new TypeError('not in this test'));
    });
    replace(navigator, 'sendBeacon', (url: string) => asked.push(url));
    performance.clearResourceTimings();
    page = await mountAll();
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const loaded = entries.filter(
      ({ initiatorType }) => !['script', 'other'].includes(initiatorType),
    );
    expect(loaded.map(({ name }) => name)).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
  });
});
