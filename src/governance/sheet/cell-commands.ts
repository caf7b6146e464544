/** Edits of many cells and of the order, each one step for undo. */
import { positionsOf } from '../../workspace/key.js';
import type { Command, Operation } from '../../workspace/store.js';
import { newRuleId } from '../governance-commands.js';
import type { Governance, Rule } from '../governance.js';
import { byStrictness } from '../rule-table.js';
import type { CellEdit } from './cell-text.js';
import type { RowEdits } from './sheet-table.js';

/** Writes cells of rules that are still there, and new rules behind the last one. */
export function writeCells(
  cells: readonly RowEdits<CellEdit>[],
  added: readonly Rule[] = [],
): Command {
  return ({ document: { governance } }) => {
    const known = positionsOf(governance.rules);
    const written = cells
      .filter(({ row }) => known.has(row))
      .flatMap(({ row, edits }) => edits.map((edit) => operationOf(row, edit)));
    const last = governance.rules.at(-1)?.id ?? null;
    return [
      ...written,
      ...added.map((rule, at): Operation => inRule([rule.id], rule, added[at - 1]?.id ?? last)),
    ];
  };
}

/** Where its zone is not said, or was refused, it is the strictest: nothing gets a milder one by mistake. */
export function newRule({ zones }: Pick<Governance, 'zones'>, edits: readonly CellEdit[]): Rule {
  const zone = byStrictness(zones)[0]?.id ?? '';
  const when = edits.flatMap((edit) =>
    'inputId' in edit && edit.condition !== undefined
      ? [[edit.inputId, edit.condition] as const]
      : [],
  );
  const rest = edits.filter((edit) => !('inputId' in edit)).flatMap((edit) => Object.entries(edit));
  const said = Object.fromEntries(rest.filter(([, value]) => value !== undefined));
  return { id: newRuleId(), zone, ...said, when: Object.fromEntries(when), exceptions: [] };
}

/** Puts rules behind each other in this order, from the first place on; unknown ids are left out. */
export function orderRules(ids: readonly string[]): Command {
  return ({ document: { governance } }) => {
    const known = positionsOf(governance.rules);
    const order = ids.filter((id) => known.has(id));
    return order.flatMap((id, at) => {
      const rule = governance.rules[known.get(id) ?? -1];
      return rule ? [inRule([id], rule, order[at - 1] ?? null)] : [];
    });
  };
}

function operationOf(ruleId: string, edit: CellEdit): Operation {
  if ('inputId' in edit) return inRule([ruleId, 'when', edit.inputId], edit.condition);
  const [[field, value] = ['', undefined]] = Object.entries(edit);
  return inRule([ruleId, field], value);
}

function inRule(path: readonly string[], value: unknown, after?: string | null): Operation {
  return {
    path: ['governance', 'rules', ...path],
    ...(value !== undefined && { value }),
    ...(after !== undefined && { after }),
  };
}
