/** What concerns an item of the document: the capabilities, initiatives, rules and zones around it. */
import { leavesOf } from '../../capability/tree.js';
import { withNames } from '../../governance/default-names.js';
import { usageOf, type Usage } from '../../governance/usage/usage.js';
import type { Initiative } from '../../portfolio/initiative.js';
import type { WorkspaceDocument } from '../document.js';
import { memoize } from '../memo.js';
import type { Selection } from '../state.js';
import { findItem } from './item.js';

/** Ids by collection. What leads from one collection to another is the initiatives. */
export interface Related {
  /** With groups, and all that lies below them. */
  readonly capabilities: ReadonlySet<string>;
  readonly initiatives: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
}

/**
 * An initiative concerns the capabilities that it closes, the zone that it is in on a day (`YYYY-MM-DD`),
 * and the rules that put it there. Anything else concerns what its initiatives do: those that close the
 * capability, that the rule or zone has, that the party owns or pays for. Undefined where there is no such item.
 */
export const relatedTo = memoize(
  (selection: Selection, document: WorkspaceDocument, on: string): Related | undefined => {
    if (!findItem(selection, document)) return undefined;
    const usage = usageOf(withNames(document.governance), document.initiatives, on);
    const initiatives = initiativesOf(selection, document, usage);
    return {
      capabilities: new Set(capabilitiesOf(selection, document, initiatives)),
      initiatives: new Set(initiatives.map(({ id }) => id)),
      rules: new Set(rulesOf(selection, usage, initiatives)),
      zones: new Set(zonesOf(selection, usage, initiatives)),
    };
  },
);

function initiativesOf(
  { kind, id }: Selection,
  document: WorkspaceDocument,
  { rules, zones }: Usage,
): readonly Initiative[] {
  const { initiatives } = document;
  switch (kind) {
    case 'initiative':
      return initiatives.filter((one) => one.id === id);
    case 'rule':
      return rules.find(({ rule }) => rule.id === id)?.decided ?? [];
    case 'zone':
      return zones.find(({ zone }) => zone.id === id)?.initiatives ?? [];
    case 'party':
      return initiatives.filter(
        ({ ownerPartyId, funding }) =>
          ownerPartyId === id || funding?.parties.some(({ partyId }) => partyId === id),
      );
    case 'capability': {
      const wanted = new Set(withAllBelow([id], document));
      return initiatives.filter(({ capabilityIds }) =>
        withAllBelow(capabilityIds, document).some((one) => wanted.has(one)),
      );
    }
  }
}

function capabilitiesOf(
  { kind, id }: Selection,
  document: WorkspaceDocument,
  initiatives: readonly Initiative[],
): readonly string[] {
  if (kind === 'capability') return withAllBelow([id], document);
  if (kind !== 'party') {
    const closed = initiatives.flatMap(({ capabilityIds }) => capabilityIds);
    return withAllBelow(closed, document);
  }
  return document.capabilities
    .filter(
      ({ ownerPartyId, assessments }) =>
        ownerPartyId === id || assessments.some(({ partyId }) => partyId === id),
    )
    .map((capability) => capability.id);
}

function rulesOf(
  { kind, id }: Selection,
  { rules }: Usage,
  initiatives: readonly Initiative[],
): readonly string[] {
  if (kind === 'rule') return [id];
  const concerned =
    kind === 'zone'
      ? rules.filter(({ rule }) => rule.zone === id)
      : rules.filter(({ decided }) => decided.some((one) => initiatives.includes(one)));
  return concerned.map(({ rule }) => rule.id);
}

function zonesOf(
  { kind, id }: Selection,
  { rules, zones }: Usage,
  initiatives: readonly Initiative[],
): readonly string[] {
  if (kind === 'zone') return [id];
  if (kind === 'rule') return rules.flatMap(({ rule }) => (rule.id === id ? rule.zone : []));
  return zones
    .filter((one) => one.initiatives.some((initiative) => initiatives.includes(initiative)))
    .map(({ zone }) => zone.id);
}

function withAllBelow(
  ids: readonly string[],
  { capabilities }: WorkspaceDocument,
): readonly string[] {
  return capabilities
    .filter(({ id }) => ids.includes(id))
    .flatMap((one) => [one.id, ...leavesOf(one, capabilities).map(({ id }) => id)]);
}
