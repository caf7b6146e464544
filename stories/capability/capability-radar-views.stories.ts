/** The views of the radar beside the radar itself. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/capability/capability-radar.js';
import type { PattoCapabilityRadar } from '../../src/capability/capability-radar.js';
import '../../src/workspace/workspace.js';

const meta: Meta = { title: 'Capability radar/Views', component: 'patto-capability-radar' };
export default meta;

type Story = StoryObj;

const NAMES = [
  'Customer identity',
  'Consent and preferences',
  'Content supply',
  'Campaign automation',
  'Analytics',
  'Loyalty programme',
  'Web shop',
];
const DAYS = ['2025-03-01', '2025-09-10', '2026-01-20', '2026-04-15', '2026-10-14'];

/** Two parties on five days: most rise, one falls, one is first assessed late. */
const overTime = () => ({
  parties: [{ id: 'marketing' }, { id: 'it' }],
  capabilities: NAMES.map((name, n) => ({
    id: name,
    name,
    importance: 1 + ((n * 3) % 5),
    target: 3 + (n % 3),
    assessments: DAYS.flatMap((on, day) =>
      n === 5 && day < 3
        ? []
        : [
            { partyId: 'marketing', on, level: n === 4 ? 4 - day / 2 : (day * (n % 4)) / 4 },
            { partyId: 'it', on, level: 1 + (n % 3) + (day > 2 && n % 2 === 1 ? 1 : 0) },
          ],
    ),
  })),
});

/** What moved between two days, the gap index over all of them, and a small radar for each. */
export const Dates: Story = {
  args: { heading: 'What has moved' },
  render: ({ heading, date, previousDate }) =>
    html`<patto-capability-radar
      view="dates"
      heading=${heading}
      date=${date ?? nothing}
      previous-date=${previousDate ?? nothing}
      .data=${overTime()}
    ></patto-capability-radar>`,
};

export const DatesDark: Story = { ...Dates, globals: { scheme: 'dark' } };

export const DatesNarrow: Story = { ...Dates, parameters: { width: 280 } };

export const DatesItalian: Story = {
  ...Dates,
  globals: { locale: 'it' },
  args: { heading: 'Che cosa si è mosso' },
};

export const DatesRightToLeft: Story = { ...Dates, globals: { direction: 'rtl' } };

/** All 24 capabilities. */
export const DatesLarge: Story = {
  render: () =>
    html`<patto-workspace src="data/legnabruna.en.json" store="memory">
      <patto-capability-radar view="dates"></patto-capability-radar>
    </patto-workspace>`,
};

/** A day is looked at by its small radar. */
export const SmallMultiples: Story = {
  ...Dates,
  args: { heading: 'Five days of assessment' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, '.day');
    const days = root.querySelectorAll<HTMLElement>('.day');
    await expect(days).toHaveLength(DAYS.length);
    await userEvent.click(days[1] ?? canvasElement);
    await waitFor(() => expect(root.querySelector('.summary')?.textContent).toContain('Mar'));
    await expect(days[1]?.getAttribute('aria-pressed')).toBe('true');
  },
};

/** Two days the wrong way round: what went up went down. */
export const DatesBackwards: Story = {
  ...Dates,
  args: { heading: 'Back again', date: DAYS[0], previousDate: DAYS[4] },
};

/** A day that is none is refused; fewer than two days make no comparison. */
export const DatesWrong: Story = {
  render: () =>
    html`<patto-capability-radar
      view="dates"
      date="2026-02-30"
      .data=${{ capabilities: NAMES.map((name) => ({ id: name, name, current: 2, target: 4 })) }}
    ></patto-capability-radar>`,
};

/** How marketing and IT see the same capabilities, the widest distance first. */
export const Perception: Story = {
  args: { view: 'perception', heading: 'How each of us sees it', language: 'en' },
  render: ({ view, heading, language, depth }) =>
    html`<patto-workspace src="data/legnabruna.${language}.json" store="memory">
      <patto-capability-radar
        heading=${heading}
        view=${view}
        depth=${depth ?? nothing}
      ></patto-capability-radar>
    </patto-workspace>`,
};

export const PerceptionDark: Story = { ...Perception, globals: { scheme: 'dark' } };

export const PerceptionNarrow: Story = { ...Perception, parameters: { width: 280 } };

export const PerceptionItalian: Story = {
  ...Perception,
  globals: { locale: 'it' },
  args: { view: 'perception', heading: 'Come ciascuno le vede', language: 'it' },
};

export const PerceptionRightToLeft: Story = { ...Perception, globals: { direction: 'rtl' } };

/** From the radar to the perception and back, by the switch and by one key. */
export const Switch: Story = {
  ...Perception,
  args: { view: 'radar', heading: 'Where we are', language: 'en' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, '[role=tab]');
    const at = (view: string) =>
      [...root.querySelectorAll<HTMLElement>('[role=tab]')].find(
        (button) => button.textContent?.trim() === view,
      );
    await userEvent.click(at('Perception') ?? canvasElement);
    await waitFor(() => expect(root.querySelector('.seen')).not.toBeNull());
    await userEvent.keyboard('p');
    await waitFor(() => expect(root.querySelector('.rings')).not.toBeNull());
    await expect(at('Radar')?.getAttribute('aria-selected')).toBe('true');
  },
};

async function drawn(canvas: HTMLElement, selector: string): Promise<ShadowRoot> {
  const radar = canvas.querySelector<PattoCapabilityRadar>('patto-capability-radar');
  if (!radar?.shadowRoot) throw new Error('There is no radar.');
  const { shadowRoot } = radar;
  await waitFor(() => expect(shadowRoot.querySelector(selector)).not.toBeNull());
  return shadowRoot;
}
