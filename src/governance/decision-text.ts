/** Decisions as sentences that can be copied, printed and read out. */
import type { Decision, UnknownInput } from './decide.js';
import type { DecisionWords } from './decision-words.en.js';
import type { Governance, Rule } from './governance.js';
import { involvementText } from './involvement-text.js';
import { inSentence, nameOf, rulePhrases, valueText, type Language } from './rule-words.js';

/** One language, with the words that only decisions need. */
export interface DecisionLanguage extends Language {
  readonly decisions: DecisionWords;
}

/**
 * “This goes to the assisted zone because of rule 4: personal data is personal; spend above € 50,000.
 * IT is consulted at design, approves at launch.”
 */
export function decisionText(
  decision: Decision,
  governance: Governance,
  language: DecisionLanguage,
): string {
  const { decisions, format } = language;
  const { status, involvement, immaterial, excepted } = decision;
  const sentences = [outcomeSentence(decision, governance, language)];
  if (status === 'decided') sentences.push(involvementText(involvement, language));
  if (immaterial.length > 0) {
    sentences.push(decisions.immaterial(unknownList(immaterial, language)));
  }
  for (const { rule, exception } of excepted) {
    const name = ruleName(rule, governance, language);
    const until = format.date(exception.until);
    sentences.push(decisions.excepted(name, until, fullStop(exception.reason)));
  }
  return sentences.map(capitalised).join(' ');
}

/** “rule 4”, counted as in the table. */
function ruleName(
  { id }: Rule,
  { rules }: Governance,
  { decisions, format }: DecisionLanguage,
): string {
  return decisions.rule(format.number(rules.findIndex((rule) => rule.id === id) + 1));
}

function outcomeSentence(
  decision: Decision,
  governance: Governance,
  language: DecisionLanguage,
): string {
  const { words, decisions, format } = language;
  switch (decision.status) {
    case 'decided': {
      const zones = decision.zones.map((zone) => inSentence(nameOf(zone, words.zones)));
      if (decision.rules.length === 0) return decisions.byDefault(format.list(zones));
      const because = reasons(decision.rules, governance, language);
      return (zones.length > 1 ? decisions.goesToSeveral : decisions.goesTo)(
        format.list(zones),
        because,
      );
    }
    case 'no-rule':
      return decisions.noRule;
    case 'overlap':
    case 'disagreement':
      return decisions[decision.status](ruleList(decision.matched, governance, language));
    case 'missing':
      return decisions.missing(unknownList(decision.missing, language));
  }
}

/** One rule with its conditions; several by number only. */
function reasons(
  rules: readonly Rule[],
  governance: Governance,
  language: DecisionLanguage,
): string {
  const names = ruleList(rules, governance, language);
  const [only] = rules;
  if (!only || rules.length > 1) return names;
  const phrases = rulePhrases(only, governance, language).map(inSentence);
  return phrases.length === 0 ? names : `${names}: ${phrases.join('; ')}`;
}

function ruleList(
  rules: readonly Rule[],
  governance: Governance,
  language: DecisionLanguage,
): string {
  return language.format.list(rules.map((rule) => ruleName(rule, governance, language)));
}

function unknownList(unknown: readonly UnknownInput[], language: DecisionLanguage): string {
  const { words, decisions, format } = language;
  return format.list(
    unknown.map(({ input, value }) => {
      const name = inSentence(nameOf(input, words.inputs));
      return value === undefined
        ? name
        : decisions.notAValue(name, valueText(input, value, language));
    }),
  );
}

function fullStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
