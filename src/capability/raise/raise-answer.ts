/** The answer to “what would it take”, drawn: the plan, its reasoning, and why the two may differ. */
import { html, type TemplateResult } from 'lit';
import type { Working } from '../../element/working.js';
import type { Formatter } from '../../locales/format.js';
import type { Capability } from '../capability.js';
import { exact } from '../level.js';
import { percentOf } from '../level-bar.js';
import type { TaskContext } from '../radar-tasks.js';
import { scaleText } from '../radar-view.js';
import type { RaiseWords } from './raise.en.js';
import type { GreedyPlan } from './greedy-raise.js';
import {
  gainOf,
  indexAfter,
  levelsOf,
  type IndexSum,
  type Raise,
  type RaisePlan,
} from './raise-plan.js';
import { effectLines, levelLines, type RaiseLines } from './raise-working.js';
import { MOST_PROVEN, type WhatItTakes } from './what-it-takes.js';

export interface AnswerContext {
  readonly words: RaiseWords;
  readonly host: TaskContext;
  readonly leaves: readonly Capability[];
  readonly answer: WhatItTakes;
}

/** The answer in one sentence. */
export function sentenceOf(words: RaiseWords, format: Formatter, answer: WhatItTakes): string {
  switch (answer.kind) {
    case 'no-index':
      return words.noIndex;
    case 'reached':
      return words.reached(format.number(answer.index));
    case 'unreachable':
      return words.unreachable(format.number(answer.best.index));
    case 'plan': {
      const { levels, raises, index } = answer.smallest ?? answer.greedy;
      const count = raises.length;
      return words.answer(format.number(levels), count, format.number(count), format.number(index));
    }
  }
}

export function renderAnswer(context: AnswerContext): TemplateResult {
  const { words, host, answer } = context;
  const sentence = html`<p class="answer">${sentenceOf(words, host.view.format, answer)}</p>`;
  if (answer.kind === 'unreachable') {
    return html`${sentence}
      <div class="plans">${renderPlan(context, answer.sum, answer.best, words.bestPlan)}</div>`;
  }
  if (answer.kind !== 'plan') return sentence;
  const { sum, greedy, smallest } = answer;
  return html`${sentence}
    <div class="plans">
      ${smallest && renderPlan(context, sum, smallest, words.smallest)}
      ${renderReasoning(context, greedy, smallest)}
    </div>`;
}

