/** Edits of many cells and of the order, each one step for undo. */
import { positionsOf } from '../../workspace/key.js';
import type { Command, Operation } from '../../workspace/store.js';
import type { Rule } from '../governance.js';
import type { CellEdit } from './cell-text.js';

export interface RuleCells {
  readonly ruleId: string;
  readonly edits: readonly CellEdit[];
}

/** Writes cells of rules that are still there, and new rules behind the last one. */
export function writeCells(cells: readonly RuleCells[], added: readonly Rule[] = []): Command {
  return ({ document: { governance } }) => {
    const known = positionsOf(governance.rules);
    const written = cells
      .filter(({ ruleId }) => known.has(ruleId))
      .flatMap(({ ruleId, edits }) => edits.map((edit) => operationOf(ruleId, edit)));
    const last = governance.rules.at(-1)?.id ?? null;
    return [
      ...written,
      ...added.map((rule, at): Operation => inRule([rule.id], rule, added[at - 1]?.id ?? last)),
    ];
  };
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
