/** The outline of a radar, for when there is nothing to draw yet. */
import { html, type TemplateResult } from 'lit';
import type { MenuItem } from '../element/menu.js';
import { defineWords } from '../locales/words.js';
import { linePath, pointAt, format, type Radar } from './radar-geometry.js';
import { en, type OutlineWords } from './radar-outline.en.js';

export { pictureStyles as styles } from './radar-picture.styles.js';

export const words = defineWords('capability-outline', en, {
  it: async () => (await import('./radar-outline.it.js')).it,
});

const RADAR: Radar = {
  center: { x: 90, y: 82 },
  radius: 80,
  axisCount: 6,
  scale: { min: 0, max: 4, labels: [] },
};
const RINGS = [1, 2, 3, 4].map((level) => linePath(RADAR, Array<number>(6).fill(level))).join('');
const SPOKES = [0, 1, 2, 3, 4, 5]
  .map((axis) => `M${format(RADAR.center)}L${format(pointAt(RADAR, axis, 4))}`)
  .join('');

/**
 * `exist`: there are capabilities, but none of those that were asked for.
 * `items`: what can be done about it.
 */
export function renderOutline(
  words: OutlineWords,
  exist: boolean,
  items: readonly MenuItem[],
): TemplateResult {
  return html`<div class="state" part="empty">
    <svg class="outline" width="180" height="164" aria-hidden="true">
      <path class="rings" d=${RINGS}></path>
      <path class="spokes" d=${SPOKES}></path>
    </svg>
    <p><strong>${words.title}</strong><br />${exist ? words.nothingChosen : words.hint}</p>
    ${items.map(
      ({ icon, label, act }) => html`<button type="button" @click=${act}>${icon} ${label}</button>`,
    )}
  </div>`;
}
