import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/workspace/workspace.js';
import '../../src/capability/capability-radar.js';
import '../../src/governance/governance-matrix.js';
import '../../src/funding/funding-split.js';

const meta: Meta = { title: 'Workspace', component: 'patto-workspace' };
export default meta;
type Story = StoryObj;

const ENGLISH = 'data/legnabruna.en.json';
const ITALIAN = 'data/legnabruna.it.json';

/** A page that a wiki editor might have written. */
const widgets = (
  radar = 'Where we fall short',
  matrix = 'Who decides what',
  split = 'Who pays',
): TemplateResult => html`
  <patto-capability-radar heading=${radar} series="current target"></patto-capability-radar>
  <patto-governance-matrix heading=${matrix}></patto-governance-matrix>
  <patto-funding-split heading=${split}></patto-funding-split>
`;

const radar = html`<patto-capability-radar heading="Where we fall short"></patto-capability-radar>`;

function workspaceIn(canvas: HTMLElement): Element & { readonly renderRoot: ParentNode } {
  const workspace = canvas.querySelector('patto-workspace');
  if (!workspace) throw new Error('the story shows no workspace');
  return workspace;
}

/** The three widgets on one document: what changes in one shows in the others. */
export const Default: Story = {
  args: { src: ENGLISH, as: 'it', store: 'memory' },
  render: ({ src, as, store, currency, readonly }) => html`
    <patto-workspace
      src=${String(src)}
      as=${String(as)}
      store=${String(store)}
      .currency=${currency as string | undefined}
      .readonly=${Boolean(readonly)}
    >
      ${widgets()}
    </patto-workspace>
  `,
};

/** An edit, and what Undo in the line below makes of it. */
export const UndoAndRedo: Story = {
  render: () =>
    html`<patto-workspace src=${ENGLISH} as="it" store="memory">${radar}</patto-workspace>`,
  play: async ({ canvasElement }) => {
    const { renderRoot } = workspaceIn(canvasElement);
    const button = (part: string) => renderRoot.querySelector<HTMLElement>(`[part=${part}]`);
    await waitFor(() => expect(button('undo')?.getAttribute('aria-disabled')).toBe('true'));
    const root = canvasElement.querySelector('patto-capability-radar')?.renderRoot;
    await waitFor(() => expect(root?.querySelector('[role=slider]')).toBeTruthy());
    root?.querySelector<HTMLElement>('[role=slider]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(button('undo')?.getAttribute('aria-disabled')).toBe('false'));
    button('undo')?.click();
    await waitFor(() => expect(button('redo')?.getAttribute('aria-disabled')).toBe('false'));
  },
};

/** Nothing to show yet: it says what to do. */
export const Empty: Story = {
  render: () => html`<patto-workspace>${radar}</patto-workspace>`,
};

/** Items that do not fit are set aside and named; the rest is shown. */
export const WrongData: Story = {
  render: () => html`
    <patto-workspace
      store="memory"
      as="sales"
      .data=${{
        format: 'patto.workspace',
        version: 1,
        parties: [{ id: 'marketing' }, { id: 'it' }],
        capabilities: [
          { id: 'crm', name: 'Customer data', current: 2, target: 4 },
          { id: 'crm', name: 'The same id again', current: 1, target: 3 },
          { id: 'web', name: 'Web analytics', current: 'high', target: 4 },
          { id: 'cms', name: 'Content', current: 9, target: 4 },
          { id: 'seg', name: 'Segmentation', current: 1, target: 4 },
          { id: 'auto', name: 'Automation', current: 2, target: 3 },
        ],
      }}
    >
      ${radar}
    </patto-workspace>
  `,
};

/** A file that is not there: the reason, and a way to try again. */
export const FileNotFound: Story = {
  render: () => html`<patto-workspace src="data/missing.json">${radar}</patto-workspace>`,
};

/** Written by a newer kit: shown, never written. */
export const NewerVersion: Story = {
  render: () => html`
    <patto-workspace
      .data=${{
        format: 'patto.workspace',
        version: 99,
        minReader: 99,
        capabilities: [{ id: 'crm', name: 'Customer data', current: 2, target: 4 }],
      }}
      >${radar}</patto-workspace
    >
  `,
};

export const Readonly: Story = {
  render: () => html`<patto-workspace src=${ENGLISH} readonly>${widgets()}</patto-workspace>`,
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => html`<patto-workspace src=${ENGLISH} store="memory">${widgets()}</patto-workspace>`,
};

export const Italian: Story = {
  globals: { locale: 'it' },
  render: () => html`
    <patto-workspace src=${ITALIAN} store="memory">
      ${widgets('Dove ci manca qualcosa', 'Chi decide che cosa', 'Chi paga')}
    </patto-workspace>
  `,
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () => html`<patto-workspace src=${ENGLISH} store="memory">${widgets()}</patto-workspace>`,
};

export const Narrow: Story = {
  parameters: { width: 280 },
  render: () => html`<patto-workspace src=${ENGLISH} store="memory">${widgets()}</patto-workspace>`,
};

/** 10,000 capabilities in one document. */
export const Large: Story = {
  render: () => html`
    <patto-workspace store="memory" .data=${largeDocument(10_000)}>
      <patto-capability-radar heading="The ten widest of 10,000"></patto-capability-radar>
    </patto-workspace>
  `,
};

function largeDocument(count: number): unknown {
  return {
    format: 'patto.workspace',
    version: 1,
    capabilities: [...Array(count).keys()].map((index) => ({
      id: `c${index}`,
      name: `Capability ${index + 1}`,
      current: index % 6,
      target: (index * 7) % 6,
      importance: (index % 5) + 1,
    })),
  };
}
