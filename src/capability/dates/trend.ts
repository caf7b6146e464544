/** The gap index over all days of assessment, with what it is made of. */
import type { Party } from '../../workspace/party.js';
import type { Capability, Scale } from '../capability.js';
import { exact } from '../level.js';
import { radarModel, type RadarModel } from '../radar-model.js';
import type { Choice } from '../tree.js';

/** The figures of one day: what the parties had said by then. */
export interface DayFigures {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Its previous day is the day of assessment before; on the first day there is none. */
  readonly model: RadarModel;
  /** Σ importance · gap, of the capabilities that have a gap. */
  readonly weighted: number;
  /** Σ importance of the same. */
  readonly weight: number;
  /** weighted ÷ weight, in levels; null where the weight is 0: n/a. */
  readonly index: number | null;
  /** How many capabilities have a level and a target on that day, of how many. */
  readonly counted: number;
  readonly all: number;
}

/** One for each day, earliest first. */
export function trendOf(
  capabilities: readonly Capability[],
  parties: readonly Party[],
  scale: Scale,
  choice: Choice,
  dates: readonly string[],
): readonly DayFigures[] {
  return dates.map((on, at) => {
    const model = radarModel(capabilities, parties, scale, choice, on, dates[at - 1]);
    return dayFigures(on, model);
  });
}

export function dayFigures(on: string, model: RadarModel): DayFigures {
  const known = model.leaves.filter(({ gap }) => gap !== null);
  return {
    on,
    model,
    weighted: sum(known.map(({ weightedGap }) => weightedGap ?? 0)),
    weight: sum(known.map(({ importance }) => importance)),
    index: model.index,
    counted: known.length,
    all: model.leaves.length,
  };
}

/** The index's movement from one day to another; null where it is n/a on one of them. */
export function changeOf(from: DayFigures, to: DayFigures): number | null {
  return from.index === null || to.index === null ? null : exact(to.index - from.index);
}

function sum(figures: readonly number[]): number {
  return exact(figures.reduce((total, figure) => total + figure, 0));
}
