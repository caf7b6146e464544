/** Arithmetic on the workspace's maturity scale: positions, steps and what lies outside. */
import type { Scale } from './capability.js';
import { exact } from './level.js';

/** What a document whose own scale has no length is read with. */
const DEFAULT_SCALE: Scale = { min: 0, max: 5, labels: [] };

/** The scale itself, unless it has no length: then 0 to 5. */
export function usableScale(scale: Scale): Scale {
  return scale.min < scale.max ? scale : DEFAULT_SCALE;
}

/** True for a finite number from `min` to `max`, both included. */
export function isOnScale(level: unknown, scale: Scale): level is number {
  return typeof level === 'number' && level >= scale.min && level <= scale.max;
}

/** Where a level lies between the scale's ends, 0 to 1; not clamped. */
export function fractionOf(level: number, scale: Scale): number {
  return (level - scale.min) / (scale.max - scale.min);
}

/** The inverse of {@link fractionOf}. */
export function levelAt(fraction: number, scale: Scale): number {
  return scale.min + fraction * (scale.max - scale.min);
}

/** The nearest `step` from the scale's lower end, held between its ends. */
export function snap(level: number, scale: Scale, step: number): number {
  const snapped = scale.min + Math.round((level - scale.min) / step) * step;
  return exact(Math.min(scale.max, Math.max(scale.min, snapped)));
}

/** The levels that get a ring: whole ones above `min`, at most ten, and always the upper end. */
export function ringsOf(scale: Scale): readonly number[] {
  const span = scale.max - scale.min;
  const every = Math.max(1, Math.ceil(span / 10));
  const rings: number[] = [];
  for (let level = scale.min + every; level < scale.max; level += every) rings.push(exact(level));
  return [...rings, scale.max];
}

/** The scale's word for a whole level, undefined where it has none. */
export function labelOf(
  level: number,
  labels: readonly string[],
  scale: Scale,
): string | undefined {
  const index = exact(level - scale.min);
  return Number.isInteger(index) ? labels[index] : undefined;
}
