import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/capability/capability-radar.js';
import '../../src/workspace/workspace.js';

/** What the radar's menu opens below it. */
const meta: Meta = { title: 'Capability radar/Tasks', component: 'patto-capability-radar' };
export default meta;

type Story = StoryObj;

const inWorkspace = () =>
  html`<patto-workspace src="data/legnabruna.en.json" store="memory" as="it">
    <patto-capability-radar
      heading="Ten abilities that decide 2027"
      capabilities="lead-handover, single-view, data-quality, measurement, product-content, planner, web-shop, dealer-service, integration, release"
    ></patto-capability-radar>
  </patto-workspace>`;

function focused(canvasElement: HTMLElement): Element | null {
  const radar = canvasElement.querySelector('patto-capability-radar');
  return radar?.shadowRoot?.activeElement ?? null;
}

/** Opens a task from the menu; the box that it is drawn in. */
async function open(canvasElement: HTMLElement, label: string): Promise<HTMLElement> {
  const root = await waitFor(
    () => {
      const found = canvasElement.querySelector('patto-capability-radar')?.shadowRoot;
      if (!found?.querySelector('.chart')) throw new Error('not drawn yet');
      return found;
    },
    { timeout: 10_000 },
  );
  root.querySelector<HTMLElement>('[part~=menu-button]')?.click();
  const item = await waitFor(
    () => {
      const items = [...root.querySelectorAll<HTMLElement>('.menu button')];
      const found = items.find((one) => one.textContent?.includes(label));
      if (!found) throw new Error('no such item yet');
      return found;
    },
    { timeout: 10_000 },
  );
  item.click();
  return waitFor(
    () => {
      const box = root.querySelector<HTMLElement>('.task');
      if (!box) throw new Error('not open yet');
      return box;
    },
    { timeout: 10_000 },
  );
}

/** Three capabilities scored by keys alone; the next comes by itself. */
export const AssessSession: Story = {
  render: inWorkspace,
  play: async ({ canvasElement }) => {
    const box = await open(canvasElement, 'Assess');
    await waitFor(() => expect(box.contains(focused(canvasElement))).toBe(true));
    await userEvent.keyboard('3');
    await waitFor(() => expect(box.querySelector('.progress')?.textContent).toContain('1 of 10'));
    await userEvent.keyboard('4');
    await waitFor(() => expect(box.querySelector('.progress')?.textContent).toContain('2 of 10'));
    await userEvent.keyboard('-');
    await waitFor(() => expect(box.querySelector('.progress')?.textContent).toContain('3 of 10'));
  },
};

const SAMM = [
  'Business function;Practice;Score;To-be;Weight;Assessed on;Note',
  'Insight;Single customer view;1,5;2,5;5;25/10/2026;Audit of October',
  'Insight;Consent and preferences;2;3;4;25/10/2026;',
  'Insight;Customer loyalty;0,5;2;2;25/10/2026;',
  'Insight;Measurement;4;3;3;25/10/2026;',
].join('\n');

/** Scores from 0 to 3 with a decimal comma: understood, shown, corrected, and taken as one step. */
export const ImportMapping: Story = {
  render: inWorkspace,
  play: async ({ canvasElement }) => {
    const box = await open(canvasElement, 'Import levels');
    const field = box.querySelector<HTMLInputElement>('[type=file]');
    if (!field) throw new Error('no field');
    await userEvent.upload(field, new File([SAMM], 'SAMM 2026.csv', { type: 'text/csv' }));
    await waitFor(() => expect(box.querySelector('.preview')?.textContent).toContain('1 new'), {
      timeout: 10_000,
    });
    await expect(box.querySelector('.rule')?.textContent).toContain('1.5 of 0–3 becomes 2.5');
    await expect(box.querySelector('.preview')?.textContent).toContain('1 row refused');
  },
};

/** An index is asked for, and the smallest set of raises that reaches it is shown beside the obvious one. */
export const WhatItTakes: Story = {
  render: inWorkspace,
  play: async ({ canvasElement }) => {
    const box = await open(canvasElement, 'What would it take?');
    const field = box.querySelector<HTMLInputElement>('#wanted');
    if (!field) throw new Error('no field');
    field.value = '1.2';
    field.dispatchEvent(new Event('change'));
    await waitFor(() =>
      expect(box.querySelector('.answer')?.textContent).toMatch(
        /It takes .* the index is then 1\./,
      ),
    );
  },
};
