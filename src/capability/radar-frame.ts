/** The still part of a radar: rings with the scale's words, spokes, and the names around. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { RadarLayout } from './radar-labels.js';
import { pointAt, pointOnSpoke, round, format, type Radar } from './radar-geometry.js';
import { levelText, scaleText, type RadarView } from './radar-view.js';
import { ringsOf } from './scale.js';

export function drawFrame(view: RadarView, radar: Radar): SVGTemplateResult {
  const { axes, scale } = view.model;
  const spoke = (axis: number) =>
    `M${format(pointAt(radar, axis, scale.min))}L${format(pointOnSpoke(radar, axis, radar.radius))}`;
  const assessed = axes.map((axis, at) => (axis.current === null ? '' : spoke(at))).join('');
  const open = axes.map((axis, at) => (axis.current === null ? spoke(at) : '')).join('');
  const selected = axes.findIndex(({ id }) => id === view.selectedId);
  return svg`
    <path class="rings" d=${ringsOf(scale)
      .map((level) => ring(radar, level))
      .join('')}></path>
    <path class="spokes" d=${assessed}></path>
    ${open ? svg`<path class="spokes open" d=${open}></path>` : nothing}
    ${selected < 0 ? nothing : svg`<path class="spokes selected" d=${spoke(selected)}></path>`}
  `;
}

/** A letter of the scale's words, in px: enough to tell whether a word reaches the next spoke. */
const LETTER = 5.5;

/** The scale's words, up the first spoke, where they do not reach the next one; numbers further in. */
export function drawScale(view: RadarView, radar: Radar): SVGTemplateResult {
  const toNextSpoke = Math.sin((2 * Math.PI) / Math.max(4, radar.axisCount));
  return svg`<g class="scale" aria-hidden="true" text-anchor=${view.rtl ? 'start' : 'end'}>
    ${ringsOf(view.model.scale).map((level) => {
      const { x, y } = pointAt(radar, 0, level);
      const words = scaleText(view, level);
      const fits = (radar.center.y - y) * toNextSpoke > words.length * LETTER + 12;
      return svg`<text x=${round(x - 4)} y=${round(y + 10)}
        .textContent=${fits ? words : levelText(view, level)}></text>`;
    })}
  </g>`;
}

/** Names, or numbers where there is no room for names; a pointer may choose the axis by them. */
export function drawLabels(view: RadarView, layout: RadarLayout): SVGTemplateResult {
  // Text anchors follow the direction of writing: in right-to-left text, `start`, where none is said, is the right.
  const anchors = view.rtl
    ? { left: 'end', middle: 'middle', right: nothing }
    : { left: nothing, middle: 'middle', right: 'end' };
  return svg`<g class="labels" aria-hidden="true">
    ${layout.labels.map(({ lines, at, side }, index) => {
      const axis = view.model.axes[index];
      const state =
        axis?.id === view.selectedId ? 'selected' : axis?.current === null ? 'quiet' : nothing;
      const [x, y] = [round(at.x), round(at.y)];
      const name = axis?.name ?? '';
      // Most names are one line, and cost less as one text.
      if (lines.length === 1 && lines[0] === name) {
        return svg`<text class=${state} data-id=${axis?.id ?? ''} text-anchor=${anchors[side]} x=${x} y=${y}
          .textContent=${name}></text>`;
      }
      const tspan = (line: string, index: number) =>
        svg`<tspan x=${x} dy=${index > 0 ? layout.lineHeight : nothing}>${line}</tspan>`;
      return svg`<text class=${state} data-id=${axis?.id ?? ''} text-anchor=${anchors[side]} x=${x} y=${y}
        >${lines.join(' ') === name ? null : svg`<title>${name}</title>`}${lines.map(tspan)}</text>`;
    })}
  </g>`;
}

/** A circle as a path, so that all rings are one element. */
function ring({ center, radius, scale }: Radar, level: number): string {
  const r = round((radius * (level - scale.min)) / (scale.max - scale.min));
  return `M${format({ x: center.x - r, y: center.y })}a${r},${r} 0 1,1 ${2 * r},0a${r},${r} 0 1,1 ${-2 * r},0`;
}
