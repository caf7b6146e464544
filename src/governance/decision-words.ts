/** Decisions and involvement as sentences that can be copied, printed and read out. */
import type { Decision, UnknownInput } from './decide.js';
import type { Governance, Rule } from './governance.js';
import { phasesOf, type Involvement } from './involvement.js';
import { inSentence, nameOf, rulePhrases, valueText, type Language } from './rule-words.js';

/**
 * “This goes to the assisted zone because of rule 4: personal data is personal; spend above € 50,000.
 * IT is consulted at design, approves at launch.”
 */
export function decisionText(
  decision: Decision,
  governance: Governance,
  language: Language,
): string {
  const sentences = [outcomeSentence(decision, governance, language)];
  if (decision.status === 'decided')
    sentences.push(involvementText(decision.involvement, language));
  if (decision.immaterial.length > 0) {
    sentences.push(language.words.immaterial(unknownList(decision.immaterial, language)));
  }
  for (const { rule, exception } of decision.excepted) {
    const until = language.format.date(exception.until);
    sentences.push(
      language.words.excepted(
        ruleName(rule, governance, language),
        until,
        fullStop(exception.reason),
      ),
    );
  }
  return sentences.map(capitalised).join(' ');
}

/** “IT is consulted at design and build, approves at launch.” */
export function involvementText(involvement: Involvement, { words, format }: Language): string {
  const phases = phasesOf(involvement).map(({ extent, stages }) =>
    words.phase[extent](
      format.list(stages.map((stage) => inSentence(nameOf(stage, words.stages)))),
    ),
  );
  return phases.length === 0 ? words.notInvolved : words.it(phases.join(', '));
}

/** “rule 4”, counted as in the table. */
export function ruleName(
  { id }: Pick<Rule, 'id'>,
  { rules }: Pick<Governance, 'rules'>,
  { words, format }: Language,
): string {
  return words.rule(format.number(rules.findIndex((rule) => rule.id === id) + 1));
}

function outcomeSentence(decision: Decision, governance: Governance, language: Language): string {
  const { words, format } = language;
  switch (decision.status) {
    case 'decided': {
      const zones = decision.zones.map((zone) => inSentence(nameOf(zone, words.zones)));
      const because = reasons(decision.rules, governance, language);
      return (zones.length > 1 ? words.goesToSeveral : words.goesTo)(format.list(zones), because);
    }
    case 'no-rule':
      return words.noRule;
    case 'overlap':
    case 'disagreement':
      return words[decision.status](ruleList(decision.matched, governance, language));
    case 'missing':
      return words.missing(unknownList(decision.missing, language));
  }
}

/** One rule with its conditions; several by number only. */
function reasons(rules: readonly Rule[], governance: Governance, language: Language): string {
  const names = ruleList(rules, governance, language);
  const [only] = rules;
  if (!only || rules.length > 1) return names;
  const phrases = rulePhrases(only, governance, language).map(inSentence);
  return phrases.length === 0 ? names : `${names}: ${phrases.join('; ')}`;
}

function ruleList(rules: readonly Rule[], governance: Governance, language: Language): string {
  return language.format.list(rules.map((rule) => ruleName(rule, governance, language)));
}

function unknownList(unknown: readonly UnknownInput[], language: Language): string {
  const { words, format } = language;
  return format.list(
    unknown.map(({ input, value }) => {
      const name = inSentence(nameOf(input, words.inputs));
      return value === undefined ? name : words.notAValue(name, valueText(input, value, language));
    }),
  );
}

function fullStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
