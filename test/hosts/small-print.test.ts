/** No text is smaller than the small print, wherever it stands: an em within an em would shrink it twice. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { mountAll, quiet, type Page } from './widgets.js';

/** What shows more of a widget: its views, what unfolds, what opens over it. */
const OPENERS = '[role=tab], summary, button[popovertarget], button[aria-expanded], button.how';

/** Layout rounds. */
const SLACK = 0.05;

describe('small print', () => {
  let page: Page;

  before(async function () {
    this.timeout(60_000);
    page = await mountAll();
  });

  after(() => page.remove());

  for (const width of ['760px', '288px']) {
    it(`is the smallest text of all, in ${width}`, async function () {
      this.timeout(180_000);
      page.box.style.inlineSize = width;
      await quiet(page.elements);
      const shrunk = new Set<string>();
      let read = 0;
      const look = () => {
        for (const element of page.elements) {
          const least = smallPrint(element);
          for (const { parent, text } of textsOf(element)) {
            read++;
            const size = parseFloat(getComputedStyle(parent).fontSize);
            if (size < least - SLACK) shrunk.add(`${element.localName}: ${text} (${size}px)`);
          }
        }
      };
      look();
      for (const element of page.elements) {
        for (const opener of openers(element)) {
          if (!opener.isConnected || !opener.checkVisibility()) continue;
          opener.click();
          await quiet([element]);
          look();
          element.renderRoot.querySelector<HTMLElement>(':popover-open')?.hidePopover();
        }
      }
      expect(read).to.be.above(1000);
      expect([...shrunk]).to.deep.equal([]);
    });
  }
});

/** Each as it comes into sight: a view brings openers of its own. */
function* openers({ renderRoot }: LitElement): Generator<HTMLElement> {
  const done = new Set<string>();
  const next = () =>
    [...renderRoot.querySelectorAll<HTMLElement>(OPENERS)].find((one) => !done.has(nameOf(one)));
  for (let one = next(); one; one = next()) {
    done.add(nameOf(one));
    yield one;
  }
}

/** What the token comes to, where no other size is around it. */
function smallPrint({ renderRoot }: LitElement): number {
  const probe = document.createElement('span');
  probe.style.fontSize = 'var(--_text-small)';
  renderRoot.querySelector('.base')?.append(probe);
  const size = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size;
}

function* textsOf({ renderRoot }: LitElement): Generator<{ parent: Element; text: string }> {
  const walker = document.createTreeWalker(renderRoot, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    const parent = walker.currentNode.parentElement;
    if (text && parent?.checkVisibility() && !parent.closest('.visually-hidden, style')) {
      yield { parent, text };
    }
  }
}

function nameOf(opener: Element): string {
  return `${opener.localName} ${opener.getAttribute('aria-label') ?? opener.textContent.trim()}`;
}
