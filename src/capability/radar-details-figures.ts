/** The figures of one capability in sentences, of which each says how it came about. */
import { html } from 'lit';
import type { Ask } from '../element/working.js';
import type { DetailWords } from './radar-details.en.js';
import type { RadarAxis } from './radar-model.js';
import { levelText, type RadarView } from './radar-view.js';

export interface FigureOptions {
  readonly words: DetailWords;
  readonly axis: RadarAxis;
  /** A figure that can be asked how it came about. */
  readonly figure: (text: string, ask: Ask, title: string) => unknown;
}

/** Where a figure stands in its sentence. */
const HOLE = '\u0000';

/** The figures in sentences; each can be asked, and then says what led to it. */
export function renderFigures(view: RadarView, options: FigureOptions): unknown {
  const { axis, figure } = options;
  return figuresOf(view, options).map(({ title, result, sentence, from }) => {
    if (result === '') return `${sentence('')} `;
    const [before, after] = sentence(HOLE).split(HOLE);
    const lines = [...from, sentence(result)];
    const label = `${title}: ${axis.name}`;
    return html`${before}${figure(result, () => ({ title: label, lines }), label)}${after} `;
  });
}

interface Figure {
  readonly title: string;
  /** Empty where the sentence has none. */
  readonly result: string;
  readonly sentence: (result: string) => string;
  /** What comes before it. */
  readonly from: readonly string[];
}

function figuresOf(view: RadarView, { words, axis }: FigureOptions): readonly Figure[] {
  const { model, format, partyName } = view;
  const level = (value: number | null) => levelText(view, value);
  const [current, gap] = [format.number(axis.current), format.number(axis.gap)];
  const target = level(axis.target);
  const figures: Figure[] = [];
  const add = (title: string, result: string, sentence: Figure['sentence']) => {
    figures.push({ title, result, sentence, from: figures.map((one) => one.sentence(one.result)) });
  };
  const levels = model.parties.flatMap(({ id }, party) => {
    const byParty = axis.byParty[party] ?? null;
    return byParty === null ? [] : words.levelOf(partyName(id), level(byParty));
  });
  if (levels.length > 1) {
    const lowest = axis.lowest === axis.current ? undefined : level(axis.lowest);
    add(view.words.current, current, (mean) => words.mean(format.list(levels), mean, lowest));
  }
  if (axis.gap !== null && axis.gap > 0) {
    add(view.words.gap, gap, (result) => words.gap(target, current, result));
    const importance = format.number(axis.importance);
    add(view.words.weightedGap, format.number(axis.weightedGap), (result) =>
      words.weighted(gap, importance, result),
    );
  } else if (axis.gap !== null) {
    add(view.words.gap, '', () => words.surplus(current, target));
  }
  return axis.perception ? [...figures, perceived(view, words, axis.perception, levels)] : figures;
}

function perceived(
  { words: { perception: title }, format, partyName }: RadarView,
  words: DetailWords,
  perception: number,
  levels: readonly string[],
): Figure {
  const sides = [partyName('it'), partyName('marketing')] as const;
  const [higher = '', lower = ''] = perception > 0 ? sides : sides.toReversed();
  return {
    title,
    result: format.number(Math.abs(perception)),
    sentence: (result) => words.perceived(higher, lower, result),
    from: [format.list([...levels])],
  };
}
