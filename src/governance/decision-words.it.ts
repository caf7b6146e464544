/** Le stesse parole in italiano. */
import type { DecisionWords } from './decision-words.en.js';

export const decisionWords: DecisionWords = {
  rule: (number) => `la regola ${number}`,
  goesTo: (zone, because) => `Va nella zona ${zone} per ${because}.`,
  goesToSeveral: (zones, because) => `Va nelle zone ${zones} per ${because}.`,
  byDefault: (zone) => `Nessuna regola copre questo caso; tali casi vanno nella zona ${zone}.`,
  noRule: 'Nessuna regola copre questo caso.',
  overlap: (rules) => `Nessuna zona: valgono ${rules}, e può valerne una sola.`,
  disagreement: (rules) => `Nessuna zona: valgono ${rules}, che portano a zone diverse.`,
  missing: (inputs) => `La zona dipende da ciò che ancora non si sa: ${inputs}.`,
  immaterial: (inputs) => `Non si sa, e qui non cambia nulla: ${inputs}.`,
  notAValue: (input, value) => `${input} (${value} non è uno dei suoi valori)`,
  excepted: (rule, until, reason) => `In deroga, ${rule} non vale fino al ${until}: ${reason}`,
};
