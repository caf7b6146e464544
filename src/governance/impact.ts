/** What a change of governance means for the initiatives, before anyone commits it. */
import type { Initiative } from '../portfolio/initiative.js';
import { decide, type Decision } from './decide.js';
import type { Extent, Governance, Scope, Stage } from './governance.js';
import { strongest, type Involvement, type InvolvementRow } from './involvement.js';

/** One cell of IT's involvement that changes. */
export interface CellChange {
  readonly scope: Scope;
  readonly stage: Stage;
  readonly before: Extent;
  readonly after: Extent;
}

export interface Impact {
  readonly initiative: Initiative;
  readonly before: Decision;
  readonly after: Decision;
  /** Whether it goes to another zone, to none, or out of none. */
  readonly zone: boolean;
  /** The scopes in which IT's strongest involvement becomes another. */
  readonly extent: readonly Scope[];
  /** The scopes in which IT takes part at other stages than before. */
  readonly timing: readonly Scope[];
  readonly cells: readonly CellChange[];
}

/** The initiatives for which something changes on a day (`YYYY-MM-DD`), in their order. */
export function impactOf(
  before: Governance,
  after: Governance,
  initiatives: readonly Initiative[],
  on: string,
): readonly Impact[] {
  return initiatives.flatMap((initiative) => {
    const exemption = { initiativeId: initiative.id, on };
    const impact = compare(
      initiative,
      decide(before, initiative.inputs, exemption),
      decide(after, initiative.inputs, exemption),
    );
    return impact.zone || impact.cells.length > 0 ? [impact] : [];
  });
}

function compare(initiative: Initiative, before: Decision, after: Decision): Impact {
  const cells = cellChanges(before.involvement, after.involvement);
  const changed = [...new Set(cells.map(({ scope }) => scope))];
  const differ = (read: (row: InvolvementRow | undefined) => string) =>
    changed.filter(
      ({ id }) => read(rowOf(before.involvement, id)) !== read(rowOf(after.involvement, id)),
    );
  return {
    initiative,
    before,
    after,
    zone: !sameZones(before, after),
    extent: differ((row) => strongest(row?.cells.map(({ extent }) => extent) ?? [])),
    timing: differ((row) => activeStages(row).join('\n')),
    cells,
  };
}

function sameZones(before: Decision, after: Decision): boolean {
  return (
    before.status === after.status &&
    before.zones.map(({ id }) => id).join('\n') === after.zones.map(({ id }) => id).join('\n')
  );
}

/** Cells are compared by the ids of scope and stage; one that is gone counts as `none`. */
function cellChanges(before: Involvement, after: Involvement): readonly CellChange[] {
  const scopes = unionById(
    before.map(({ scope }) => scope),
    after.map(({ scope }) => scope),
  );
  const stages = unionById(stagesOf(before), stagesOf(after));
  return scopes.flatMap((scope) =>
    stages.flatMap((stage): CellChange[] => {
      const was = extentAt(rowOf(before, scope.id), stage.id);
      const is = extentAt(rowOf(after, scope.id), stage.id);
      return was === is ? [] : [{ scope, stage, before: was, after: is }];
    }),
  );
}

function extentAt(row: InvolvementRow | undefined, stageId: string): Extent {
  return row?.cells.find(({ stage }) => stage.id === stageId)?.extent ?? 'none';
}

function rowOf(involvement: Involvement, scopeId: string): InvolvementRow | undefined {
  return involvement.find(({ scope }) => scope.id === scopeId);
}

function activeStages(row: InvolvementRow | undefined): readonly string[] {
  return row?.cells.flatMap(({ stage, extent }) => (extent === 'none' ? [] : [stage.id])) ?? [];
}

function stagesOf(involvement: Involvement): readonly Stage[] {
  return involvement[0]?.cells.map(({ stage }) => stage) ?? [];
}

function unionById<T extends { readonly id: string }>(
  a: readonly T[],
  b: readonly T[],
): readonly T[] {
  const known = new Set(b.map(({ id }) => id));
  return [...a.filter(({ id }) => !known.has(id)), ...b];
}
