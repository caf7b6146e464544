/** A case as text that stands for itself: what is asked, and the answer. */
import { decisionText } from '../decision-text.js';
import type { DeskWords } from '../matrix-desk.en.js';
import { decideTrial, factsOf, type Trial } from '../matrix-trial.js';
import type { MatrixView } from '../matrix-view.js';
import { nameOf, valueText } from '../rule-words.js';
import type { CaseWords } from './case.en.js';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What is known of the case, in the order of the inputs. */
export function knownFacts(view: MatrixView, trial: Trial): readonly Fact[] {
  const { governance, language } = view;
  const facts = factsOf(view, trial);
  return governance.inputs.flatMap((input) => {
    const value = facts[input.id] ?? null;
    const name = nameOf(input, language.words.inputs);
    return value === null ? [] : [{ name, value: valueText(input, value, language) }];
  });
}

/** The initiative's name, or that it is a case of somebody's own. */
export function caseTitle({ initiatives }: MatrixView, trial: Trial, words: CaseWords): string {
  return initiatives.find(({ id }) => id === trial.initiativeId)?.name ?? words.ownCase;
}

/** “This goes to the controlled zone because of rule 2: … IT is consulted at design, approves at launch.” */
export function answer(view: MatrixView, trial: Trial, { decisions }: DeskWords): string {
  const language = { ...view.language, decisions };
  return decisionText(decideTrial(view, trial), view.governance, language);
}

/** The question in one line, the answer in the next. */
export function caseText(
  view: MatrixView,
  trial: Trial,
  words: CaseWords,
  deskWords: DeskWords,
): string {
  const facts = knownFacts(view, trial).map(({ name, value }) => words.fact(name, value));
  const title = caseTitle(view, trial, words);
  const question = facts.length > 0 ? words.asked(title, facts.join('; ')) : title;
  return `${question}\n${answer(view, trial, deskWords)}`;
}
