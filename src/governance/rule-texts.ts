/** What the row of a rule says: made once per rule, since most rows are drawn again unchanged. */
import type { Condition, GovernanceInput, Rule } from './governance.js';
import { inputColumn } from './matrix-view.js';
import { conditionPhrase, inSentence, nameOf, testsText, type Language } from './rule-words.js';

export interface RuleTexts {
  /** Its place in the table, from 1. */
  readonly number: string;
  /** One per input, in their order. */
  readonly conditions: readonly ConditionTexts[];
}

export interface ConditionTexts {
  readonly column: string;
  readonly inputId: string;
  /** Undefined = any value. */
  readonly condition: Condition | undefined;
  /** “personal or special”, without “not”: where the column's head says of what. */
  readonly value: string;
  /** “personal data is personal or special”; of any value “Personal data:”. */
  readonly phrase: string;
}

interface Known extends RuleTexts {
  readonly position: number;
  readonly inputs: readonly GovernanceInput[];
  readonly language: Language;
}

const known = new WeakMap<Rule, Known>();

/** `position`: from 0. */
export function ruleTexts(
  rule: Rule,
  position: number,
  inputs: readonly GovernanceInput[],
  language: Language,
): RuleTexts {
  const last = known.get(rule);
  const isOurs =
    last?.inputs === inputs &&
    last.language.words === language.words &&
    last.language.format === language.format;
  if (isOurs && last.position === position) return last;
  const first = inputs.find(({ id }) => Object.hasOwn(rule.when, id));
  const texts = {
    position,
    inputs,
    language,
    number: language.format.number(position + 1),
    conditions: isOurs
      ? last.conditions
      : inputs.map((input) => conditionTexts(rule, input, input === first, language)),
  };
  known.set(rule, texts);
  return texts;
}

function conditionTexts(
  { when }: Rule,
  input: GovernanceInput,
  isFirst: boolean,
  language: Language,
): ConditionTexts {
  const { id: inputId } = input;
  const condition = Object.hasOwn(when, inputId) ? when[inputId] : undefined;
  const cell = { column: inputColumn(inputId), inputId, condition };
  if (condition === undefined) {
    return { ...cell, value: '', phrase: `${nameOf(input, language.words.inputs)}:` };
  }
  const phrase = conditionPhrase(input, condition, language);
  return {
    ...cell,
    value: testsText(input, condition, language),
    phrase: isFirst ? phrase : inSentence(phrase),
  };
}
