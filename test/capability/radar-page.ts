/** A radar on a page, for tests: made, drawn, and taken hold of as a user does. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { releaseMouse } from '../mouse.js';
import '../../src/capability/capability-radar.js';
import type { PattoCapabilityRadar } from '../../src/capability/capability-radar.js';
import { fetchEditing } from '../../src/capability/radar-editing-loader.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import type { WorkspaceDocument } from '../../src/workspace/document.js';
import type { WorkspaceState } from '../../src/workspace/state.js';
import { assessed, capability, stateWith } from './samples.js';

/** Five capabilities, assessed by two parties on two days. */
export const FIVE: Partial<WorkspaceDocument> = {
  parties: [{ id: 'marketing' }, { id: 'it' }],
  capabilities: [
    capability('identity', {
      name: 'Customer identity',
      importance: 5,
      target: 4,
      assessments: [
        assessed('marketing', 1, '2026-01-15'),
        assessed('marketing', 1, '2026-06-15'),
        assessed('it', 2, '2026-06-15'),
      ],
    }),
    capability('consent', {
      name: 'Consent management',
      importance: 3,
      target: 4,
      assessments: [assessed('marketing', 2, '2026-01-15'), assessed('it', 3, '2026-06-15')],
    }),
    capability('content', { name: 'Content supply', importance: 2, target: 3, current: 3 }),
    capability('analytics', { name: 'Analytics', importance: 4, target: 5, current: 2 }),
    capability('loyalty', { name: 'Loyalty', importance: 1, target: 3 }),
  ],
};

export interface RadarOnPage {
  readonly radar: PattoCapabilityRadar;
  readonly store: WorkspaceStore;
  readonly root: ShadowRoot;
}

/** A radar of 720 px on a store of its own; what a first touch fetches is there, so that keys act at once. */
export async function radarOn(
  parts: Partial<WorkspaceDocument> = FIVE,
  state: Partial<WorkspaceState> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<RadarOnPage> {
  const store = new WorkspaceStore({ ...stateWith(parts), ...state });
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: 720px">
      <patto-capability-radar lang="en" .workspace=${store}></patto-capability-radar>
    </div>`,
  );
  const radar = box.querySelector('patto-capability-radar');
  if (!radar?.shadowRoot) throw new Error('no radar');
  for (const [name, value] of Object.entries(attributes)) radar.setAttribute(name, value);
  await Promise.all([drawn(radar), fetchEditing()]);
  return { radar, store, root: radar.shadowRoot };
}

/** Waits until the room for the picture is known, and what draws it is there. */
export async function drawn(radar: PattoCapabilityRadar): Promise<void> {
  await radar.updateComplete;
  const picture = () => radar.shadowRoot?.querySelector('.chart, .bar-row, [part=empty]');
  await waitUntil(picture, 'the radar is drawn');
  await nextFrame();
  await radar.updateComplete;
}

export function grip({ root }: RadarOnPage, id: string, kind = 'target'): SVGGElement {
  const found = root.querySelector<SVGGElement>(
    `[role=slider][data-id="${id}"][data-kind=${kind}]`,
  );
  if (!found) throw new Error(`no ${kind} grip of ${id}`);
  return found;
}

/** Presses a grip, moves the pointer by some px, and lets go unless told to hold on. */
export async function drag(
  page: RadarOnPage,
  handle: Element,
  [x, y]: readonly [number, number],
  { release = true } = {},
): Promise<void> {
  const box = handle.getBoundingClientRect();
  const from = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await sendMouse({ type: 'move', position: [Math.round(from[0]), Math.round(from[1])] });
  await sendMouse({ type: 'down' });
  for (const part of [0.3, 0.7, 1]) {
    // Drivers refuse a pointer outside the window.
    const position: [number, number] = [
      within(from[0] + x * part, window.innerWidth),
      within(from[1] + y * part, window.innerHeight),
    ];
    await sendMouse({ type: 'move', position });
  }
  if (release) await releaseMouse();
  await page.radar.updateComplete;
}

function within(place: number, end: number): number {
  return Math.round(Math.min(end - 2, Math.max(1, place)));
}

export function targetOf({ store }: RadarOnPage, id: string): number | null {
  const found = store.getState().document.capabilities.find((one) => one.id === id);
  expect(found, id).to.exist;
  return found?.target ?? null;
}

/** The names around the radar, in the order of the axes. */
export function axisNames(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('.labels text')].map((label) => {
    const lines = [...label.querySelectorAll('tspan')];
    return (lines.length > 0 ? lines : [label]).map((line) => line.textContent.trim()).join(' ');
  });
}

/** The names in the ranked list, from the top. */
export function rankedNames({ root }: RadarOnPage): string[] {
  return [...root.querySelectorAll('.rows .name')].map((name) => name.textContent?.trim() ?? '');
}

/** A key together with a modifier. */
export async function pressWith(modifier: 'Shift' | 'Control', key: string): Promise<void> {
  await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  await sendKeys({ up: modifier });
}
