/** Where things lie in the picture of two parties' levels, in px, for text that runs either way. */
import type { DrawingSpace, Measure } from '../../element/drawing-space.js';
import { fractionOf } from '../scale.js';
import type { Scale } from '../capability.js';
import { wrap } from '../radar-labels.js';

/** From this width on, names stand beside their line; else above it. */
const WIDE = 460;
const ROW = 32;
/** A mark at the end of the scale, and the number behind it. */
const MARGIN = 8;
const NUMBER = 56;
const MOST_NAME = 240;
const HEAD = 44;
/** What stands between two lists of rows. */
const BETWEEN = 44;

export interface RowPlace {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Where the levels lie. */
  readonly y: number;
  /** The baseline of the name's first line. */
  readonly nameY: number;
}

export interface PerceptionLayout {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly measure: Measure;
  readonly rows: readonly RowPlace[];
  /** The baseline of the heading over the rows from `split` on, where there are any. */
  readonly secondHeading: number | undefined;
  /** The side where reading starts, and where it ends. */
  readonly start: number;
  readonly end: number;
  readonly levelX: (level: number) => number;
}

/** `split`: how many rows there are before the second heading. */
export function layoutPerception(
  names: readonly string[],
  split: number,
  scale: Scale,
  { width, measure, lineHeight, rtl }: DrawingSpace,
): PerceptionLayout {
  const beside = width >= WIDE;
  const nameRoom = beside ? Math.min(MOST_NAME, width * 0.36) : width;
  const from = (beside ? nameRoom + 16 : 0) + MARGIN;
  const to = width - NUMBER - MARGIN;
  const mirrored = (x: number) => (rtl ? width - x : x);
  let top = HEAD;
  let secondHeading: number | undefined;
  const rows = names.map((name, at): RowPlace => {
    if (at === split) {
      secondHeading = top + BETWEEN - 12;
      top += BETWEEN;
    }
    const lines = wrap(name, nameRoom, measure).slice(0, beside ? 2 : 1);
    const text = lines.length * lineHeight;
    const height = beside ? Math.max(ROW, text + 8) : text + ROW - 4;
    const y = beside ? top + height / 2 : top + text + 16;
    const nameTop = beside ? top + (height - text) / 2 : top + 6;
    const place = { lines, top, height, y, nameY: nameTop + lineHeight * 0.78 };
    top += height;
    return place;
  });
  return {
    width,
    height: Math.ceil(top + 1),
    lineHeight,
    measure,
    rows,
    secondHeading,
    start: mirrored(0),
    end: mirrored(width),
    levelX: (level) => mirrored(from + fractionOf(level, scale) * (to - from)),
  };
}
