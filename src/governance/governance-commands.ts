/** The edits that governance allows; a value that the document could not hold changes nothing. */
import type { Command, Operation } from '../workspace/store.js';
import { isProblem, readCondition } from './conditions.js';
import { withDefaults } from './defaults.js';
import type {
  Condition,
  Extent,
  Governance,
  HitPolicy,
  Rule,
  RuleException,
} from './governance.js';

/** Sets what a rule asks of an input; undefined = any value. */
export function setCondition(
  ruleId: string,
  inputId: string,
  condition: Condition | undefined,
): Command {
  return edit(ruleId, (_, { inputs }) => {
    const input = inputs.find(({ id }) => id === inputId);
    if (condition !== undefined && (!input || isProblem(readCondition(condition, input))))
      return [];
    return [write(['rules', ruleId, 'when', inputId], condition)];
  });
}

export function setZone(ruleId: string, zoneId: string): Command {
  return edit(ruleId, (_, { zones }) =>
    zones.some(({ id }) => id === zoneId) ? [write(['rules', ruleId, 'zone'], zoneId)] : [],
  );
}

/** An empty note is none. */
export function setNote(ruleId: string, note: string): Command {
  return edit(ruleId, () => [write(['rules', ruleId, 'note'], note === '' ? undefined : note)]);
}

/** `reviewOn`: `YYYY-MM-DD`, or null for no review. */
export function setReview(ruleId: string, reviewOn: string | null): Command {
  return edit(ruleId, () =>
    reviewOn === null || isDate(reviewOn)
      ? [write(['rules', ruleId, 'reviewOn'], reviewOn ?? undefined)]
      : [],
  );
}

/** Puts a new rule behind another; null = first. Its id must be free (see {@link newRuleId}). */
export function insertRule(
  rule: Pick<Rule, 'id' | 'when' | 'zone'> & Partial<Rule>,
  after: string | null,
): Command {
  return ({ document: { governance } }) =>
    governance.rules.some(({ id }) => id === rule.id)
      ? []
      : [write(['rules', rule.id], { exceptions: [], ...rule }, after)];
}

/** Copies a rule to the place behind it. Exceptions were granted for the one rule, and stay there. */
export function duplicateRule(ruleId: string, id: string): Command {
  return edit(ruleId, (rule, { rules }) =>
    rules.some((other) => other.id === id)
      ? []
      : [write(['rules', id], { ...rule, id, exceptions: [] }, ruleId)],
  );
}

export function deleteRule(ruleId: string): Command {
  return edit(ruleId, () => [write(['rules', ruleId], undefined)]);
}

/** Moves a rule behind another; null = to the top. Order decides where the hit policy is `first`. */
export function moveRule(ruleId: string, after: string | null): Command {
  return edit(ruleId, (rule, { rules }) =>
    after === ruleId || (after !== null && !rules.some(({ id }) => id === after))
      ? []
      : [write(['rules', ruleId], rule, after)],
  );
}

export function setHitPolicy(hitPolicy: HitPolicy): Command {
  return () => [write(['hitPolicy'], hitPolicy)];
}

/** The zone of cases that no rule matches; null = they are open. */
export function setOtherwise(zoneId: string | null): Command {
  return ({ document }) => {
    const { zones } = withDefaults(document.governance);
    if (zoneId !== null && !zones.some(({ id }) => id === zoneId)) return [];
    return [write(['otherwise'], zoneId ?? undefined)];
  };
}

/** One cell of the table of involvement. */
export interface InvolvementEdit {
  readonly zoneId: string;
  readonly scopeId: string;
  readonly stageId: string;
  readonly extent: Extent;
}

export function setInvolvement(
  zoneId: string,
  scopeId: string,
  stageId: string,
  extent: Extent,
): Command {
  return setInvolvements([{ zoneId, scopeId, stageId, extent }]);
}

/**
 * Sets cells; those of an unknown zone, scope or stage are left out. The first change to default involvement
 * writes all of it: from then on it is the document's own.
 */
export function setInvolvements(edits: readonly InvolvementEdit[]): Command {
  return ({ document: { governance } }) => {
    const complete = withDefaults(governance);
    const [zones, scopes, stages] = [complete.zones, complete.scopes, complete.stages].map(
      (named) => new Set(named.map(({ id }) => id)),
    );
    const known = edits.filter(
      ({ zoneId, scopeId, stageId }) =>
        zones?.has(zoneId) && scopes?.has(scopeId) && stages?.has(stageId),
    );
    if (known.length === 0) return [];
    const first: readonly Operation[] =
      complete.involvement === governance.involvement
        ? []
        : [write(['involvement'], complete.involvement)];
    const cells = known.map(({ zoneId, scopeId, stageId, extent }) =>
      write(['involvement', zoneId, scopeId, stageId], extent),
    );
    return [...first, ...cells];
  };
}

/** Lets an initiative deviate from a rule until a date (inclusive); replaces its earlier exception. */
export function setException(ruleId: string, exception: RuleException): Command {
  return edit(ruleId, () =>
    isDate(exception.until)
      ? [write(['rules', ruleId, 'exceptions', exception.initiativeId], exception)]
      : [],
  );
}

export function removeException(ruleId: string, initiativeId: string): Command {
  return edit(ruleId, () => [write(['rules', ruleId, 'exceptions', initiativeId], undefined)]);
}

/** Several edits that do not depend on each other, in one undo step. */
export function together(commands: readonly Command[]): Command {
  return (state) => commands.flatMap((command) => command(state));
}

export function newRuleId(): string {
  return newId('rule');
}

/** An id that no other user comes up with at the same time. Works on plain-http pages, too. */
export function newId(kind: string): string {
  const [random = 0] = crypto.getRandomValues(new BigUint64Array(1));
  return `${kind}-${random.toString(36)}`;
}

/** `governance`: with defaults, so that what the reader sees can be chosen. */
function edit(
  ruleId: string,
  operationsFor: (rule: Rule, governance: Governance) => readonly Operation[],
): Command {
  return ({ document }) => {
    const governance = withDefaults(document.governance);
    const rule = governance.rules.find(({ id }) => id === ruleId);
    return rule ? operationsFor(rule, governance) : [];
  };
}

function write(path: readonly string[], value: unknown, after?: string | null): Operation {
  return {
    path: ['governance', ...path],
    ...(value !== undefined && { value }),
    ...(after !== undefined && { after }),
  };
}

/** A day that exists, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
