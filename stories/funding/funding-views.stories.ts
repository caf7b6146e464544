import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/funding/funding-split.js';
import '../../src/workspace/workspace.js';

const meta: Meta = { title: 'Funding split/Views', component: 'patto-funding-split' };
export default meta;

type Story = StoryObj;

const inWorkspace = (initiative = '', language = 'en') =>
  html`<patto-workspace src="data/legnabruna.${language}.json" store="memory"
    ><patto-funding-split initiative=${initiative}></patto-funding-split
  ></patto-workspace>`;

async function there<T>(find: () => T | null | undefined): Promise<T> {
  let found: T | null | undefined;
  await waitFor(
    () => {
      found = find();
      return expect(found).toBeTruthy();
    },
    { timeout: 8000 },
  );
  if (!found) throw new Error('not there');
  return found;
}

/** Opens a view by its tab. */
async function opened(canvas: HTMLElement, tab: string): Promise<ShadowRoot> {
  const root = await there(() => canvas.querySelector('patto-funding-split')?.shadowRoot);
  await userEvent.click(await there(() => root.querySelector<HTMLElement>(`#tab-${tab}`)));
  return root;
}

async function typed(root: ShadowRoot, label: string, text: string): Promise<void> {
  const field = await there(() => root.querySelector<HTMLInputElement>(`[aria-label="${label}"]`));
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const press = async (root: ShadowRoot, name: string) =>
  userEvent.click(
    await there(() =>
      [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === name),
    ),
  );

/** Who carries what and when; periods that are not the total are shown as they are, with ways to mend them. */
export const Schedule: Story = {
  render: () => inWorkspace('customer-file'),
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement, 'schedule');
    await there(() => root.querySelector('svg.strip'));
    await typed(root, 'Amount of H2 2027', '100000');
    await waitFor(() => expect(root.querySelector('.mend')?.textContent).toContain('€20,000'));
    await press(root, 'Scale all periods');
    await waitFor(() => expect(root.querySelector('.mend')).toBeNull());
  },
};

/** The standing over all initiatives, the transfers that would make it even, and who carries what by period. */
export const Settlement: Story = {
  render: () => inWorkspace(),
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement, 'standing');
    const list = await there(() => root.querySelector('[part=settlement] ul'));
    await expect(list.querySelectorAll('li')).toHaveLength(2);
  },
};

/** Other shares, and another total, as a trial: nothing changes until it is applied. */
export const WhatIf: Story = {
  render: () => inWorkspace('customer-file'),
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement, 'what-if');
    await typed(root, 'Share of Marketing in the trial', '30');
    await waitFor(() =>
      expect(root.querySelector('[part=standing-change]')?.textContent).toContain('+€42,000'),
    );
  },
};

/** A budget, and which initiatives it reaches: in order of score, and at best. */
export const FundingLine: Story = {
  render: () => inWorkspace(),
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement, 'funding-line');
    await typed(root, 'Budget in EUR', '500000');
    await waitFor(() =>
      expect(root.querySelector('.explanation')?.textContent).toContain('Proved'),
    );
  },
};

/** What could be two sums is asked, with both as choices. */
export const AmbiguousNumber: Story = {
  render: () =>
    html`<patto-funding-split total="480000" parties="Marketing, IT"></patto-funding-split>`,
  play: async ({ canvasElement }) => {
    const root = await there(() => canvasElement.querySelector('patto-funding-split')?.shadowRoot);
    await typed(root, 'Amount of IT', '1.234');
    await waitFor(() => expect(root.querySelectorAll('.message button')).toHaveLength(2));
    await press(root, '€1,234.00');
    await waitFor(() => expect(root.querySelector('.message')).toBeNull());
  },
};

/** A party is added by name, and one that stated something is removed after it was said what follows. */
export const Payers: Story = {
  render: () =>
    html`<patto-funding-split
      total="480000"
      parties="Marketing 60, IT 20, Data"
    ></patto-funding-split>`,
  play: async ({ canvasElement }) => {
    const root = await there(() => canvasElement.querySelector('patto-funding-split')?.shadowRoot);
    await userEvent.click(await there(() => root.querySelector<HTMLElement>('.add-payer summary')));
    const field = await there(() => root.querySelector<HTMLInputElement>('.add-payer input'));
    await userEvent.type(field, 'Legal{Enter}');
    await waitFor(() => expect(root.querySelectorAll('.ledger tbody tr')).toHaveLength(4));
    await userEvent.click(
      await there(() => root.querySelector<HTMLElement>('[aria-label="Remove Marketing"]')),
    );
    await waitFor(() =>
      expect(root.querySelector('.message')?.textContent).toContain('Marketing stated 60%'),
    );
  },
};

export const ItalianSchedule: Story = {
  globals: { locale: 'it' },
  render: () => inWorkspace('customer-file', 'it'),
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement, 'schedule');
    await there(() => root.querySelector('svg.strip'));
  },
};

export const NarrowLine: Story = {
  parameters: { width: 280 },
  render: () => inWorkspace(),
  play: async ({ canvasElement }) => {
    await opened(canvasElement, 'funding-line');
  },
};
