/** Pictures that readers download, opened on their own: they look as they do on the page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { Site } from './site.js';

const PICTURES = [
  ['patto-capability-radar', 'svg.chart'],
  ['patto-funding-split', 'svg.bar'],
] as const;

/** Compared at a quarter of the size: edges and hatches lie on other fractions of a pixel. */
const SCALE = 1 / 4;
/** Levels of 255 by which a pixel may differ. */
const LEVELS = 48;
/** Of all pixels. The split's grip stands over its picture, and is none of it. */
const MOST = 0.03;

describe('A downloaded picture', () => {
  let site: Site;
  before(async () => {
    site = await Site.start();
  });
  after(() => site.stop());

  for (const path of ['index.html', 'it.html']) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const direction of ['ltr', 'rtl']) {
        it(`looks as on ${path}, ${scheme}, ${direction}`, async () => {
          const { page } = await site.visit(path);
          await page.emulateMedia({ colorScheme: scheme });
          await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
          // A picture is laid out again when its room changes.
          await page.setViewportSize({ width: 1100, height: 900 });
          for (const [tag, selector] of PICTURES) {
            const widget = page.locator(tag).first();
            const picture = widget.locator(selector).first();
            await picture.scrollIntoViewIfNeeded();
            await page.evaluate(twoFrames);
            await picture.evaluate(putOnWholePixels);
            const shown = await picture.screenshot();
            const svg = await download(page, widget, 'SVG');
            const png = await download(page, widget, 'PNG');
            assert.ok(
              !/var\(|class=|<!--|oklch/.test(svg.toString()),
              'nothing of the page is left',
            );
            const alone = await page.context().newPage();
            for (const [type, file] of [
              ['image/svg+xml', svg],
              ['image/png', png],
            ] as const) {
              const part = await difference(alone, shown, file, type);
              assert.ok(part < MOST, `${tag}, ${type}: ${(part * 100).toFixed(2)}% differ`);
            }
            await alone.close();
          }
        });
      }
    }
  }
});

/** Layout answers the resize in the first. */
function twoFrames(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** A picture of its own begins on one. */
function putOnWholePixels(picture: Element): void {
  const { x, y } = picture.getBoundingClientRect();
  const { host } = picture.getRootNode() as ShadowRoot;
  const { style } = host as HTMLElement;
  style.position = 'relative';
  style.left = `${Math.ceil(x) - x}px`;
  style.top = `${Math.ceil(y) - y}px`;
}

async function download(page: Page, widget: Locator, kind: 'SVG' | 'PNG'): Promise<Buffer> {
  await widget.locator('[part=menu-button]').first().click();
  const file = page.waitForEvent('download');
  await widget.locator('.menu button', { hasText: kind }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await file).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The part of the pixels that differ, both drawn at the size of the screenshot. */
function difference(page: Page, shown: Buffer, file: Buffer, type: string): Promise<number> {
  const urls = [
    `data:image/png;base64,${shown.toString('base64')}`,
    `data:${type};base64,${file.toString('base64')}`,
  ];
  return page.evaluate(
    async ([urls, levels, scale]) => {
      const images = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          return image;
        }),
      );
      const width = Math.round((images[0]?.width ?? 0) * scale);
      const height = Math.round((images[0]?.height ?? 0) * scale);
      const [a, b] = images.map((image) => {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        if (!context) return undefined;
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      });
      if (!a || !b) return 1;
      let differ = 0;
      for (let at = 0; at < a.length; at += 4) {
        const far = [0, 1, 2].some((i) => Math.abs((a[at + i] ?? 0) - (b[at + i] ?? 0)) > levels);
        if (far) differ++;
      }
      return differ / (width * height);
    },
    [urls, LEVELS, SCALE] as const,
  );
}
