/** How the radar's figures come about, line by line. Fetched when somebody asks. */
import type { Working } from '../../element/working.js';
import { defineWords } from '../../locales/words.js';
import type { Capability } from '../capability.js';
import { gap, weightedGap } from '../gap.js';
import { exact } from '../level.js';
import type { RadarAxis } from '../radar-model.js';
import { levelText, type RadarView } from '../radar-view.js';
import { leavesOf } from '../tree.js';
import { en, type RadarWorkingWords } from './radar-working.en.js';

export const words = defineWords('capability-working', en, {
  it: async () => (await import('./radar-working.it.js')).it,
});

export interface WorkingSource {
  readonly words: RadarWorkingWords;
  readonly view: RadarView;
  readonly capabilities: readonly Capability[];
  /** The day that is looked at, `YYYY-MM-DD`; undefined = the latest levels. */
  readonly date: string | undefined;
}

/** More terms than these are summed up: a popover is no table. */
const MOST_TERMS = 8;

/** Of the gap index; Σ importance·gap / Σ importance over the leaves that have a gap figure. */
export function indexWorking(source: WorkingSource): Working {
  const { words, view, date } = source;
  const { format, model } = view;
  const leaves = leavesUnder(model.axes, source);
  const counted = leaves.filter((leaf) => gap(leaf, date) !== null);
  const terms = heaviestFirst(counted, date).map((leaf) =>
    words.term(leaf.name, format.number(leaf.importance), format.number(gap(leaf, date))),
  );
  const sum = sumOf(counted.map((leaf) => weightedGap(leaf, date) ?? 0));
  const weight = sumOf(counted.map(({ importance }) => importance));
  const missing = leaves.length - counted.length;
  return {
    title: words.index,
    lines: [
      words.indexFormula,
      ...folded(terms, source),
      ...(missing > 0 ? [words.leftOut(missing, format.number(missing))] : []),
      words.quotient(format.number(sum), format.number(weight), format.number(model.index)),
    ],
    source: sourceOf(source),
  };
}

/** Of an axis's weighted gap. */
export function weightedGapWorking(axis: RadarAxis, source: WorkingSource): Working {
  return {
    title: source.words.weightedGap(axis.name),
    lines: axis.isGroup ? groupLines(axis, source) : leafLines(axis, source),
    source: sourceOf(source),
  };
}

function leafLines(axis: RadarAxis, { words, view }: WorkingSource): string[] {
  const { model, format, partyName } = view;
  const current = format.number(axis.current);
  const target = levelText(view, axis.target);
  const levels = model.parties.flatMap(({ id }, party) => {
    const level = axis.byParty[party] ?? null;
    return level === null ? [] : words.item(partyName(id), levelText(view, level));
  });
  const gap = format.number(axis.gap);
  const now = levels.length > 1 ? words.mean(format.list(levels), current) : words.current(current);
  if (axis.gap === null) return [now, words.target(target), words.noFigure];
  return [
    now,
    axis.gap === 0 ? words.noGap(target, current) : words.gap(target, current, gap),
    words.weighted(gap, format.number(axis.importance), format.number(axis.weightedGap)),
  ];
}

/** A group's is the sum over its leaves, so that what one has too much does not hide what another lacks. */
function groupLines(axis: RadarAxis, source: WorkingSource): string[] {
  const { words, view, date } = source;
  const counted = leavesUnder([axis], source).filter((leaf) => gap(leaf, date) !== null);
  const terms = heaviestFirst(counted, date).map((leaf) =>
    words.item(leaf.name, view.format.number(weightedGap(leaf, date))),
  );
  return [
    words.groupFormula,
    ...folded(terms, source),
    words.sum(view.format.number(axis.weightedGap)),
  ];
}

function leavesUnder(
  axes: readonly RadarAxis[],
  { capabilities }: WorkingSource,
): readonly Capability[] {
  const ids = new Set(axes.map(({ id }) => id));
  const roots = capabilities.filter(({ id }) => ids.has(id));
  return [...new Set(roots.flatMap((root) => leavesOf(root, capabilities)))];
}

function heaviestFirst(leaves: readonly Capability[], date: string | undefined): Capability[] {
  return leaves.toSorted((a, b) => (weightedGap(b, date) ?? 0) - (weightedGap(a, date) ?? 0));
}

function folded(terms: readonly string[], { words, view }: WorkingSource): string[] {
  if (terms.length <= MOST_TERMS) return [...terms];
  const rest = terms.length - MOST_TERMS + 1;
  return [...terms.slice(0, MOST_TERMS - 1), words.others(view.format.number(rest))];
}

function sourceOf({ words, view, date }: WorkingSource): string {
  return date === undefined ? words.sourceNow : words.sourceOn(view.format.date(date));
}

function sumOf(figures: readonly number[]): number {
  return exact(figures.reduce((sum, figure) => sum + figure, 0));
}
