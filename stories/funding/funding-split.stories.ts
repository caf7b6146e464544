import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/funding/funding-split.js';
import type { PattoFundingSplit } from '../../src/funding/funding-split.js';
import '../../src/workspace/workspace.js';

const meta: Meta = { title: 'Funding split', component: 'patto-funding-split' };
export default meta;

type Story = StoryObj;

/** A split in a company's workspace, as most pages have it. */
const inWorkspace = (split: unknown, language = 'en') =>
  html`<patto-workspace src="data/legnabruna.${language}.json" store="memory"
    >${split}</patto-workspace
  >`;

/** The split of a story and its shadow root, once it is drawn. */
async function drawn(canvas: HTMLElement): Promise<{ split: PattoFundingSplit; root: ShadowRoot }> {
  await waitFor(
    () =>
      expect(
        canvas.querySelector('patto-funding-split')?.shadowRoot?.querySelector('.ledger'),
      ).toBeTruthy(),
    { timeout: 5000 },
  );
  const split = canvas.querySelector('patto-funding-split');
  if (!split?.shadowRoot) throw new Error('no split');
  return { split, root: split.shadowRoot };
}

/** What edits a split is fetched after its figures are drawn. */
async function there<T>(find: () => T | null | undefined): Promise<T> {
  let found: T | null | undefined;
  await waitFor(
    () => {
      found = find();
      return expect(found).toBeTruthy();
    },
    { timeout: 5000 },
  );
  if (!found) throw new Error('not there');
  return found;
}

async function pressed(root: ShadowRoot, name: string): Promise<void> {
  const button = await there(() =>
    [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === name),
  );
  await userEvent.click(button);
}

const shares = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLInputElement>('.ledger tbody td:nth-child(2) input')].map(
    (field) => field.value,
  );

export const Default: Story = {
  args: { heading: 'Who pays for the joint initiatives' },
  render: ({ heading, initiative, readonly, frame }) =>
    inWorkspace(
      html`<patto-funding-split
        heading=${heading ?? nothing}
        initiative=${initiative ?? nothing}
        .readonly=${readonly ?? false}
        .frame=${frame ?? false}
      ></patto-funding-split>`,
    ),
};

/** Attributes alone, on a page without a workspace. */
export const FromAttributes: Story = {
  args: { total: '480000', currency: 'EUR', parties: 'Marketing 60, IT 25, Data' },
  render: ({ total, currency, parties }) =>
    html`<patto-funding-split
      heading="Customer data platform"
      total=${total ?? nothing}
      currency=${currency ?? nothing}
      parties=${parties ?? nothing}
    ></patto-funding-split>`,
};

/** A table in the tag: what wiki editors can type, and what is read where scripts do not run. */
export const FromTable: Story = {
  render: () =>
    html`<patto-funding-split heading="Trade fair" total="90000">
      <table>
        <tr>
          <th>Party</th>
          <th>Share</th>
        </tr>
        <tr>
          <td>Marketing</td>
          <td>60%</td>
        </tr>
        <tr>
          <td>Sales</td>
          <td>25%</td>
        </tr>
        <tr>
          <td>IT</td>
          <td></td>
        </tr>
      </table>
    </patto-funding-split>`,
};

export const Empty: Story = {
  render: () => html`<patto-funding-split .data=${{ initiatives: [] }}></patto-funding-split>`,
};

/** Each attribute that cannot be read is named, with what was expected and what is used. */
export const WrongData: Story = {
  render: () =>
    html`<patto-funding-split
      total="lots of money"
      currency="euro"
      parties="Marketing 60, IT -40, Data"
    ></patto-funding-split>`,
};

