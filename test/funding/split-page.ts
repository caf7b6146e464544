/** A split on a page, for tests: made, drawn, and taken hold of as a user does. */
import { fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { releaseMouse } from '../mouse.js';
import '../../src/funding/funding-split.js';
import type { PattoFundingSplit } from '../../src/funding/funding-split.js';
import type { Stated } from '../../src/funding/funding.js';
import type { Initiative } from '../../src/portfolio/initiative.js';
import type { WorkspaceDocument } from '../../src/workspace/document.js';
import { EMPTY_DOCUMENT, type WorkspaceState } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';

export interface SplitOnPage {
  readonly split: PattoFundingSplit;
  readonly store: WorkspaceStore;
  readonly root: ShadowRoot;
}

type Shares = Readonly<Record<string, Stated | [Stated, 'locked']>>;

/** An initiative of €480,000 unless said otherwise, with shares by party. */
export function initiative(
  shares: Shares,
  { id = 'cdp', totalMinor = 48_000_000, currency = 'EUR' } = {},
  more: { readonly [K in keyof Initiative]?: Initiative[K] | undefined } = {},
): Initiative {
  const parties = Object.entries(shares).map(([partyId, share]) => ({
    partyId,
    stated: Array.isArray(share) ? share[0] : share,
    locked: Array.isArray(share),
  }));
  const name = `Initiative ${id}`;
  return {
    id,
    name,
    capabilityIds: [],
    inputs: {},
    funding: { totalMinor, currency, parties },
    ...more,
  } as Initiative;
}

/** A split of 720 px on a store of its own. */
export async function splitOn(
  initiatives: readonly Initiative[],
  {
    attributes = {},
    document = {},
    state = {},
  }: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly document?: Partial<WorkspaceDocument>;
    readonly state?: Partial<WorkspaceState>;
  } = {},
): Promise<SplitOnPage> {
  const store = new WorkspaceStore({
    document: { ...EMPTY_DOCUMENT, ...document, initiatives },
    ...state,
  });
  const split = await inBox(
    html`<patto-funding-split lang="en" .workspace=${store}></patto-funding-split>`,
  );
  for (const [name, value] of Object.entries(attributes)) split.setAttribute(name, value);
  await split.updateComplete;
  await drawn(split);
  return { split, store, root: rootOf(split) };
}

/** A split that stands alone, from markup. */
export async function splitAlone(template: ReturnType<typeof html>): Promise<PattoFundingSplit> {
  const split = await inBox(template);
  await split.updateComplete;
  await drawn(split);
  return split;
}

export function rootOf(split: PattoFundingSplit): ShadowRoot {
  if (!split.shadowRoot) throw new Error('no shadow root');
  return split.shadowRoot;
}

/** Waits until the bar is there, where there is room for one. */
async function drawn(split: PattoFundingSplit): Promise<void> {
  const root = rootOf(split);
  if (!root.querySelector('#stage')) return;
  await waitUntil(() => root.querySelector('svg.bar'), 'the bar is drawn');
  await nextFrame();
  await split.updateComplete;
}

async function inBox(template: ReturnType<typeof html>): Promise<PattoFundingSplit> {
  const box = await fixture<HTMLElement>(html`<div style="inline-size: 720px">${template}</div>`);
  const split = box.querySelector('patto-funding-split');
  if (!split) throw new Error('no split');
  return split;
}

/** What stands in the ledger: party, share, amount, row by row, and the total. */
export function ledger(root: ShadowRoot): string[][] {
  const rows = root.querySelectorAll('.ledger tbody tr:not(.message), .ledger tr.total');
  return [...rows].map((row) => [...row.querySelectorAll('th, td')].slice(0, 3).map(cellText));
}

/** The shares and sums only. */
export function figures(root: ShadowRoot): string[] {
  return ledger(root).map(([, share, amount]) => `${share} ${amount}`);
}

function cellText(cell: Element): string {
  const input = cell.querySelector('input');
  const text = input ? input.value : (cell.querySelector('.name') ?? cell).textContent;
  return (text ?? '').trim();
}

