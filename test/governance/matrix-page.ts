/** A matrix on a page, for tests: made, drawn, and taken hold of as a user does. */
import { fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import '../../src/governance/governance-matrix.js';
import type { PattoGovernanceMatrix } from '../../src/governance/governance-matrix.js';
import type { Governance } from '../../src/governance/governance.js';
import type { Initiative } from '../../src/portfolio/initiative.js';
import type { WorkspaceState } from '../../src/workspace/state.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import { pressKeys } from '../keys.js';
import { governance, rule } from './samples.js';

/** Four rules over three inputs; nothing covers a purchase without personal data above € 50,000. */
export const RULES = governance({
  hitPolicy: 'priority',
  inputs: [
    { id: 'personal-data', type: 'enum', values: ['none', 'personal', 'special'] },
    { id: 'spend', type: 'number', unit: 'EUR', min: 0 },
    { id: 'customer-facing', type: 'boolean' },
  ],
  zones: [
    { id: 'safe', rank: 1 },
    { id: 'assisted', rank: 2 },
    { id: 'controlled', rank: 3 },
  ],
  rules: [
    rule('special', { 'personal-data': 'special' }, 'controlled', { note: 'Never without IT' }),
    rule('large', { 'personal-data': 'personal', spend: { above: 50_000 } }, 'controlled'),
    rule('small', { 'personal-data': 'personal', spend: { to: 50_000 } }, 'assisted', {
      reviewOn: '2026-03-31',
    }),
    rule('free', { 'personal-data': 'none', spend: { to: 50_000 } }, 'safe'),
  ],
});

export const INITIATIVES: readonly Initiative[] = [
  initiative('crm', 'One customer file', { 'personal-data': 'personal', spend: 60_000 }),
  initiative('film', 'A film', { 'personal-data': 'none', spend: 20_000 }),
];

export interface MatrixOnPage {
  readonly matrix: PattoGovernanceMatrix;
  readonly store: WorkspaceStore;
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
}

export interface MatrixSetting {
  readonly rules?: Governance;
  readonly initiatives?: readonly Initiative[];
  readonly state?: Partial<WorkspaceState>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Width of the box around it, in px. */
  readonly width?: number;
}

/** A matrix on a store of its own, ready to be worked on. */
export async function matrixOn({
  rules = RULES,
  initiatives = INITIATIVES,
  state = {},
  attributes = {},
  width = 760,
}: MatrixSetting = {}): Promise<MatrixOnPage> {
  const document = { ...EMPTY_DOCUMENT, governance: rules, initiatives };
  const store = new WorkspaceStore({ document, ...state });
  const box = await fixture<HTMLElement>(
    html`<div lang="en">
      <patto-governance-matrix today="2026-11-21" .workspace=${store}></patto-governance-matrix>
    </div>`,
  );
  box.style.inlineSize = `${width}px`;
  const matrix = box.querySelector('patto-governance-matrix');
  if (!matrix?.shadowRoot) throw new Error('no matrix');
  for (const [name, value] of Object.entries(attributes)) matrix.setAttribute(name, value);
  const root = matrix.shadowRoot;
  await waitUntil(
    () => root.querySelector('[tabindex="0"][data-column], [part=empty]'),
    'it is drawn',
  );
  await matrix.updateComplete;
  return { matrix, store, root, box };
}

export function initiative(
  id: string,
  name: string,
  inputs: Initiative['inputs'] = {},
): Initiative {
  return { id, name, capabilityIds: [], inputs };
}

export function cell({ root }: MatrixOnPage, row: string, column: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('[data-column]')].find(
    (one) => one.dataset.column === column && rowOf(one) === row,
  );
  if (!found) throw new Error(`no cell ${column} of ${row}`);
  return found;
}

/** The id of the row that a cell is in. */
export function rowOf(element: HTMLElement | null | undefined): string {
  return element?.closest<HTMLElement>('[data-row]')?.dataset.row ?? '';
}

/** What a reader sees of a cell. */
export function textOf(element: HTMLElement | null | undefined): string {
  return (element?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

export function focused({ root }: MatrixOnPage): HTMLElement | null {
  return root.activeElement as HTMLElement | null;
}

/** Where the focus is, as `row/column`. */
export function place(page: MatrixOnPage): string {
  const element = focused(page);
  return `${rowOf(element)}/${element?.dataset.column ?? ''}`;
}

/** Keys one after the other; `Control+End` is a chord. */
export async function press(page: MatrixOnPage, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await pressKeys(...(key.length > 1 ? key.split('+') : [key]));
    await page.matrix.updateComplete;
  }
}

/** Opens the editor of a cell by the keyboard. */
export async function open(page: MatrixOnPage, row: string, column: string): Promise<HTMLElement> {
  cell(page, row, column).focus();
  await press(page, 'Enter');
  return editor(page);
}

/** The editor that is open. */
export async function editor({ root }: MatrixOnPage): Promise<HTMLElement> {
  const popover = () => root.querySelector<HTMLElement>('.editor:popover-open');
  await waitUntil(() => popover()?.childElementCount, 'an editor is open');
  return popover() as HTMLElement;
}

export async function draft({ root }: MatrixOnPage): Promise<HTMLElement> {
  await waitUntil(() => root.querySelector('[part=draft]'), 'the bar of the draft is there');
  return root.querySelector('[part=draft]') as HTMLElement;
}

export function button(within: ParentNode, name: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find(
    (one) => one.textContent?.trim().startsWith(name) || one.ariaLabel === name,
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}

export function governanceOf({ store }: MatrixOnPage): Governance {
  return store.getState().document.governance;
}