/** Stated shares stay as they were stated; what does not add up is said, with the way to mend it. */
export const Over100: Story = {
  render: () =>
    html`<patto-funding-split
      heading="Planner to store"
      total="260000"
      parties="Marketing 70, IT 50"
    ></patto-funding-split>`,
  play: async ({ canvasElement }) => {
    const { root, split } = await drawn(canvasElement);
    const off = await there(() => root.querySelector('.off-notice'));
    await expect(off.textContent).toContain('120');
    await pressed(root, 'Fit to 100%');
    await split.updateComplete;
    await expect(shares(root)).toEqual(['58.33%', '41.67%']);
  },
};

export const Readonly: Story = {
  render: () =>
    inWorkspace(
      html`<patto-funding-split initiative="customer-file" readonly></patto-funding-split>`,
    ),
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => inWorkspace(html`<patto-funding-split heading="Who pays"></patto-funding-split>`),
};

export const Italian: Story = {
  globals: { locale: 'it' },
  render: () =>
    inWorkspace(html`<patto-funding-split heading="Chi paga"></patto-funding-split>`, 'it'),
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () =>
    inWorkspace(html`<patto-funding-split initiative="customer-file"></patto-funding-split>`),
};

export const Narrow: Story = {
  parameters: { width: 280 },
  render: () => inWorkspace(html`<patto-funding-split></patto-funding-split>`),
};

const TWELVE =
  'Marketing 20, IT 18, Data 12, Executive 10, Sales 9, Legal 7, Finance 6, Operations 5, Service 4, HR 3, Stores 3, Logistics';

/** Twelve parties still make a bar; more are a list. */
export const Large: Story = {
  render: () =>
    html`<patto-funding-split
        heading="Twelve"
        total="1200000"
        parties=${TWELVE}
      ></patto-funding-split>
      <patto-funding-split
        heading="Thirty"
        total="1200000"
        parties=${Array.from({ length: 30 }, (_, at) => `Branch ${at + 1}:`).join(', ')}
      ></patto-funding-split>`,
};

/** Three digits after the separator: what could be two sums is asked, never guessed. */
export const OtherCurrency: Story = {
  render: () =>
    html`<patto-funding-split
      total="96000"
      currency="KWD"
      parties="Marketing, IT, Data"
    ></patto-funding-split>`,
  play: async ({ canvasElement }) => {
    const { root, split } = await drawn(canvasElement);
    const field = await there(() =>
      root.querySelector<HTMLInputElement>('input[aria-label="Amount of IT"]'),
    );
    field.value = '1.234';
    field.dispatchEvent(new Event('change'));
    await split.updateComplete;
    await expect(root.querySelectorAll('.message button')).toHaveLength(2);
  },
};

/** Each proposal says why, and shows its working. */
export const Proposals: Story = {
  render: () =>
    inWorkspace(html`<patto-funding-split initiative="customer-file"></patto-funding-split>`),
  play: async ({ canvasElement }) => {
    const { root, split } = await drawn(canvasElement);
    await pressed(root, 'Proposals');
    await waitFor(() => expect(root.querySelector('[data-kind=gap] button')).toBeTruthy(), {
      timeout: 5000,
    });
    const apply = root.querySelector<HTMLButtonElement>('[data-kind=gap] button');
    if (apply) await userEvent.click(apply);
    await split.updateComplete;
    await expect(root.querySelector('[data-kind=gap] button')?.textContent).toContain('In use');
  },
};

/** In a plain form: it submits its shares as JSON, resets, and is not sent while they do not add up. */
export const InAForm: Story = {
  render: () =>
    html`<form>
      <patto-funding-split
        name="costs"
        required
        total="480000"
        parties="Marketing 60, IT"
      ></patto-funding-split>
      <p><button type="reset">Reset</button></p>
    </form>`,
  play: async ({ canvasElement }) => {
    const { root } = await drawn(canvasElement);
    const divider = await there(() => root.querySelector<HTMLElement>('[role=slider]'));
    divider.focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(shares(root)).toEqual(['61%', '39%']));
    canvasElement.querySelector('form')?.reset();
    await waitFor(() => expect(shares(root)).toEqual(['60%', '40%']));
  },
};
