import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/capability/capability-radar.js';
import type { PattoCapabilityRadar } from '../../src/capability/capability-radar.js';
import '../../src/workspace/workspace.js';

const meta: Meta = { title: 'Capability radar', component: 'patto-capability-radar' };
export default meta;

type Story = StoryObj;

const TEN =
  'lead-handover, single-view, data-quality, measurement, product-content, planner, web-shop, dealer-service, integration, release';

/** A radar in a company's workspace, as most pages have it. */
const inWorkspace = (radar: unknown, language = 'en', as = 'it') =>
  html`<patto-workspace src="data/legnabruna.${language}.json" store="memory" as=${as}>
    ${radar}
  </patto-workspace>`;

export const Default: Story = {
  args: {
    heading: 'Ten abilities that decide 2027',
    capabilities: TEN,
    series: 'current target marketing it',
  },
  render: ({ heading, capabilities, group, depth, series, date, step, readonly }) =>
    inWorkspace(
      html`<patto-capability-radar
        heading=${heading ?? nothing}
        capabilities=${capabilities ?? nothing}
        group=${group ?? nothing}
        depth=${depth ?? nothing}
        series=${series ?? nothing}
        date=${date ?? nothing}
        step=${step ?? nothing}
        .readonly=${readonly ?? false}
      ></patto-capability-radar>`,
    ),
};

/** A table in the tag: what wiki editors can type, and what is read where scripts do not run. */
export const FromTable: Story = {
  render: () =>
    html`<patto-capability-radar heading="Where marketing and IT see us">
      <table>
        <thead>
          <tr>
            <th>Capability</th>
            <th>Marketing</th>
            <th>IT</th>
            <th>Target</th>
            <th>Importance</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Customer identity</td>
            <td>1</td>
            <td>3</td>
            <td>4</td>
            <td>5</td>
          </tr>
          <tr>
            <td>Consent</td>
            <td>2.5</td>
            <td>3</td>
            <td>4</td>
            <td>3</td>
          </tr>
          <tr>
            <td>Content supply</td>
            <td>2</td>
            <td>2</td>
            <td>3</td>
            <td>2</td>
          </tr>
          <tr>
            <td>Campaign automation</td>
            <td>1</td>
            <td>2</td>
            <td>4</td>
            <td>4</td>
          </tr>
          <tr>
            <td>Analytics</td>
            <td>3</td>
            <td>2</td>
            <td>4</td>
            <td>4</td>
          </tr>
          <tr>
            <td>Loyalty programme</td>
            <td>–</td>
            <td>–</td>
            <td>3</td>
            <td>1</td>
          </tr>
        </tbody>
      </table>
    </patto-capability-radar>`,
};

/** No table, no file: three lists. */
export const FromAttributes: Story = {
  render: () =>
    html`<patto-capability-radar
      capabilities="Customer data, Consent, Content, Campaigns, Analytics"
      current="2, 3, 1, 2, -"
      target="4, 4, 3, 4, 5"
      importance="5, 3, 1, 4, 3"
    ></patto-capability-radar>`,
};

export const Empty: Story = {
  render: () => html`<patto-capability-radar .data=${[]}></patto-capability-radar>`,
};

/** What does not fit is said, where it stands; the rest is drawn. */
export const WrongData: Story = {
  render: () =>
    html`<patto-capability-radar series="current targte" step="-1">
      <table>
        <tr>
          <th>Capability</th>
          <th>Current</th>
          <th>Target</th>
        </tr>
        <tr>
          <td>Customer identity</td>
          <td>high</td>
          <td>4</td>
        </tr>
        <tr>
          <td></td>
          <td>2</td>
          <td>4</td>
        </tr>
        <tr>
          <td>Content supply</td>
          <td>2</td>
          <td>9</td>
        </tr>
        <tr>
          <td>Consent</td>
          <td>1</td>
          <td>4</td>
        </tr>
        <tr>
          <td>Consent</td>
          <td>3</td>
          <td>4</td>
        </tr>
        <tr>
          <td>Analytics</td>
          <td>1</td>
          <td>3</td>
        </tr>
      </table>
    </patto-capability-radar>`,
};

export const Readonly: Story = {
  render: () =>
    inWorkspace(
      html`<patto-capability-radar readonly capabilities=${TEN}></patto-capability-radar>`,
    ),
};

export const Dark: Story = { ...Default, globals: { scheme: 'dark' } };

export const Italian: Story = {
  globals: { locale: 'it' },
  render: () =>
    inWorkspace(
      html`<patto-capability-radar
        heading="Dieci capacità che decidono il 2027"
        capabilities=${TEN}
        series="current target previous marketing it"
      ></patto-capability-radar>`,
      'it',
    ),
};

export const RightToLeft: Story = { ...Default, globals: { direction: 'rtl' } };

/** Numbers stand for the names, and the list follows below. */
export const Narrow: Story = { ...Default, parameters: { width: 280 } };

/** All 24 capabilities. */
export const Large: Story = {
  render: () => inWorkspace(html`<patto-capability-radar></patto-capability-radar>`),
};

/** Fewer than three capabilities make no figure. */
export const Bars: Story = {
  render: () =>
    inWorkspace(
      html`<patto-capability-radar capabilities="single-view, consent"></patto-capability-radar>`,
    ),
};

/** More than 24 are shown by group; a group opens into its capabilities. */
export const DrillDown: Story = {
  render: () => {
    const capabilities = ['Insight', 'Content', 'Channels'].flatMap((group, at) => [
      { id: group, name: group },
      ...Array.from({ length: 9 }, (_, n) => ({
        id: `${group} ${n + 1}`,
        name: `${group} ${n + 1}`,
        parentId: group,
        importance: 1 + ((n + at) % 5),
        current: 1 + ((n * 2 + at) % 3),
        target: 3 + (n % 3),
      })),
    ]);
    return html`<patto-capability-radar .data=${{ capabilities }}></patto-capability-radar>`;
  },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, '.bar-row');
    await userEvent.click(one(root, '.bar-row button'));
    await waitFor(() => expect(root.querySelectorAll('.labels text')).toHaveLength(9));
    await waitFor(() => expect(root.querySelector('.trail button')).not.toBeNull());
    await userEvent.click(one(root, '.trail button'));
    await waitFor(() => expect(root.querySelectorAll('.bar-row')).toHaveLength(3));
  },
};

/** A level is set by the arrow keys; Escape takes it back. */
export const ByKeyboard: Story = {
  ...FromTable,
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, '[role=slider]');
    const grip = one(root, '[role=slider]');
    grip.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(grip.getAttribute('aria-valuenow')).toBe('3.9'));
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(grip.getAttribute('aria-valuenow')).toBe('5'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(grip.getAttribute('aria-valuenow')).toBe('4'));
  },
};

/** The legend switches series on and off. */
export const Legend: Story = {
  ...FromTable,
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, '.legend');
    await userEvent.click(one(root, '.legend [data-series=it]'));
    await waitFor(() => expect(root.querySelectorAll('.chart .party')).toHaveLength(1));
  },
};

async function drawn(canvas: HTMLElement, selector: string): Promise<ShadowRoot> {
  const radar = canvas.querySelector<PattoCapabilityRadar>('patto-capability-radar');
  if (!radar?.shadowRoot) throw new Error('There is no radar.');
  const { shadowRoot } = radar;
  await waitFor(() => expect(shadowRoot.querySelector(selector)).not.toBeNull());
  return shadowRoot;
}

function one(root: ShadowRoot, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
