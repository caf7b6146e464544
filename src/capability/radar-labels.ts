/** The names around a radar: wrapped, never rotated, never over one another; numbers where they do not fit. */
import type { DrawingSpace, Measure } from '../element/drawing-space.js';
import { directionOf, type Point } from './radar-geometry.js';

export interface AxisLabel {
  readonly lines: readonly string[];
  /** Where the first line's baseline meets its anchor. */
  readonly at: Point;
  /** The side of the text that stands at `at`, in screen terms. */
  readonly side: 'left' | 'middle' | 'right';
}

export interface RadarLayout {
  readonly width: number;
  readonly height: number;
  readonly center: Point;
  readonly radius: number;
  readonly lineHeight: number;
  /** True where the labels are the axes' numbers from 1 and the names stand elsewhere. */
  readonly numbered: boolean;
  readonly labels: readonly AxisLabel[];
}

const MAX_RADIUS = 208;
const MIN_RADIUS = 24;
/** Width of a name at a side. */
const MIN_ROOM = 72;
const MAX_ROOM = 124;
/** A radar that is smaller than this beside its names is better off with numbers. */
const MIN_RADIUS_WITH_NAMES = 100;
/** From the rim to a label. */
const CLEARANCE = 14;
const BETWEEN_LABELS = 4;
const MAX_LINES = 3;

/**
 * Radius, height and labels for a width. Depends on the names and the width alone, so that a picture
 * stays where it is while its values change.
 */
export function layoutRadar(
  names: readonly string[],
  { width, measure, lineHeight }: Omit<DrawingSpace, 'rtl'>,
): RadarLayout {
  const named = nameLines(names, width, measure);
  const withNames = radiusBeside(named, width, measure);
  const numbered = withNames < MIN_RADIUS_WITH_NAMES;
  const texts = numbered ? names.map((_, index) => [String(index + 1)]) : named;
  const radius = numbered ? radiusBeside(texts, width, measure) : withNames;
  const labels = placeAround(texts, radius, lineHeight);
  const top = Math.min(...labels.map(({ top }) => top), -radius) - 2;
  const bottom = Math.max(...labels.map(({ bottom }) => bottom), radius) + 2;
  const center = { x: width / 2, y: -top };
  return {
    width,
    height: Math.ceil(bottom - top),
    center,
    radius,
    lineHeight,
    numbered,
    labels: labels.map(({ lines, x, top: labelTop, side }) => ({
      lines,
      side,
      // 0.78 of a line lies between its top and its baseline in common fonts.
      at: { x: center.x + x, y: center.y + labelTop + lineHeight * 0.78 },
    })),
  };
}

/** The names in lines; at the sides as narrow as their longest words let them be, for the radar's sake. */
function nameLines(
  names: readonly string[],
  width: number,
  measure: Measure,
): readonly (readonly string[])[] {
  const longestWord = Math.max(...names.flatMap((name) => name.split(/\s+/)).map(measure));
  const wanted = Math.min(MAX_ROOM, Math.max(MIN_ROOM, width * 0.2));
  const room = Math.min(MAX_ROOM, Math.max(wanted, longestWord), width / 3);
  return names.map((name, axis) => {
    const isMiddle = sideOf(directionOf(axis, names.length)) === 'middle';
    return wrap(name, isMiddle ? Math.max(room, width * 0.4) : room, measure);
  });
}

/** The largest radius that leaves room for each text at the end of its spoke. */
function radiusBeside(
  texts: readonly (readonly string[])[],
  width: number,
  measure: Measure,
): number {
  const radii = texts.map((lines, axis) => {
    const direction = directionOf(axis, texts.length);
    if (sideOf(direction) === 'middle') return MAX_RADIUS;
    const room = width / 2 - Math.max(...lines.map(measure));
    return room / Math.abs(direction.x) - CLEARANCE;
  });
  const rim = width / 2 - CLEARANCE;
  return Math.max(MIN_RADIUS, Math.min(MAX_RADIUS, rim, ...radii));
}

/** The side of a text that faces the radar. */
function sideOf({ x }: Point): AxisLabel['side'] {
  return x > 0.05 ? 'left' : x < -0.05 ? 'right' : 'middle';
}

interface Placed {
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly side: AxisLabel['side'];
}

/** Labels relative to the centre, each beside the end of its spoke, pushed outwards where they would touch. */
function placeAround(
  texts: readonly (readonly string[])[],
  radius: number,
  lineHeight: number,
): readonly Placed[] {
  const wanted = texts.map((lines, axis) => {
    const { x, y } = directionOf(axis, texts.length);
    const height = lines.length * lineHeight;
    const side = sideOf({ x, y });
    // At the sides a label is centred on its spoke's end; over the top and under the bottom it stands off.
    const top = y * (radius + CLEARANCE) - height / 2 + (y * height) / 2;
    return { lines, x: x * (radius + CLEARANCE), y, height, top, side } as const;
  });
  const placed = new Map<(typeof wanted)[number], Placed>();
  for (const side of ['left', 'right'] as const) {
    for (const half of [-1, 1]) {
      // From the horizontal outwards; the label on the horizontal itself belongs to the lower half.
      const column = wanted
        .filter((label) => label.side === side && (half < 0 ? label.y < 0 : label.y >= 0))
        .sort((a, b) => half * (a.y - b.y));
      let limit = Number.NEGATIVE_INFINITY;
      const middle = wanted.find((label) => label.side === side && Math.abs(label.y) < 0.01);
      if (half < 0 && middle) limit = -(middle.top - BETWEEN_LABELS);
      for (const label of column) {
        const near = half < 0 ? -(label.top + label.height) : label.top;
        const kept = Math.max(near, limit);
        const top = half < 0 ? -kept - label.height : kept;
        limit = kept + label.height + BETWEEN_LABELS;
        placed.set(label, { ...label, top, bottom: top + label.height });
      }
    }
  }
  return wanted.map(
    (label) => placed.get(label) ?? { ...label, ...beyond(label, [...placed.values()]) },
  );
}

/** The label over the top or under the bottom clears those at its sides. */
function beyond(
  label: { readonly y: number; readonly top: number; readonly height: number },
  others: readonly Placed[],
): { top: number; bottom: number } {
  const top =
    label.y < 0
      ? Math.min(label.top, ...others.map((other) => other.top - BETWEEN_LABELS - label.height))
      : Math.max(label.top, ...others.map((other) => other.bottom + BETWEEN_LABELS));
  return { top, bottom: top + label.height };
}

/** Words filled into lines no wider than `room`; what does not fit into the last is cut with an ellipsis. */
export function wrap(text: string, room: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= room) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, MAX_LINES);
  const rest = lines.slice(MAX_LINES).join(' ');
  return kept.map((each, index) =>
    index === MAX_LINES - 1 && rest !== ''
      ? cut(`${each} ${rest}`, room, measure)
      : cut(each, room, measure),
  );
}

function cut(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && measure(`${characters.join('')}…`) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
