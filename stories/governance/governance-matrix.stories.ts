import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/governance/governance-matrix.js';
import type { PattoGovernanceMatrix } from '../../src/governance/governance-matrix.js';
import type { Governance } from '../../src/governance/governance.js';
import '../../src/workspace/workspace.js';

const meta: Meta = { title: 'Governance matrix', component: 'patto-governance-matrix' };
export default meta;

type Story = StoryObj;

/** A matrix in a company's workspace, as most pages have it. */
const inWorkspace = (matrix: unknown, language = 'en') =>
  html`<patto-workspace src="data/legnabruna.${language}.json" store="memory"
    >${matrix}</patto-workspace
  >`;

/** The matrix of a story and its shadow root, once `selector` is drawn. */
async function drawn(
  canvas: HTMLElement,
  selector = 'tbody tr',
): Promise<{ matrix: PattoGovernanceMatrix; root: ShadowRoot }> {
  await waitFor(
    () =>
      expect(
        canvas.querySelector('patto-governance-matrix')?.shadowRoot?.querySelector(selector),
      ).toBeTruthy(),
    { timeout: 5000 },
  );
  const matrix = canvas.querySelector('patto-governance-matrix');
  if (!matrix?.shadowRoot) throw new Error('no matrix');
  return { matrix, root: matrix.shadowRoot };
}

async function choose(root: ShadowRoot, name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name,
  );
  if (!button) throw new Error(`no button ${name}`);
  await userEvent.click(button);
}

async function chooseOption(select: HTMLSelectElement | null, value: string): Promise<void> {
  if (!select) throw new Error('no select');
  await userEvent.selectOptions(select, value);
}

export const Default: Story = {
  args: { heading: 'How we decide' },
  render: ({ heading, view, initiative, today, readonly, frame }) =>
    inWorkspace(
      html`<patto-governance-matrix
        heading=${heading ?? nothing}
        view=${view ?? nothing}
        initiative=${initiative ?? nothing}
        today=${today ?? nothing}
        .readonly=${readonly ?? false}
        .frame=${frame ?? false}
      ></patto-governance-matrix>`,
    ),
};

/** The other face: what IT does in each zone, in which scope, when. */
export const Involvement: Story = {
  render: () =>
    inWorkspace(html`<patto-governance-matrix view="involvement rules"></patto-governance-matrix>`),
};

/** A table in the tag: conditions as people write them, zones by name. */
export const FromTable: Story = {
  render: () =>
    html`<patto-governance-matrix heading="Who looks at it">
      <table>
        <tr>
          <th>Personal data</th>
          <th>Spend (EUR)</th>
          <th>Zone</th>
          <th>Note</th>
        </tr>
        <tr>
          <td>special</td>
          <td></td>
          <td>Controlled</td>
          <td>Always with the data protection officer</td>
        </tr>
        <tr>
          <td>personal</td>
          <td>&gt; 50000</td>
          <td>Controlled</td>
          <td></td>
        </tr>
        <tr>
          <td>personal</td>
          <td>&lt;= 50000</td>
          <td>Assisted</td>
          <td></td>
        </tr>
        <tr>
          <td>none</td>
          <td></td>
          <td>Safe</td>
          <td>Do it, and tell us</td>
        </tr>
      </table>
    </patto-governance-matrix>`,
};

export const Empty: Story = {
  render: () =>
    html`<patto-governance-matrix .data=${{ governance: {} }}></patto-governance-matrix>`,
};

/** What cannot be applied stays in its row, beside what is wrong with it; the other rules decide on. */
export const WrongData: Story = {
  render: () =>
    html`<patto-governance-matrix
      view="rows"
      .data=${{
        governance: {
          rules: [
            { id: '1', when: { region: 'north' }, zone: 'safe' },
            { id: '2', when: { 'personal-data': 'secret' }, zone: 'safe' },
            { id: '3', when: { spend: { from: 50000, to: 10000 } }, zone: 'assisted' },
            { id: '4', when: { 'customer-facing': true }, zone: 'nowhere' },
            { id: '5', when: { 'personal-data': 'none' }, zone: 'safe' },
          ],
        },
      }}
    ></patto-governance-matrix>`,
};

