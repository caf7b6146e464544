/** Two parties' levels as dumbbells: a mark for each party on the scale, joined, the distance at the end. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { partyColor, partyPath } from '../../element/party-mark.js';
import type { Party } from '../../workspace/party.js';
import { format, round } from '../radar-geometry.js';
import type { RadarAxis } from '../radar-model.js';
import { levelText, severityOf, type RadarView } from '../radar-view.js';
import { ringsOf } from '../scale.js';
import type { PerceptionLayout, RowPlace } from './perception-layout.js';
import type { Perception } from './perception.js';
import { distanceText, inWords } from './perception-text.js';
import type { PerceptionWords } from './perception.en.js';

/** One row of the picture; the distance is null where one of the two has no level. */
export interface Row {
  readonly axis: RadarAxis;
  readonly first: number | null;
  readonly second: number | null;
  readonly distance: number | null;
}

export interface PictureOptions {
  readonly label: string;
  readonly words: PerceptionWords;
  /** What stands in place of a distance that nobody can tell. */
  readonly notAvailable: string;
  readonly choose: (axis: RadarAxis) => void;
}

export function drawPerception(
  view: RadarView,
  perception: Perception,
  rows: readonly Row[],
  layout: PerceptionLayout,
  options: PictureOptions,
): TemplateResult {
  const { width, height } = layout;
  return html`<svg
    class="chart perception"
    part="chart"
    role="group"
    aria-label=${options.label}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    @keydown=${moveAlong}
  >
    ${drawHead(view, perception, layout, options.words)}
    ${rows.map((row, at) => {
      const place = layout.rows[at];
      return place && drawRow(view, perception, row, at, place, layout, options);
    })}
  </svg>`;
}

/** Who is who, the scale, and what the number at the end of a row is. */
function drawHead(
  view: RadarView,
  { first, second }: Perception,
  layout: PerceptionLayout,
  words: PerceptionWords,
): SVGTemplateResult {
  const { scale } = view.model;
  const { rows, start, end, levelX, secondHeading } = layout;
  const step = view.rtl ? -1 : 1;
  const levels = [scale.min, ...ringsOf(scale)];
  const bottom = (rows.at(-1)?.top ?? 0) + (rows.at(-1)?.height ?? 0);
  const keyOf = (party: Party, x: number) => {
    const name = view.partyName(party.id);
    return svg`<path class="party" fill=${partyColor(party)} d=${partyPath(party, [`${x + 6 * step},8`])}></path>
      <text x=${x + 16 * step} y="12">${name}</text>`;
  };
  const [nameOfFirst, nameOfSecond] = [view.partyName(first.id), view.partyName(second.id)];
  const afterFirst = layout.measure(nameOfFirst) + 32;
  const used = afterFirst + layout.measure(nameOfSecond) + 32;
  const difference = `${nameOfSecond} − ${nameOfFirst}`;
  const fits = used + layout.measure(difference) < layout.width;
  return svg`<g aria-hidden="true">
    ${keyOf(first, start)} ${keyOf(second, start + afterFirst * step)}
    <path class="grid" d=${levels.map((level) => `M${round(levelX(level))},36V${bottom}`).join('')}></path>
    ${levels.map(
      (level) =>
        svg`<text class="tick" text-anchor="middle" x=${round(levelX(level))} y="32">${levelText(view, level)}</text>`,
    )}
    <text class="tick" text-anchor="end" x=${end} y=${fits ? 12 : 32}>${fits ? difference : words.distance}</text>
    ${
      secondHeading === undefined
        ? null
        : svg`<text class="part" x=${start} y=${secondHeading}>${words.byOne}</text>`
    }
  </g>`;
}

function drawRow(
  view: RadarView,
  { first, second }: Perception,
  row: Row,
  at: number,
  { lines, top, height, y, nameY }: RowPlace,
  { width, start, end, lineHeight, levelX }: PerceptionLayout,
  options: PictureOptions,
): SVGTemplateResult {
  const { notAvailable, choose } = options;
  const { axis, distance } = row;
  const selected = axis.id === view.selectedId;
  const [a, b] = [row.first, row.second].map((level) => (level === null ? null : levelX(level)));
  // Marks that would cover each other stand one over the other.
  const apart = typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 8 ? 5 : 0;
  const mark = (party: Party, x: number | null | undefined, dy: number) =>
    typeof x !== 'number'
      ? null
      : svg`<path class="party" fill=${partyColor(party)} d=${partyPath(party, [format({ x, y: y + dy })])}></path>`;
  return svg`<g class="seen" part="row" role="button" tabindex=${at === 0 ? 0 : -1} data-id=${axis.id}
    aria-pressed=${axis.isGroup ? nothing : selected ? 'true' : 'false'}
    aria-label=${inWords(view, options, row, first, second)}
    @click=${() => choose(axis)} @keydown=${(event: KeyboardEvent) => press(event, () => choose(axis))}>
    <rect class="ground" x="0" y=${round(top + 1)} width=${width} height=${round(height - 1)}></rect>
    <path class="rule" d="M0,${round(top + height)}H${width}"></path>
    <text aria-hidden="true" class=${selected ? 'selected' : nothing} y=${round(nameY)}>${lines.map(
      (line, n) =>
        svg`${n > 0 ? ' ' : ''}<tspan x=${start} dy=${n === 0 ? 0 : lineHeight}>${line}</tspan>`,
    )}</text>
    ${
      typeof a === 'number' && typeof b === 'number'
        ? svg`<path class="joint" data-severity=${severityOf(Math.abs(distance ?? 0), view.model.scale)}
            d="M${format({ x: a, y })}H${round(b)}"></path>`
        : null
    }
    ${mark(first, a, -apart)} ${mark(second, b, apart)}
    <text aria-hidden="true" class="distance" text-anchor="end" x=${end} y=${round(y + 5)}>${distance === null ? notAvailable : distanceText(view, distance)}</text>
  </g>`;
}

/** A button in a drawing has no keys of its own. */
function press(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
}

/** One tab stop for all rows; the arrow keys go through them. */
function moveAlong(event: KeyboardEvent): void {
  const rows = [...(event.currentTarget as Element).querySelectorAll<SVGElement>('.seen')];
  const here = rows.findIndex((row) => row === event.target);
  const goal = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = goal === undefined ? undefined : rows[goal];
  if (here < 0 || !row) return;
  event.preventDefault();
  row.focus();
}
