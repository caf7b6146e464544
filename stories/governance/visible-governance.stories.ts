import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/governance/governance-matrix.js';
import '../../src/workspace/workspace.js';

/** What stands behind the rules of `<patto-governance-matrix>`: their history, reviews, exceptions and use. */
const meta: Meta = {
  title: 'Governance matrix/Visible governance',
  component: 'patto-governance-matrix',
};
export default meta;

type Story = StoryObj;

/** A matrix with one view first, in a company's workspace. */
const inWorkspace = (view: string) =>
  html`<patto-workspace src="data/legnabruna.en.json" store="memory" as="it">
    <patto-governance-matrix
      today="2026-11-21"
      view="${view} rules involvement"
    ></patto-governance-matrix>
  </patto-workspace>`;

/** The shadow root of the story's matrix, once `selector` is drawn. */
async function drawn(canvas: HTMLElement, selector: string): Promise<ShadowRoot> {
  const root = () => canvas.querySelector('patto-governance-matrix')?.shadowRoot;
  await waitFor(() => expect(root()?.querySelector(selector)).toBeTruthy(), { timeout: 5000 });
  return root() as ShadowRoot;
}

async function press(root: ParentNode, selector: string): Promise<void> {
  const target = root.querySelector(selector);
  if (!target) throw new Error(`no ${selector}`);
  await userEvent.click(target);
}

/** Where the initiatives are, and which rules put them there; a figure opens its working. */
export const Use: Story = {
  render: () => inWorkspace('use'),
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, '.by-rule .figure');
    await press(root, '.by-rule .figure');
    await waitFor(() => expect(root.querySelector('.working:popover-open')).toBeTruthy());
    await expect(root.querySelector('.working')?.textContent).toContain('Decides for');
  },
};