/** Rules that contradict each other, that are never reached, and cases that none covers, each with an example. */
export const Findings: Story = {
  render: () =>
    html`<patto-governance-matrix
      today="2026-11-21"
      .data=${{
        governance: {
          rules: [
            { id: '1', when: { 'personal-data': 'none' }, zone: 'safe' },
            { id: '2', when: { spend: { above: 80000 } }, zone: 'assisted' },
            {
              id: '3',
              when: { 'personal-data': 'special' },
              zone: 'controlled',
              reviewOn: '2026-09-30',
            },
          ],
        },
      }}
    ></patto-governance-matrix>`,
  play: async ({ canvasElement }) => {
    const { root } = await drawn(canvasElement, '.gap');
    const rows = root.querySelectorAll('tbody tr').length;
    const add = root.querySelector<HTMLButtonElement>('.gap button');
    if (!add) throw new Error('no proposal');
    await userEvent.click(add);
    await waitFor(() => expect(root.querySelectorAll('tbody tr')).toHaveLength(rows + 1));
  },
};

/** A change waits: the initiatives that it would move stand beside it until it is committed. */
export const Impact: Story = {
  render: () => inWorkspace(html`<patto-governance-matrix></patto-governance-matrix>`),
  play: async ({ canvasElement }) => {
    const { root } = await drawn(canvasElement, '.policy select');
    await chooseOption(root.querySelector('.policy select'), 'first');
    await drawn(canvasElement, '[part=draft]');
    await userEvent.click(root.querySelector('[part=commit]') ?? canvasElement);
    await waitFor(() => expect(root.querySelector('[part=draft]')).toBeNull());
    await expect(root.querySelector<HTMLSelectElement>('.policy select')?.value).toBe('first');
  },
};

/** One initiative on its way through the rules: its zone, the reason, and what IT does when. */
export const TryIt: Story = {
  render: () =>
    inWorkspace(
      html`<patto-governance-matrix initiative="customer-file"></patto-governance-matrix>`,
    ),
  play: async ({ canvasElement }) => {
    const { root } = await drawn(canvasElement, '.verdict');
    await expect(root.querySelector('.verdict')?.textContent).toContain('because of rule');
    await choose(root, 'Try it');
    await waitFor(() => expect(root.querySelector('.verdict')).toBeNull());
  },
};

export const Readonly: Story = {
  render: () => inWorkspace(html`<patto-governance-matrix readonly></patto-governance-matrix>`),
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () =>
    inWorkspace(html`<patto-governance-matrix heading="How we decide"></patto-governance-matrix>`),
};

export const Italian: Story = {
  globals: { locale: 'it' },
  render: () =>
    inWorkspace(
      html`<patto-governance-matrix heading="Come decidiamo"></patto-governance-matrix>`,
      'it',
    ),
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () => inWorkspace(html`<patto-governance-matrix></patto-governance-matrix>`),
};

export const Narrow: Story = {
  parameters: { width: 280 },
  render: () => inWorkspace(html`<patto-governance-matrix></patto-governance-matrix>`),
};

/** A thousand rules: the page holds as many rows as are in sight. */
export const Large: Story = {
  render: () =>
    html`<patto-governance-matrix
      .data=${{ governance: thousandRules() }}
    ></patto-governance-matrix>`,
  play: async ({ canvasElement }) => {
    const { root } = await drawn(canvasElement);
    await expect(root.querySelector('table')?.getAttribute('aria-rowcount')).toBe('1001');
    await expect(root.querySelectorAll('tbody tr').length).toBeLessThan(200);
  },
};

/** Bands of spend for each kind of data and of integration, each case in exactly one rule. */
function thousandRules(): Pick<Governance, 'rules'> {
  const data = ['none', 'personal', 'special'];
  const zones = ['safe', 'assisted', 'controlled'];
  const rules = Array.from({ length: 1000 }, (_, at) => {
    const band = Math.floor(at / 3);
    const from = band * 500;
    const spend = band === 333 ? { from } : { from, below: from + 500 };
    const zone = zones[Math.min(2, (at % 3) + Math.floor(band / 120))] ?? 'controlled';
    return {
      id: `rule-${at + 1}`,
      when: { 'personal-data': data[at % 3] ?? '', spend },
      zone,
      exceptions: [],
    };
  });
  return { rules };
}