export function dividers(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[role=slider]')];
}

/** What is said of stated shares that are not the whole. */
export function offNotice(root: ShadowRoot): string | null | undefined {
  return root.querySelector('.off-notice')?.textContent;
}

export function divider(root: ShadowRoot, at = 0): HTMLElement {
  const found = dividers(root)[at];
  if (!found) throw new Error(`no divider ${at}`);
  return found;
}

/** Presses a divider, moves the pointer by some px, and lets go unless told to hold on. */
export async function drag(
  page: SplitOnPage,
  px: number,
  { at = 0, release = true, steps = 4 } = {},
): Promise<void> {
  const box = divider(page.root, at).getBoundingClientRect();
  const x = Math.round(box.x + box.width / 2);
  const y = Math.round(box.y + box.height / 2);
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  for (let step = 1; step <= steps; step++) {
    await sendMouse({ type: 'move', position: [Math.round(x + (px * step) / steps), y] });
  }
  if (release) await releaseMouse();
  await page.split.updateComplete;
}

/** Types into a field of the ledger, found by its name, and leaves it with Enter. */
export async function type(page: SplitOnPage, label: string, text: string): Promise<void> {
  const field = fieldOf(page.root, label);
  field.focus();
  field.select();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await page.split.updateComplete;
}

export function fieldOf(root: ShadowRoot, label: string): HTMLInputElement {
  const field = root.querySelector<HTMLInputElement>(`.ledger input[aria-label="${label}"]`);
  if (!field) throw new Error(`no field ${label}`);
  return field;
}

export function button(root: ShadowRoot, label: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === label || one.getAttribute('aria-label') === label,
  );
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

/** What the parties of the first initiative stated. */
export function stated({ store }: SplitOnPage): readonly Stated[] {
  const { initiatives } = store.getState().document;
  return initiatives[0]?.funding?.parties.map((party) => party.stated) ?? [];
}

/** Chooses a view by its tab, and waits until it is there. */
export async function openView({ root, split }: SplitOnPage, label: string): Promise<HTMLElement> {
  const tab = () =>
    [...root.querySelectorAll<HTMLElement>('[role=tab]')].find(
      (one) => one.textContent?.trim() === label,
    );
  await waitUntil(tab, `the tab ${label}`);
  tab()?.click();
  await waitUntil(
    () => root.querySelector('#view > :not(select, #stage, div:has(.ledger))'),
    `the view ${label}`,
  );
  await split.updateComplete;
  const panel = root.getElementById('view');
  if (!panel) throw new Error('no panel');
  return panel;
}

/** What stands in a table: header and body, cell by cell; a field's text is its value. */
export function cells(table: Element | null): string[][] {
  const rows = [...(table?.querySelectorAll('tr') ?? [])].filter(
    (row) => !row.querySelector('.field-cell'),
  );
  return rows.map((row) =>
    [...row.children].map((cell) => {
      const text = cell.querySelector('input')?.value ?? cell.textContent ?? '';
      return text.replace(/\s+/g, ' ').trim();
    }),
  );
}

/** Types into a field anywhere in the widget, found by its name, and leaves it with Enter. */
export async function typeInto(page: SplitOnPage, label: string, text: string): Promise<void> {
  const field = page.root.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!field) throw new Error(`no field ${label}`);
  field.focus();
  field.select();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await page.split.updateComplete;
}

/** Asks a figure, found by its name, how it came about: the title and the lines that are then shown. */
export async function workingOf({ root }: SplitOnPage, name: string): Promise<string[]> {
  const figure = () => root.querySelector<HTMLElement>(`.figure[aria-label^="${name}:"]`);
  await waitUntil(figure, `the figure ${name}`);
  figure()?.click();
  const lines = () =>
    [...root.querySelectorAll('.working:popover-open :is(strong, li)')].map(
      ({ textContent }) => textContent?.trim() ?? '',
    );
  await waitUntil(() => lines()[0] === name, `the working of ${name}`);
  return lines().slice(1);
}
