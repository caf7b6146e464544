/** Where an opened group lay: the spokes of the radar around it, its own drawn out, at the same angles. */
import { html, nothing, type TemplateResult } from 'lit';
import { format, pointOnSpoke, type Radar } from '../radar-geometry.js';
import { isFigure, radarChoice } from '../radar-model.js';
import { choose } from '../tree.js';
import type { ViewContext } from '../views/view-context.js';

const SIZE = 24;

/** Nothing where the groups around it are drawn as bars. */
export function drawLocator({ state, query, trail }: ViewContext): TemplateResult | typeof nothing {
  const { capabilities, scale } = state;
  const outer = trail.at(-2);
  const choice = outer
    ? { groupId: outer }
    : radarChoice(capabilities, query.capabilities, query.group, query.depth);
  const around = choose(capabilities, choice);
  const axis = around.findIndex(({ id }) => id === trail.at(-1));
  if (axis < 0 || !isFigure(choice, around.length)) return nothing;
  const center = { x: SIZE / 2, y: SIZE / 2 };
  const radar: Radar = { center, radius: SIZE / 2 - 2, axisCount: around.length, scale };
  const spoke = (at: number) =>
    `M${format(center)}L${format(pointOnSpoke(radar, at, radar.radius))}`;
  return html`<svg class="locator" width=${SIZE} height=${SIZE} aria-hidden="true">
    <circle cx=${center.x} cy=${center.y} r=${radar.radius}></circle>
    <path d=${around.map((_, at) => spoke(at)).join('')}></path>
    <path class="here" d=${spoke(axis)}></path>
  </svg>`;
}
