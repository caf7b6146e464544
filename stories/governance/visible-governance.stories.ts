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

/** A change waits: before and after side by side, and the reason that is kept with it. */
export const ImpactBeforeCommit: Story = {
  render: () =>
    html`<patto-workspace src="data/legnabruna.en.json" store="memory" as="it">
      <patto-governance-matrix
        today="2026-11-21"
        view="involvement rules history"
      ></patto-governance-matrix>
    </patto-workspace>`,
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, '.extent');
    const [cell] = [...root.querySelectorAll<HTMLElement>('[data-column=launch]')].filter(
      ({ dataset }) => dataset.row === '["assisted","vendor"]',
    );
    cell?.focus();
    await userEvent.keyboard('l');
    await drawn(canvasElement, '[part=impacts] tbody tr');
    const reason = root.querySelector<HTMLInputElement>('[part=reason]');
    await userEvent.type(reason ?? canvasElement, 'Simpler to explain');
    await press(root, '[part=commit]');
    await waitFor(() => expect(root.querySelector('[part=draft]')).toBeNull());
    await press(root, '#tab-history');
    await drawn(canvasElement, '.entries');
    await expect(root.querySelector('.entries')?.textContent).toContain('Simpler to explain');
  },
};

/** Who changed what, when and why; a change can be taken back, as an edit whose impact is seen first. */
export const History: Story = {
  render: () =>
    html`<patto-governance-matrix
      today="2026-11-21"
      view="history rules involvement"
      .data=${{ governance: governanceWithLog() }}
    ></patto-governance-matrix>`,
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, '.entries button');
    await press(root, '.entries button');
    await drawn(canvasElement, '[part=draft]');
    await waitFor(() => expect(root.activeElement?.getAttribute('part')).toBe('reason'));
    await press(root, '[part=discard]');
  },
};

/** Which rules are to be reviewed when; one that was reviewed gets its next date. */
export const Reviews: Story = {
  render: () => inWorkspace('reviews'),
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, '.dues .acts button');
    await press(root, '.dues .acts button');
    await drawn(canvasElement, '.review-form');
    await press(root, '.review-form .primary');
    await drawn(canvasElement, '[part=draft]');
    await expect(root.querySelector('.review-form')).toBeNull();
  },
};

/** An initiative that may deviate from a rule until a day; refused while the day is missing or over. */
export const Exceptions: Story = {
  render: () => inWorkspace('reviews'),
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, '.grant');
    await press(root, '.grant');
    await drawn(canvasElement, '.review-form');
    await press(root, '.review-form .primary');
    await waitFor(() => expect(root.querySelector('.review-form .fault')).toBeTruthy());
    const field = (name: string) => {
      const found = root.querySelector<HTMLInputElement>(`.review-form [name=${name}]`);
      if (!found) throw new Error(`no ${name}`);
      return found;
    };
    field('until').value = '2027-01-31';
    await userEvent.type(field('reason'), 'Pilot with forty customers');
    await press(root, '.review-form .primary');
    await drawn(canvasElement, '[part=draft]');
    await expect(root.querySelector('.dues')?.textContent).toBeTruthy();
  },
};

/** What is asked, the answer in a sentence, and what to do with it: copy, print, link. */
export const AskInASentence: Story = {
  render: () =>
    html`<patto-workspace src="data/legnabruna.en.json" store="memory">
      <patto-governance-matrix initiative="customer-file" view="rules"></patto-governance-matrix>
    </patto-workspace>`,
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, '.case-actions button');
    await press(root, '.case-actions button');
    // Where the browser of the stories may not copy, the text stands there selected.
    await waitFor(() =>
      expect(
        root.querySelector('.uncopied') ??
          root.querySelector('[role=status].visually-hidden')?.textContent?.includes('copied'),
      ).toBeTruthy(),
    );
  },
};

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

/** Three rules that were stricter once, and milder. */
function governanceWithLog(): object {
  return {
    rules: [
      { id: 'special', when: { 'personal-data': 'special' }, zone: 'controlled' },
      { id: 'large', when: { spend: { above: 80000 } }, zone: 'assisted' },
      { id: 'rest', when: {}, zone: 'safe' },
    ],
    hitPolicy: 'first',
    log: [
      {
        id: '1',
        on: '2026-03-02',
        partyId: 'it',
        reason: 'Too few officers to control all of it.',
        changes: [{ path: ['rules', 'special', 'zone'], was: 'controlled', is: 'assisted' }],
      },
      {
        id: '2',
        on: '2026-06-30',
        partyId: 'data',
        reason: 'The officer is there now.',
        changes: [{ path: ['rules', 'special', 'zone'], was: 'assisted', is: 'controlled' }],
      },
      {
        id: '3',
        on: '2026-10-01',
        partyId: 'marketing',
        reason: 'Prices have risen.',
        changes: [
          {
            path: ['rules', 'large', 'when', 'spend'],
            was: { above: 50000 },
            is: { above: 80000 },
          },
        ],
      },
    ],
  };
}
