/** The heat strip: a row per party, a column per period; the darker, the more. Sums stand in the cells. */
import { svg, type SVGTemplateResult } from 'lit';
import { partyPath } from '../../element/party-mark.js';
import type { DrawingSpace } from '../../element/drawing-space.js';
import type { Payers } from '../payers.js';
import type { ScheduleWords } from './schedule.en.js';
import type { Schedule } from './schedule.js';

const ROW = 28;
const HEAD = 24;
const GAP = 2;
/** Below this a column holds no sum. */
const LEAST_FOR_SUM = 30;
/** Opacity of the party's colour by step: ink reads on the darkest. */
const STEPS = [0.07, 0.16, 0.25, 0.34, 0.43];

export interface StripModel {
  readonly schedule: Schedule;
  readonly payers: Payers;
  readonly words: ScheduleWords;
  readonly nameOf: (period: string | null) => string;
  /** The sum in full, and in few letters. */
  readonly money: (minor: number) => string;
  readonly brief: (minor: number) => string;
}

export function drawStrip(model: StripModel, space: DrawingSpace): SVGTemplateResult {
  const { schedule, payers, words, nameOf } = model;
  const { width, rtl, measure } = space;
  const names = Math.max(...payers.names.map(measure), 0) + 22;
  const labels = Math.min(names, Math.floor(width * 0.34));
  const count = Math.max(1, schedule.parts.length);
  const column = (width - labels) / count;
  const height = HEAD + schedule.lines.length * ROW;
  const mirror = (x: number) => Math.round((rtl ? width - x : x) * 10) / 10;
  const place = { labels, column, mirror, rtl, measure, say: sayIn(model, column, measure) };
  return svg`<svg class="strip" part="strip" role="img" aria-label=${words.strip}
    viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    ${schedule.parts.map(({ period }, at) => {
      const text = shortened(nameOf(period), column - 4, measure);
      return svg`<text class="when" text-anchor="middle" x=${mirror(labels + (at + 0.5) * column)} y="16"
        >${text}<title>${nameOf(period)}</title></text>`;
    })}
    ${schedule.lines.map((_, row) => drawRow(model, place, row))}
  </svg>`;
}

interface Place {
  readonly labels: number;
  readonly column: number;
  readonly mirror: (x: number) => number;
  readonly rtl: boolean;
  readonly measure: (text: string) => number;
  readonly say: (minor: number) => string;
}

/** All sums in full, as in the table below, where each of them fits. */
function sayIn(
  { schedule, money, brief }: StripModel,
  column: number,
  measure: (text: string) => number,
): (minor: number) => string {
  const amounts = schedule.lines.flatMap((line) => line.amounts);
  return amounts.every((amount) => measure(money(amount)) <= column - 4) ? money : brief;
}

function drawRow(model: StripModel, place: Place, row: number): SVGTemplateResult {
  const { schedule, payers, words, money, nameOf } = model;
  const { labels, column, mirror, rtl, measure, say } = place;
  const line = schedule.lines[row];
  const party = payers.parties[row] ?? { id: '' };
  const name = payers.names[row] ?? party.id;
  const most = Math.max(...schedule.lines.flatMap(({ amounts }) => amounts), 1);
  const y = HEAD + row * ROW;
  return svg`<g .style=${`--_party: ${payers.colors[row] ?? ''}`}>
    <path class="mark" d=${partyPath(party)} transform=${`translate(${mirror(6)} ${y + ROW / 2})`}></path>
    <text class="who" x=${mirror(18)} y=${y + 18}>${shortened(name, labels - 20, measure)}<title>${name}</title></text>
    ${line?.amounts.map((amount, at) => {
      const start = labels + at * column;
      const x = Math.min(mirror(start), mirror(start + column - GAP));
      const period = nameOf(schedule.parts[at]?.period ?? null);
      const text = column >= LEAST_FOR_SUM ? shortened(say(amount), column - 4, measure, '') : '';
      return svg`<g class="cell" part="cell"><title>${words.cell(name, period, money(amount))}</title>
        <rect class=${amount === 0 ? 'nothing' : `heat step-${stepOf(amount, most)}`}
          x=${x} y=${y} width=${Math.max(0, column - GAP).toFixed(1)} height=${ROW - GAP}
          fill-opacity=${amount === 0 ? 0 : (STEPS[stepOf(amount, most) - 1] ?? 0)}></rect>
        <text text-anchor="middle" x=${x + (column - GAP) / 2} y=${y + 18}
          direction=${rtl ? 'rtl' : 'ltr'}>${text}</text></g>`;
    })}
  </g>`;
}

/** 1 to 5, by the part of the largest sum. */
export function stepOf(amount: number, most: number): number {
  return Math.max(1, Math.ceil((amount / most) * STEPS.length));
}

/** As much of a text as fits, with `mark` where it was cut; nothing where not even two letters do. */
function shortened(
  text: string,
  width: number,
  measure: (text: string) => number,
  mark = '…',
): string {
  if (measure(text) <= width) return text;
  if (mark === '') return '';
  for (let length = text.length - 1; length > 1; length--) {
    const cut = `${text.slice(0, length).trimEnd()}${mark}`;
    if (measure(cut) <= width) return cut;
  }
  return '';
}
