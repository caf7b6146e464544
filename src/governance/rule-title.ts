/** How a rule is called where it does not stand in its row. */
import type { Governance, Rule } from './governance.js';
import type { MatrixView } from './matrix-view.js';
import { inSentence, rulePhrases } from './rule-words.js';

/** As it stands in the table, from 1; empty where it does not stand there any more. */
export function ruleNumber(
  ruleId: string,
  view: Pick<MatrixView, 'governance' | 'language'>,
): string {
  const position = view.governance.rules.findIndex(({ id }) => id === ruleId);
  return position < 0 ? '' : view.language.format.number(position + 1);
}

/** Its conditions: “Personal data is personal; spend above €50,000”. */
export function ruleTitle(
  rule: Pick<Rule, 'when'>,
  governance: Pick<Governance, 'inputs'>,
  language: MatrixView['language'],
): string {
  const [first, ...others] = rulePhrases(rule, governance, language);
  if (first === undefined) return language.words.always;
  return [first, ...others.map(inSentence)].join('; ');
}
