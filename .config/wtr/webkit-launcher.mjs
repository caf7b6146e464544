// A launcher of the test runner for WebKitGTK, over plain W3C WebDriver and without a dependency.
import { openWebKit } from './webkit-driver.mjs';
import { WebKitPage } from './webkit-page.mjs';

/** @returns {import('@web/test-runner').BrowserLauncher} */
export function webkitLauncher({ executablePath }) {
  const pages = new Map();
  let browser;
  return {
    name: 'WebKitGTK',
    // So that the runner's own commands drive WebKitPage as they drive a Playwright page.
    type: 'playwright',
    concurrency: 1,
    async initialize() {
      browser ??= await openWebKit(executablePath);
    },
    async stop() {
      await browser?.send('DELETE', '').catch(() => undefined);
      browser?.close();
      browser = undefined;
    },
    async startSession(id, url) {
      const page = new WebKitPage(browser.send);
      pages.set(id, page);
      await page.goto(url);
    },
    async stopSession(id) {
      pages.delete(id);
      // Keys and buttons that a failed test left down must not reach the next one.
      await browser.send('DELETE', '/actions').catch(() => undefined);
      await browser.send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id)?.url(),
    getPage(id) {
      const page = pages.get(id);
      if (!page) throw new Error(`No page runs the session ${id}`);
      return page;
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug session: use BROWSERS=chromium with --manual.');
    },
  };
}
