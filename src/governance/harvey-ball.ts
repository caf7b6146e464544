/** Harvey balls: from empty to full in six steps, one per extent of IT's involvement. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { EXTENTS, type Extent } from './governance.js';

const RADIUS = 8;

const BALLS = new Map(
  EXTENTS.map((extent, step) => [extent, drawBall(step / (EXTENTS.length - 1))]),
);

/** The picture alone: the word stands beside it, or is said by whoever draws it. */
export function harveyBall(extent: Extent): TemplateResult | typeof nothing {
  return BALLS.get(extent) ?? nothing;
}

function drawBall(share: number): TemplateResult {
  const pie =
    share === 1
      ? svg`<circle class="pie" r=${RADIUS} />`
      : share > 0
        ? svg`<path class="pie" d=${sector(share)} />`
        : nothing;
  return html`<svg class="ball" part="ball" viewBox="-10 -10 20 20" aria-hidden="true">
    <circle class="rim" r=${RADIUS} />
    ${pie}
  </svg>`;
}

/** Clockwise from the top. */
function sector(share: number): string {
  const angle = 2 * Math.PI * share;
  const [x, y] = [Math.sin(angle) * RADIUS, -Math.cos(angle) * RADIUS];
  return `M0 0V${-RADIUS}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}Z`;
}
