/** A level bar: current to target on a line, drawn by the style sheet alone, since every list has many of them. */
import { exact } from './level.js';
import type { RadarAxis } from './radar-model.js';
import { fractionOf } from './scale.js';
import type { RadarView } from './radar-view.js';

/** Where the bar's marks stand, for its `style`: in percent, so that they fit any width without being measured. */
export function barPlaces(view: RadarView, { current, target }: RadarAxis): string {
  const place = (level: number | null) => (level === null ? NOWHERE : percentOf(view, level));
  return `--_from: ${place(current)}; --_to: ${place(target)}`;
}

/** The bar for those who do not see it. */
export function barText({ words, format }: RadarView, { current, target }: RadarAxis): string {
  const now = current === null ? words.notAssessed : `${words.current} ${format.number(current)}`;
  const then = target === null ? words.noTarget : `${words.target} ${format.number(target)}`;
  return `${now}; ${then};`;
}

/** Where nothing is seen. */
const NOWHERE = '-9999%';

/** A level in percent of the bar, from the side where reading starts. */
export function percentOf(view: RadarView, level: number): string {
  const fraction = fractionOf(level, view.model.scale);
  return `${exact(100 * (view.rtl ? 1 - fraction : fraction))}%`;
}
