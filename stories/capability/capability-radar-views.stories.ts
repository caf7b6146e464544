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
    const root = await drawn(canvasElement, '.views button');
    const at = (view: string) =>
      [...root.querySelectorAll<HTMLElement>('.views button')].find(
        (button) => button.textContent?.trim() === view,
      );
    await userEvent.click(at('Perception') ?? canvasElement);
    await waitFor(() => expect(root.querySelector('.seen')).not.toBeNull());
    await userEvent.keyboard('p');
    await waitFor(() => expect(root.querySelector('.rings')).not.toBeNull());
    await expect(at('Radar')?.getAttribute('aria-pressed')).toBe('true');
  },
};

async function drawn(canvas: HTMLElement, selector: string): Promise<ShadowRoot> {
  const radar = canvas.querySelector<PattoCapabilityRadar>('patto-capability-radar');
  if (!radar?.shadowRoot) throw new Error('There is no radar.');
  const { shadowRoot } = radar;
  await waitFor(() => expect(shadowRoot.querySelector(selector)).not.toBeNull());
  return shadowRoot;
}
