/** Wherever on the page its button stands, a popover stands whole in the window, and what is long scrolls in it. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { mountAll, quiet, type Page } from './widgets.js';

/** Layout rounds; half a pixel is none. */
const SLACK = 0.5;

describe('a popover near the edge of the window', () => {
  let page: Page;

  before(async function () {
    this.timeout(60_000);
    page = await mountAll();
  });

  after(() => page.remove());

  for (const [name, width] of [
    ['wide', '760px'],
    ['narrow', '288px'],
  ] as const) {
    it(`stands in the window, from a ${name} widget`, async function () {
      this.timeout(120_000);
      const { box, elements } = page;
      // Held in the window: WebKitGTK reckons what fits as if a page were not scrolled.
      box.style.position = 'fixed';
      box.style.inlineSize = width;
      await quiet(elements);
      const faults: string[] = [];
      let opened = 0;
      for (const element of elements) {
        for (const button of buttonsOf(element)) {
          for (const part of [0, 0.5, 1]) {
            moveTo(box, button, part);
            button.click();
            await quiet([element]);
            const popover = element.renderRoot.querySelector(':popover-open');
            opened += popover ? 1 : 0;
            const name = `${element.localName} ${nameOf(button)} at ${part}`;
            faults.push(...faultsOf(popover, button, name));
            (popover as HTMLElement | null)?.hidePopover();
          }
        }
      }
      expect(opened).to.be.at.least(15);
      expect(faults).to.deep.equal([]);
    });
  }
});

function buttonsOf({ renderRoot }: LitElement): HTMLElement[] {
  return [...renderRoot.querySelectorAll<HTMLElement>('[popovertarget]')].filter((one) =>
    one.checkVisibility(),
  );
}

/** Moves the page until the button stands at a part of the window's height. */
function moveTo(box: HTMLElement, button: HTMLElement, part: number): void {
  const { top, height } = button.getBoundingClientRect();
  const wanted = (innerHeight - height) * part;
  box.style.insetBlockStart = `${box.getBoundingClientRect().top + wanted - top}px`;
}

function faultsOf(popover: Element | null, button: Element, name: string): string[] {
  if (!popover) return [`${name} did not open`];
  const { left, top, right, bottom } = popover.getBoundingClientRect();
  const isInside =
    left >= -SLACK &&
    top >= -SLACK &&
    right <= document.documentElement.clientWidth + SLACK &&
    bottom <= innerHeight + SLACK;
  const place = button.getBoundingClientRect();
  const covers = top < place.bottom - SLACK && bottom > place.top + SLACK;
  const box = [left, top, right, bottom].map(Math.round).join(', ');
  return isInside && !covers ? [] : [`${name} (${Math.round(place.top)}) stands at ${box}`];
}

function nameOf(button: HTMLElement): string {
  return button.getAttribute('aria-label') ?? button.textContent.trim();
}
