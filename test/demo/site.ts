/** The demo as `npm start` serves it, and people who visit it, each with a browser profile of their own. */
import { resolve } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { serve } from '../../.config/serve/static-server.mjs';
import { CHROMIUM_FLAGS, findBrowser } from '../../.config/test/browsers.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

export class Site {
  readonly #browser: Browser;
  readonly #server: Awaited<ReturnType<typeof serve>>;

  private constructor(browser: Browser, server: Awaited<ReturnType<typeof serve>>) {
    this.#browser = browser;
    this.#server = server;
  }

  static async start(): Promise<Site> {
    const server = await serve({
      '/patto/': resolve(ROOT, 'dist/cdn'),
      '/': resolve(ROOT, 'demo'),
    });
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('These tests need Chromium: name it by CHROME_BIN.');
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    return new Site(browser, server);
  }

  /** Opens a page of the demo in a new profile, and waits until its widgets are drawn. */
  async visit(path: string, { width = 1280 }: { width?: number } = {}): Promise<Visitor> {
    const context = await this.#browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    const visitor = new Visitor(page);
    await page.goto(`${this.#server.origin}/${path}`);
    await visitor.ready();
    return visitor;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}

export class Visitor {
  /** What the console said in red or yellow, and what was thrown. */
  readonly complaints: string[] = [];
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
  }

  async ready(): Promise<void> {
    const widgets = this.page.locator(WIDGETS);
    for (const widget of await widgets.all()) {
      await widget.locator('[part~=summary]').first().waitFor();
    }
  }

  get radar(): Locator {
    return this.page.locator('patto-capability-radar');
  }

  get matrix(): Locator {
    return this.page.locator('patto-governance-matrix');
  }

  split(initiative: string): Locator {
    return this.page.locator(`patto-funding-split[initiative="${initiative}"]`);
  }
}

const WIDGETS = 'patto-capability-radar, patto-governance-matrix, patto-funding-split';
