/** A level bar: current to target on a line. */
import { html, type TemplateResult } from 'lit';
import { exact } from './level.js';
import type { RadarAxis } from './radar-model.js';
import { fractionOf } from './scale.js';
import { severityOf, type RadarView } from './radar-view.js';

/** Drawn in percent, so that it fits any width without being measured. */
export function levelBar(view: RadarView, axis: RadarAxis): TemplateResult {
  const { current, target } = axis;
  const from = current === null ? HIDDEN : percentOf(view, current);
  const to = target === null ? HIDDEN : percentOf(view, target);
  return html`<svg
    class="bar"
    part="bar"
    width="100%"
    height="16"
    role="img"
    aria-label=${inWords(view, axis)}
  >
    <line class="bar-track" x1="0" x2="100%" y1="8" y2="8"></line>
    <line
      class="bar-gap"
      data-severity=${severityOf(axis.gap, view.model.scale)}
      x1=${from}
      x2=${to}
      y1="8"
      y2="8"
    ></line>
    <line class="bar-target" x1=${to} x2=${to} y1="2" y2="14"></line>
    <circle class="bar-current" cx=${from} cy="8" r="3.5"></circle>
  </svg>`;
}

/** The bar for those who do not see it. */
function inWords({ words, format }: RadarView, { current, target }: RadarAxis): string {
  const now = current === null ? words.notAssessed : `${words.current} ${format.number(current)}`;
  const then = target === null ? words.noTarget : `${words.target} ${format.number(target)}`;
  return `${now}; ${then};`;
}

/** Where nothing is seen. */
const HIDDEN = '-9999';

/** A level in percent of the bar, from the side where reading starts. */
export function percentOf(view: RadarView, level: number): string {
  const fraction = fractionOf(level, view.model.scale);
  return `${exact(100 * (view.rtl ? 1 - fraction : fraction))}%`;
}