function renderPlan(
  context: AnswerContext,
  sum: IndexSum,
  plan: RaisePlan,
  caption: string,
): TemplateResult {
  const { words, host } = context;
  const { format } = host.view;
  const gain = exact(plan.raises.reduce((all, raise) => all + gainOf(raise), 0));
  // The sign stands before its number from right to left, too.
  const signed = (figure: number, working: () => Working) =>
    html`<bdi dir="ltr">${host.figure(format.signed(figure), working)}</bdi>`;
  const ask = (title: string, figure: number, raise: Raise, lines: RaiseLines) =>
    signed(figure, () => ({
      title: `${title}: ${nameOf(context, raise.id)}`,
      lines: lines(words, format, raise, sum),
    }));
  const together = () => ({
    title: `${words.levels}, ${words.total}`,
    lines: [
      ...plan.raises.map((one) =>
        words.ofOne(nameOf(context, one.id), format.number(levelsOf(one))),
      ),
      words.sum(format.number(plan.levels)),
    ],
  });
  const then = host.figure(format.number(plan.index), () => ({
    title: words.indexTitle,
    lines: [
      words.indexFormula,
      words.indexNow(
        format.number(sum.weightedGaps),
        format.number(sum.weights),
        format.number(indexAfter(0, sum)),
      ),
      words.indexThen(
        format.number(sum.weightedGaps),
        format.number(gain),
        format.number(sum.weights),
        format.number(plan.index),
      ),
    ],
  }));
  return html`<table class="plan">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.capability}</th>
        <th scope="col" class="number">${words.levels}</th>
        <th scope="col" class="number">${words.effect}</th>
      </tr>
    </thead>
    <tbody>
      ${plan.raises.map(
        (raise) =>
          html`<tr>
            <th scope="row">
              ${nameOf(context, raise.id)}
              <span class="quiet"><bdi>${fromTo(context, raise)}</bdi></span>
              ${renderBar(context, raise)}
            </th>
            <td class="number">${ask(words.levels, levelsOf(raise), raise, levelLines)}</td>
            <td class="number">
              ${ask(words.effect, -exact(gainOf(raise) / sum.weights), raise, effectLines)}
            </td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${words.total}</th>
        <td class="number">${signed(plan.levels, together)}</td>
        <td class="number"><bdi dir="ltr">${format.number(indexAfter(0, sum))} → ${then}</bdi></td>
      </tr>
    </tfoot>
  </table>`;
}

function renderReasoning(
  context: AnswerContext,
  greedy: GreedyPlan,
  smallest: RaisePlan | undefined,
): TemplateResult {
  const { words, host } = context;
  const { format } = host.view;
  const lines = greedy.steps.map(({ raise, index }) =>
    words.step(
      nameOf(context, raise.id),
      format.number(raise.from),
      format.number(raise.to),
      format.number(levelsOf(raise)),
      format.number(raise.importance),
      format.number(gainOf(raise)),
      format.number(index),
    ),
  );
  return html`<div class="reasoning">
    <h5>${words.stepwise}</h5>
    <ol>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ol>
    ${verdict(context, greedy, smallest).map((line) => html`<p>${line}</p>`)}
    <p class="quiet">${words.how}</p>
  </div>`;
}

/** How good the plan is, and why the smallest is another where it is. */
function verdict(
  context: AnswerContext,
  greedy: GreedyPlan,
  smallest: RaisePlan | undefined,
): readonly string[] {
  const { words, host, answer } = context;
  const { format } = host.view;
  if (answer.kind !== 'plan') return [];
  if (!smallest) {
    return [words.unproven(format.number(answer.atLeast), format.number(MOST_PROVEN))];
  }
  if (smallest === greedy) return [words.proven];
  const levels = format.number(greedy.levels);
  const fewer = format.number(exact(greedy.levels - smallest.levels));
  return [
    words.differs(levels, fewer, format.number(greedy.index)),
    otherwise(context, greedy, smallest),
    words.proven,
  ];
}

/** What the smallest plan raises that the other does not, and the other way round. */
function otherwise(context: AnswerContext, greedy: RaisePlan, smallest: RaisePlan): string {
  const { words, host } = context;
  const only = (plan: RaisePlan, other: RaisePlan) =>
    plan.raises
      .filter(({ id, to }) => !other.raises.some((one) => one.id === id && one.to === to))
      .map((raise) => `${nameOf(context, raise.id)} (${fromTo(context, raise)})`);
  const list = (names: readonly string[]) => host.view.format.list(names);
  const added = only(smallest, greedy);
  const dropped = only(greedy, smallest);
  return added.length > 0 && dropped.length > 0
    ? words.instead(list(added), list(dropped))
    : words.further(list([...added, ...dropped]));
}

/** From where to where, on the scale. */
function renderBar({ host }: AnswerContext, { from, to }: Raise): TemplateResult {
  const { view } = host;
  return html`<svg class="way" width="100%" height="12" aria-hidden="true">
    <line class="track" x1="0" x2="100%" y1="6" y2="6"></line>
    <line class="raised" x1=${percentOf(view, from)} x2=${percentOf(view, to)} y1="6" y2="6"></line>
    <circle class="from" cx=${percentOf(view, from)} cy="6" r="3"></circle>
    <line class="to" x1=${percentOf(view, to)} x2=${percentOf(view, to)} y1="1" y2="11"></line>
  </svg>`;
}

function fromTo({ words, host }: AnswerContext, { from, to }: Raise): string {
  return words.fromTo(host.view.format.number(from), scaleText(host.view, to));
}

function nameOf({ leaves }: AnswerContext, id: string): string {
  return leaves.find((one) => one.id === id)?.name ?? id;
}
