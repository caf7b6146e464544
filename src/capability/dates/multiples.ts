/** A small radar for each day, the same axes at the same places, what moved since the day before marked. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import {
  areaPath,
  directionOf,
  format,
  linePath,
  pointAt,
  round,
  type Point,
  type Radar,
} from '../radar-geometry.js';
import { levelsOf, type RadarView } from '../radar-view.js';
import type { DateWords } from './dates.en.js';
import { movementsOf, type Days } from './movement.js';
import type { DayFigures } from './trend.js';
import { indexText } from './dates-text.js';

/** What a small radar needs at least; there are two in a row in any case. */
const CELL = 112;
const MAX_RADIUS = 48;
const MARGIN = 10;
/** The date and the index under it. */
const CAPTION = 44;
const BETWEEN = 16;
/** More days than these are no picture any more: the last ones are shown. */
export const MOST_DAYS = 24;

export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MultiplesLayout {
  readonly cells: readonly Cell[];
  readonly radius: number;
  readonly height: number;
}

/** Depends on the number of days and the width alone. Lengths in px. */
export function layoutMultiples(days: number, width: number, rtl: boolean): MultiplesLayout {
  const columns = Math.max(2, Math.floor(width / CELL));
  const cell = width / columns;
  const radius = Math.min(MAX_RADIUS, cell / 2 - MARGIN);
  const height = 2 * radius + CAPTION;
  const cells = Array.from({ length: days }, (_, at) => {
    const column = at % columns;
    return {
      x: cell * (rtl ? columns - 1 - column : column),
      y: Math.floor(at / columns) * (height + BETWEEN),
      width: cell,
      height,
    };
  });
  const rows = Math.ceil(days / columns);
  return { cells, radius, height: rows * height + Math.max(0, rows - 1) * BETWEEN };
}

export interface MultiplesOptions {
  readonly words: DateWords;
  readonly days: Days;
  /** Looks at a day. */
  readonly look: (on: string) => void;
}

/** In a coordinate system whose origin is the picture's corner. */
export function drawMultiples(
  view: RadarView,
  trend: readonly DayFigures[],
  { cells, radius }: MultiplesLayout,
  options: MultiplesOptions,
): SVGTemplateResult {
  const tabbable = Math.max(
    0,
    trend.findIndex(({ on }) => on === options.days.to),
  );
  return svg`<g class="multiples" @keydown=${(event: KeyboardEvent) => moveAlong(event, view.rtl)}>
    ${trend.map((day, at) => {
      const cell = cells[at];
      return cell && drawDay(view, day, cell, radius, at === tabbable, options);
    })}
  </g>`;
}

function drawDay(
  view: RadarView,
  day: DayFigures,
  { x, y, width, height }: Cell,
  radius: number,
  tabbable: boolean,
  { words, days, look }: MultiplesOptions,
): SVGTemplateResult {
  const { on, model } = day;
  const center = { x: x + width / 2, y: y + radius + MARGIN / 2 };
  const radar: Radar = { center, radius, axisCount: model.axes.length, scale: model.scale };
  const current = levelsOf(model, 'current');
  const date = view.format.date(on);
  const index = indexText(view, words, day);
  const { moved } = movementsOf(model);
  const act = () => look(on);
  const marks = (way: 1 | -1) =>
    moved
      .filter(({ by }) => Math.sign(by) === way)
      .map(({ axis, to }) => mark(radar, model.axes.indexOf(axis), to, way))
      .join('');
  return svg`<g class="day" role="button" tabindex=${tabbable ? 0 : -1} data-on=${on}
    aria-pressed=${on === days.to ? 'true' : 'false'}
    aria-label="${date} ${index}, ${words.movedSince(moved.length, view.format.number(moved.length))}"
    @click=${act} @keydown=${(event: KeyboardEvent) => press(event, act)}>
    <rect class="ground" x=${round(x + 2)} y=${round(y)} width=${round(width - 4)} height=${round(height)}></rect>
    <path class="rings" d=${ring(center, radius)}></path>
    <path class="area" d=${areaPath(radar, current)}></path>
    <path class="line target" d=${linePath(radar, levelsOf(model, 'target'))}></path>
    <path class="line current" d=${linePath(radar, current)}></path>
    <path class="head up" d=${marks(1)}></path>
    <path class="head down" d=${marks(-1)}></path>
    <text class=${on === days.to || on === days.from ? 'compared' : nothing} aria-hidden="true" text-anchor="middle" x=${round(center.x)} y=${round(y + 2 * radius + 22)}>${date}</text>
    <text class="tick" aria-hidden="true" text-anchor="middle" x=${round(center.x)} y=${round(y + 2 * radius + 36)}>${index}</text>
  </g>`;
}

/** A small triangle at the level, pointing the way it went. */
function mark(radar: Radar, axis: number, level: number, way: 1 | -1): string {
  const { x, y } = pointAt(radar, axis, level);
  const out = directionOf(axis, radar.axisCount);
  const at = (along: number, aside: number) =>
    format({
      x: x + way * out.x * along - out.y * aside,
      y: y + way * out.y * along + out.x * aside,
    });
  return `M${at(4, 0)}L${at(-3, 3)}L${at(-3, -3)}Z`;
}

function ring({ x, y }: Point, radius: number): string {
  const r = round(radius);
  return `M${format({ x: x - r, y })}a${r},${r} 0 1,1 ${2 * r},0a${r},${r} 0 1,1 ${-2 * r},0`;
}

function press(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
}

/** One tab stop for all days; the arrow keys go through them, the way they lie. */
function moveAlong(event: KeyboardEvent, rtl: boolean): void {
  const days = [...(event.currentTarget as Element).querySelectorAll<SVGElement>('.day')];
  const here = days.findIndex((day) => day === event.target);
  const goals: Readonly<Record<string, number>> = {
    [rtl ? 'ArrowLeft' : 'ArrowRight']: here + 1,
    ArrowDown: here + 1,
    [rtl ? 'ArrowRight' : 'ArrowLeft']: here - 1,
    ArrowUp: here - 1,
    Home: 0,
    End: days.length - 1,
  };
  const day = days[goals[event.key] ?? -1];
  if (here < 0 || !day) return;
  event.preventDefault();
  day.focus();
}
