/** A host: a browser, and pages as other people make them, with the built drop-in files in them. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serve } from '../../.config/serve/static-server.mjs';
import { CHROMIUM_FLAGS, findBrowser } from '../../.config/test/browsers.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/** The ways to get the kit into a page with one tag. */
export const SCRIPTS = {
  loader: '<script type="module" src="/patto/patto.js"></script>',
  module: '<script type="module" src="/patto/patto.all.js"></script>',
  classic: '<script src="/patto/patto.classic.js"></script>',
} as const;

export type Form = keyof typeof SCRIPTS;
export const FORMS = Object.keys(SCRIPTS) as Form[];

export interface HostPage {
  readonly body?: string;
  /** The whole of `<head>`, scripts included. */
  readonly head?: string;
  readonly headers?: Record<string, string>;
  /** In place of head and body, for what is no HTML. */
  readonly document?: string;
  readonly type?: string;
}

export class Host {
  readonly #browser: Browser;
  readonly #server: Awaited<ReturnType<typeof serve>>;
  readonly #pages: Map<string, HostPage>;

  private constructor(
    browser: Browser,
    server: Awaited<ReturnType<typeof serve>>,
    pages: Map<string, HostPage>,
  ) {
    this.#browser = browser;
    this.#server = server;
    this.#pages = pages;
  }

  static async start(): Promise<Host> {
    const pages = new Map<string, HostPage>();
    const server = await serve(
      { '/patto/': resolve(ROOT, 'dist/cdn'), '/demo/': resolve(ROOT, 'demo') },
      {
        answer: ({ pathname }) => {
          const page = pages.get(pathname);
          return page && { ...page, body: page.document ?? htmlOf(page) };
        },
      },
    );
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('These tests need Chromium: name it by CHROME_BIN.');
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    return new Host(browser, server, pages);
  }

  get origin(): string {
    return this.#server.origin;
  }

  /** Opens a page made of the given parts, at an address of its own. */
  async open(parts: HostPage): Promise<Visit> {
    const path = `/page-${this.#pages.size}.html`;
    this.#pages.set(path, parts);
    return this.visit(path);
  }

  /** Opens an address of the host. */
  async visit(path: string): Promise<Visit> {
    const page = await this.#browser.newPage();
    const visit = new Visit(page);
    await page.goto(this.origin + path, { waitUntil: 'load' });
    return visit;
  }

  /** Puts a page at a path without opening it, for frames and files. */
  put(path: string, parts: HostPage): void {
    this.#pages.set(path, parts);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}

/** A page that was opened, and what went wrong or was asked for in it since. */
export class Visit {
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  readonly requests: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', ({ message }) => this.errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
      if (message.type() === 'warning') this.warnings.push(message.text());
    });
    page.on('request', (request) => this.requests.push(new URL(request.url()).pathname));
  }

  /**
   * Waits until an element has rendered text like this, and fails if it does not within five seconds.
   * Closed shadow roots are read, too.
   */
  async shows(selector: string, pattern: RegExp): Promise<void> {
    const element = this.page.locator(selector).first();
    let text = '';
    for (let tries = 0; tries < 100; tries++) {
      text = await element.evaluate(renderedText);
      if (pattern.test(text)) return;
      await delay(50);
    }
    assert.match(text, pattern);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Runs in the page. A function and not text: under a strict policy, text is not evaluated. */
function renderedText(element: Element): string {
  const { renderRoot } = element as { renderRoot?: Node };
  return (renderRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

function htmlOf({ head = '', body = '' }: HostPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}
