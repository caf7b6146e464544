/** What the shape cannot see: unknown inputs, values and zones, conditions that nothing fulfils, dangling ids. */
import type { WorkspaceDocument } from '../workspace/document.js';
import { describeValue } from '../workspace/problem.js';
import type { Report } from '../workspace/room.js';
import { domainOf, expectedOf, isEmpty, isValueOf } from './conditions.js';
import { withDefaults } from './defaults.js';
import type { Governance } from './governance.js';
import { ruleTableOf } from './rule-table.js';

/**
 * Nothing is set aside: without one of its conditions a rule would be another rule. It stays where it is,
 * takes no part in decisions, and is mended in its row.
 */
export function checkGovernance(document: WorkspaceDocument, report: Report): void {
  const governance = withDefaults(document.governance);
  checkInputs(document.governance, report);
  checkRules(governance, report);
  checkExceptions(document, report);
  checkInvolvement(document.governance, governance, report);
  checkInitiatives(document, governance, report);
}

function checkInputs({ inputs }: Governance, report: Report): void {
  inputs.forEach((input, index) => {
    if (!isEmpty(domainOf(input))) return;
    const found = `${input.min ?? ''} … ${input.max ?? ''}`;
    report('warning', ['governance', 'inputs', index], 'empty-interval', { found });
  });
}

function checkRules(governance: Governance, report: Report): void {
  for (const { position, problems } of ruleTableOf(governance).broken) {
    for (const { code, inputId, found, expected } of problems) {
      const field = inputId === undefined ? ['zone'] : ['when', inputId];
      const at = ['governance', 'rules', position, ...field];
      report('warning', at, code, { expected, found });
    }
  }
  const { otherwise, zones } = governance;
  if (otherwise === undefined || zones.some(({ id }) => id === otherwise)) return;
  const expected = zones.map(({ id }) => id).join(', ');
  report('warning', ['governance', 'otherwise'], 'unknown-zone', { expected, found: otherwise });
}

/** A document without initiatives is a rule book of its own; its exceptions may mean somebody else's. */
function checkExceptions({ governance, initiatives }: WorkspaceDocument, report: Report): void {
  if (initiatives.length === 0) return;
  const known = new Set(initiatives.map(({ id }) => id));
  governance.rules.forEach(({ exceptions }, rule) => {
    exceptions.forEach(({ initiativeId }, position) => {
      if (known.has(initiativeId)) return;
      const at = ['governance', 'rules', rule, 'exceptions', position, 'initiativeId'];
      report('warning', at, 'unknown-reference', { found: initiativeId });
    });
  });
}

function checkInvolvement(
  { involvement }: Governance,
  { zones, scopes, stages }: Governance,
  report: Report,
): void {
  const hold = (id: string, known: readonly { readonly id: string }[], at: readonly string[]) => {
    if (known.some((item) => item.id === id)) return true;
    report('warning', ['governance', 'involvement', ...at], 'unknown-reference', { found: id });
    return false;
  };
  for (const [zoneId, byScope] of Object.entries(involvement)) {
    if (!hold(zoneId, zones, [zoneId])) continue;
    for (const [scopeId, byStage] of Object.entries(byScope)) {
      if (!hold(scopeId, scopes, [zoneId, scopeId])) continue;
      for (const stageId of Object.keys(byStage)) hold(stageId, stages, [zoneId, scopeId, stageId]);
    }
  }
}

/** Facts that the rules cannot use: the initiative counts as not known in that respect. */
function checkInitiatives(
  { initiatives }: WorkspaceDocument,
  { inputs }: Governance,
  report: Report,
): void {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  initiatives.forEach((initiative, index) => {
    for (const [inputId, value] of Object.entries(initiative.inputs)) {
      const input = byId.get(inputId);
      const at = ['initiatives', index, 'inputs', inputId];
      if (!input) {
        const expected = [...byId.keys()].join(', ');
        report('warning', at, 'unknown-input', { expected, found: inputId });
      } else if (value !== null && !isValueOf(input, value)) {
        const found = describeValue(value);
        report('warning', at, 'unknown-value', { expected: expectedOf(input), found });
      }
    }
  });
}
