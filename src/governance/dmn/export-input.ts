/** An input as DMN says it: a type, and the values that are allowed. */
import type { GovernanceInput } from '../governance.js';
import { printLiteral } from './feel-literals.js';
import { printUnaryTests } from './unary-tests.js';

export function typeRefOf({ type }: GovernanceInput): 'string' | 'number' | 'boolean' {
  return type === 'enum' ? 'string' : type;
}

/** Undefined where every value of the type is allowed. */
export function allowedText({ type, values, min, max }: GovernanceInput): string | undefined {
  if (type === 'enum') return values?.length ? values.map(printLiteral).join(', ') : undefined;
  if (type === 'boolean' || (min === undefined && max === undefined)) return undefined;
  return printUnaryTests({
    ...(min !== undefined && { from: min }),
    ...(max !== undefined && { to: max }),
  });
}
