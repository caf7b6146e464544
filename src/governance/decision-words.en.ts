/** Words of decisions, as whole sentences; needed only where a case is tried. */
export const decisionWords = {
  rule: (number: string) => `rule ${number}`,
  goesTo: (zone: string, because: string) => `This goes to the ${zone} zone because of ${because}.`,
  goesToSeveral: (zones: string, because: string) =>
    `This goes to the ${zones} zones because of ${because}.`,
  byDefault: (zone: string) => `No rule covers this case; such cases go to the ${zone} zone.`,
  noRule: 'No rule covers this case.',
  overlap: (rules: string) => `No zone: ${rules} match, and only one rule may.`,
  disagreement: (rules: string) => `No zone: ${rules} match and lead to different zones.`,
  missing: (inputs: string) => `The zone depends on what is not known yet: ${inputs}.`,
  immaterial: (inputs: string) => `Not known, and without influence here: ${inputs}.`,
  notAValue: (input: string, value: string) => `${input} (${value} is not one of its values)`,
  excepted: (rule: string, until: string, reason: string) =>
    `By exception, ${rule} does not apply until ${until}: ${reason}`,
};

export type DecisionWords = typeof decisionWords;
