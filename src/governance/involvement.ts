/** What a zone means for IT: to which extent (cell), in which scope (row), at which time (column). */
import {
  EXTENTS,
  type Extent,
  type Governance,
  type Scope,
  type Stage,
  type Zone,
} from './governance.js';

export interface InvolvementCell {
  readonly stage: Stage;
  readonly extent: Extent;
}

export interface InvolvementRow {
  readonly scope: Scope;
  /** One per stage, in order of time. */
  readonly cells: readonly InvolvementCell[];
}

/** One row per scope, in the order of the document. */
export type Involvement = readonly InvolvementRow[];

/** Stages at which IT takes part to the same extent, until it takes part to another. */
export interface InvolvementPhase {
  readonly extent: Exclude<Extent, 'none'>;
  readonly stages: readonly Stage[];
  /** The scopes that ask for this extent at one of the stages. */
  readonly scopes: readonly Scope[];
}

/** The involvement that one zone asks for, or several together: in each cell the stronger extent wins. */
export function involvementOf(
  { scopes, stages, involvement }: Pick<Governance, 'scopes' | 'stages' | 'involvement'>,
  zones: readonly Pick<Zone, 'id'>[],
): Involvement {
  return scopes.map((scope) => ({
    scope,
    cells: stages.map((stage) => ({
      stage,
      extent: strongest(
        zones.map((zone) => extentAt({ involvement }, zone.id, scope.id, stage.id)),
      ),
    })),
  }));
}

/** What one cell says. */
export function extentAt(
  { involvement }: Pick<Governance, 'involvement'>,
  zoneId: string,
  scopeId: string,
  stageId: string,
): Extent {
  return read(read(read(involvement, zoneId), scopeId), stageId) ?? 'none';
}

export function strongest(extents: readonly Extent[]): Extent {
  return EXTENTS[Math.max(0, ...extents.map((extent) => EXTENTS.indexOf(extent)))] ?? 'none';
}

/** Over all scopes: how strongly IT takes part at each stage, `none` included. */
export function timelineOf(involvement: Involvement): readonly InvolvementCell[] {
  const stages = involvement[0]?.cells.map(({ stage }) => stage) ?? [];
  return stages.map((stage, column) => ({
    stage,
    extent: strongest(involvement.map(({ cells }) => cells[column]?.extent ?? 'none')),
  }));
}

/** The timeline in as few parts as a sentence needs; stages without involvement are left out. */
export function phasesOf(involvement: Involvement): readonly InvolvementPhase[] {
  const phases: { extent: Exclude<Extent, 'none'>; stages: Stage[] }[] = [];
  for (const { stage, extent } of timelineOf(involvement)) {
    const last = phases.at(-1);
    if (extent === 'none') continue;
    if (last?.extent === extent) last.stages.push(stage);
    else phases.push({ extent, stages: [stage] });
  }
  return phases.map((phase) => ({ ...phase, scopes: scopesAt(involvement, phase) }));
}

function scopesAt(
  involvement: Involvement,
  { extent, stages }: Pick<InvolvementPhase, 'extent' | 'stages'>,
): readonly Scope[] {
  return involvement
    .filter(({ cells }) =>
      cells.some((cell) => cell.extent === extent && stages.includes(cell.stage)),
    )
    .map(({ scope }) => scope);
}

/** Ids come from the document: only what it states itself counts, nothing from a prototype. */
function read<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
