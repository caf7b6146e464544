/** What this kit adds to a DMN file for itself, as JSON in an element that other tools leave alone. */
import * as z from 'zod/mini';
import { GovernanceShape, InputShape, RuleShape } from '../governance-shape.js';
import type { Governance, GovernanceInput, Rule } from '../governance.js';
import { child, type XmlElement } from './xml.js';

/** Marks our elements; a URN, since nothing is to be found at it. */
export const PATTO_NAMESPACE = 'urn:patto:governance:1';

/** Undefined: there is none. Null: somebody changed it, and it no longer fits. */
export type Stored<T> = T | null | undefined;

/** Of the whole table: all that DMN does not say, without its rules. */
export function storedGovernance(element: XmlElement): Stored<Governance> {
  return stored(element, GovernanceShape);
}

export function storedInput(element: XmlElement): Stored<GovernanceInput> {
  return stored(element, InputShape);
}

const RulePart = z.partial(RuleShape);

/** Of a rule: only what differs from what DMN says of it. */
export function storedRule(element: XmlElement): Stored<Partial<Rule>> {
  // JSON has no undefined.
  return stored(element, RulePart) as Stored<Partial<Rule>>;
}

/** Rules that DMN cannot say (such as broken ones), with their positions among all; kept under this name. */
export const ASIDE = 'patto:aside';

const Aside = z.array(z.tuple([z.number(), RuleShape]));

/** Splits what was stored from the rules that were set aside in it. */
export function withoutAside(governance: Governance): {
  readonly own: Governance;
  readonly aside: readonly (readonly [position: number, rule: Rule])[];
} {
  const { [ASIDE]: aside, ...own } = governance as Governance & { readonly [ASIDE]?: unknown };
  const result = z.safeParse(Aside, aside);
  return { own, aside: result.success ? result.data : [] };
}

function stored<T>(element: XmlElement, shape: z.ZodMiniType<T>): Stored<T> {
  const own = child(element, 'extensionElements')?.children.find(
    ({ namespace }) => namespace === PATTO_NAMESPACE,
  );
  if (!own) return undefined;
  try {
    const result = z.safeParse(shape, JSON.parse(own.text.value));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
