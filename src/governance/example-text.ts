/** A case in one line, as an example: “Personal data: none · €50,001 · Customer-facing: yes”. */
import type { GovernanceInput, InputValue } from './governance.js';
import type { Witness } from './grid.js';
import { nameOf, valueText, type Language } from './rule-words.js';

/** Values in the order of the columns; of which input is said where the value alone does not say it. */
export function exampleText(
  witness: Witness,
  inputs: readonly GovernanceInput[],
  language: Language,
): string {
  return inputs
    .flatMap((input) => {
      const value = Object.hasOwn(witness, input.id) ? witness[input.id] : undefined;
      if (value === undefined) return [];
      const text = valueText(input, value, language);
      if (speaksForItself(input, value, text, inputs, language)) return text;
      return `${nameOf(input, language.words.inputs)}: ${text}`;
    })
    .join(' · ');
}

/** A number with its unit does, and a name that no other input has for one of its values. */
function speaksForItself(
  input: GovernanceInput,
  value: InputValue,
  text: string,
  inputs: readonly GovernanceInput[],
  language: Language,
): boolean {
  if (typeof value === 'boolean') return false;
  const others = inputs.filter(({ id }) => id !== input.id);
  if (typeof value === 'number') {
    return input.unit !== undefined && others.every(({ unit }) => unit !== input.unit);
  }
  return !others.some((other) =>
    other.values?.some((one) => valueText(other, one, language) === text),
  );
}
