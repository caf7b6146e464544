import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/governance/governance-matrix.js';
import '../../src/workspace/workspace.js';

/** `<patto-governance-matrix>` as a spreadsheet: ranges, the clipboard, finding, filtering, sorting. */
const meta: Meta = {
  title: 'Governance matrix/Spreadsheet',
  component: 'patto-governance-matrix',
  render: () =>
    html`<patto-workspace src="data/legnabruna.en.json" store="memory">
      <patto-governance-matrix today="2026-11-21"></patto-governance-matrix>
    </patto-workspace>`,
};
export default meta;

type Story = StoryObj;

/** With the focus in a cell, once its keys are those of a spreadsheet. */
async function inCell(canvas: HTMLElement, row: number, column: string): Promise<ShadowRoot> {
  const root = () => canvas.querySelector('patto-governance-matrix')?.shadowRoot;
  await waitFor(() => expect(root()?.querySelector('td[tabindex="0"]')).toBeTruthy(), {
    timeout: 5000,
  });
  const rows = root()?.querySelectorAll('.rules tbody tr');
  rows?.[row]?.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
  await waitFor(() => expect(root()?.querySelector('.sheet')).toBeTruthy(), { timeout: 5000 });
  return root() as ShadowRoot;
}

/** A range, and a block from a spreadsheet of which not all fits: each refused cell is named. */
export const Spreadsheet: Story = {
  play: async ({ canvasElement }) => {
    const root = await inCell(canvasElement, 1, 'input:spend');
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    await waitFor(() => expect(root.querySelectorAll('td[aria-selected=true]')).toHaveLength(4));
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '> 20000\tyes\nup to the moon\tno');
    root.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    await waitFor(() =>
      expect(root.querySelector('.not-taken')?.textContent).toContain('up to the moon'),
    );
  },
};

/** The table of involvement takes blocks, too: what is no extent is refused with its cell. */
export const InvolvementBlock: Story = {
  render: () =>
    html`<patto-workspace src="data/legnabruna.en.json" store="memory">
      <patto-governance-matrix view="involvement" today="2026-11-21"></patto-governance-matrix>
    </patto-workspace>`,
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('patto-governance-matrix')?.shadowRoot;
    const cell = () => root()?.querySelector<HTMLElement>('.involvement td[tabindex="0"]');
    await waitFor(() => expect(cell()).toBeTruthy(), { timeout: 5000 });
    cell()?.focus();
    await waitFor(() => expect(root()?.querySelector('.sheet')).toBeTruthy(), { timeout: 5000 });
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Informed\tConsulted\nperhaps\tLeads');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true });
    root()?.activeElement?.dispatchEvent(event);
    await waitFor(() =>
      expect(root()?.querySelector('.not-taken')?.textContent).toContain('perhaps'),
    );
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{Control>}d{/Control}');
  },
};

/** What was found is marked; a filter and an order are a view, and say so. */
export const FindAndFilter: Story = {
  play: async ({ canvasElement }) => {
    const root = await inCell(canvasElement, 0, 'zone');
    await userEvent.keyboard('{Control>}f{/Control}');
    await waitFor(() => expect(root.activeElement).toHaveAttribute('type', 'search'));
    await userEvent.keyboard('personal{Enter}');
    const [, filter] = root.querySelectorAll('.sheet input');
    await userEvent.type(filter ?? canvasElement, 'controlled');
    const [, sort] = root.querySelectorAll('.sheet select');
    await userEvent.selectOptions(sort ?? canvasElement, '+input:spend');
    await expect(root.querySelector('.sheet .shown')?.textContent).toContain('of 14 rules shown');
  },
};
