/** With one finger at 320 px: every view of every widget has targets of 24 px, and nothing stands out at the side. */
import { expect } from '@open-wc/testing';
import type { PattoElement } from '../../src/element/patto-element.js';
import { setBudget } from '../../src/funding/line/line-commands.js';
import { waitUntil } from '../wait-until.js';
import { insides, mountAll, quiet, type Page } from './widgets.js';

const TARGET = 24;
const WIDTH = 320;
/** Layout rounds; half a pixel is none. */
const SLACK = 0.5;

/** Borderless buttons hang out by their padding, so that their words stand in line with the text. */
const HANGING = 8;

const INTERACTIVE =
  'button, select, input, textarea, summary, a[href], [role=slider], [role=tab], [role=button]';

const VIEWS = {
  'capability-radar': ['Radar', 'Dates', 'Perception'],
  'governance-matrix': ['Rules', 'Involvement of IT', 'History', 'Reviews', 'Use'],
  'funding-split': ['Split', 'Periods', 'Standing', 'What if', 'Funding line'],
};

describe('with one finger at 320 px', () => {
  let page: Page;

  before(async function () {
    this.timeout(60_000);
    page = await mountAll();
    page.box.style.inlineSize = `${WIDTH}px`;
    await quiet(page.elements);
  });

  after(() => page.remove());

  for (const [tag, views] of Object.entries(VIEWS)) {
    it(`${tag}: each view keeps its targets apart and its content inside`, async function () {
      this.timeout(60_000);
      const widget = find(tag);
      const faults = new Map([['at first', faultsOf(widget)]]);
      for (let at = 0; at < switches(widget).length; at++) {
        const control = switches(widget)[at];
        control?.click();
        await quiet(page.elements);
        faults.set(control?.textContent.trim() ?? '', faultsOf(widget));
      }
      expect([...faults.keys()]).to.deep.equal(['at first', ...views]);
      expect([...faults].filter(([, found]) => found.length > 0)).to.deep.equal([]);
    });
  }

  it('the funding line is read without scrolling', async () => {
    page.workspace.workspaceStore.dispatch(setBudget('EUR', 400_000_00));
    const line = () =>
      find('funding-split').renderRoot.querySelector('[part=line]')?.parentElement ?? null;
    await waitUntil(() => line()?.textContent.includes('not funded'), 'the line is drawn');
    expect(line()?.scrollWidth).to.equal(line()?.clientWidth);
  });

  function find(tag: string): PattoElement<object> {
    const widget = page.widgets.find(({ localName }) => localName === `patto-${tag}`);
    if (!widget) throw new Error(`no ${tag}`);
    return widget;
  }
});

/** What leads from one view of the widget to the next. */
function switches({ renderRoot }: PattoElement<object>): HTMLElement[] {
  return [...renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
}

function faultsOf(widget: PattoElement<object>): string[] {
  const shown = insides(widget).filter(isShown);
  const targets = shown.filter((one) => one.matches(INTERACTIVE));
  return [...smallOf(targets), ...outsideOf(widget, shown), ...unreachableOf(shown)];
}

/** WCAG 2.2, 2.5.8: smaller than 24 px, and a circle of 24 px around it meets another target or its circle. */
function smallOf(targets: readonly Element[]): string[] {
  const boxes = targets.map((target) => ({ target, box: areaOf(target) }));
  return boxes
    .filter(({ box }) => isSmall(box))
    .filter((small) =>
      boxes.some(({ target, box }) => target !== small.target && meets(small.box, box)),
    )
    .map(({ target, box }) => `${nameOf(target)} is ${size(box)}`);
}

function isSmall({ width, height }: DOMRect): boolean {
  return Math.min(width, height) < TARGET - SLACK;
}

/** A circle around the middle of `small`, and the other's circle where it is small as well, else its box. */
function meets(small: DOMRect, other: DOMRect): boolean {
  const [x, y] = middleOf(small);
  if (isSmall(other)) {
    const [otherX, otherY] = middleOf(other);
    return Math.hypot(otherX - x, otherY - y) < TARGET - SLACK;
  }
  const nearest = [
    Math.max(other.left, Math.min(x, other.right)) - x,
    Math.max(other.top, Math.min(y, other.bottom)) - y,
  ];
  return Math.hypot(...nearest) < TARGET / 2 - SLACK;
}

function middleOf({ left, top, width, height }: DOMRect): [number, number] {
  return [left + width / 2, top + height / 2];
}

/** What stands beyond the widget's edges, unless it can be scrolled to. */
function outsideOf(widget: Element, shown: readonly Element[]): string[] {
  const { left, right } = widget.getBoundingClientRect();
  return shown
    .filter((one) => !isScrolled(one))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.left < left - HANGING || box.right > right + HANGING;
    })
    .map((one) => `${nameOf(one)} stands out`);
}

/** What scrolls sideways, and cannot be scrolled by keyboard or has no name. */
function unreachableOf(shown: readonly Element[]): string[] {
  return shown
    .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX))
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + SLACK)
    .filter((one) => {
      const isNamed = one.matches('[aria-label], [aria-labelledby]');
      const isReached = one.matches('[tabindex="0"]') || one.querySelector('[tabindex="0"]');
      return !isNamed || !isReached;
    })
    .map((one) => `${nameOf(one)} scrolls out of reach`);
}

function isScrolled(element: Element): boolean {
  for (let one = element.parentElement; one; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowX)) return true;
  }
  return false;
}

/** A label is part of its field's target. */
function areaOf(target: Element): DOMRect {
  const label = target.closest('label');
  return (label ?? target).getBoundingClientRect();
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 1 &&
    height > 1 &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('.visually-hidden')
  );
}

function nameOf(element: Element): string {
  const said = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
  return `${element.localName}.${element.getAttribute('class') ?? ''} “${said}”`;
}

function size({ width, height }: DOMRect): string {
  return `${width.toFixed(1)} × ${height.toFixed(1)}`;
}
