/** What a selection is called on the page: its kind in words, and names, never ids where there are names. */
import { partyName } from '../../element/party-name.js';
import { withNames } from '../../governance/default-names.js';
import { nameOf } from '../../governance/rule-words.js';
import type { Formatter } from '../../locales/format.js';
import type { SharedWords } from '../../locales/shared.en.js';
import { defineWords } from '../../locales/words.js';
import type { WorkspaceDocument } from '../document.js';
import type { Selection } from '../state.js';
import { findItem } from './item.js';
import { en, type SelectionWords } from './selection.en.js';

export const words = defineWords('selection', en, {
  it: async () => (await import('./selection.it.js')).it,
});

export interface Naming {
  readonly words: SelectionWords;
  readonly shared: SharedWords;
  readonly format: Formatter;
}

export interface ItemName {
  /** “Capability”. */
  readonly kind: string;
  /** From the outermost group to the item itself. */
  readonly path: readonly string[];
  readonly name: string;
}

/** Undefined where there is no such item. */
export function itemName(
  selection: Selection,
  document: WorkspaceDocument,
  { words, shared, format }: Naming,
): ItemName | undefined {
  const item = findItem(selection, document);
  if (!item) return undefined;
  const { kind, id } = selection;
  const path = pathOf();
  return { kind: words.kinds[kind] ?? kind, path, name: path.at(-1) ?? id };

  function pathOf(): readonly string[] {
    switch (kind) {
      case 'capability':
        return capabilityPath(id, document);
      case 'initiative':
        return [item?.name ?? id];
      case 'zone':
        return [nameOf(item ?? { id }, words.zones)];
      case 'party':
        return [partyName(id, document.parties, shared)];
      case 'rule':
        return [ruleName()];
    }
  }

  function ruleName(): string {
    const { rules, zones } = withNames(document.governance);
    const place = rules.findIndex((rule) => rule.id === id);
    const zoneId = rules[place]?.zone ?? '';
    const zone = zones.find((one) => one.id === zoneId);
    return words.rule(format.number(place + 1), zone ? nameOf(zone, words.zones) : zoneId);
  }
}

function capabilityPath(id: string, { capabilities }: WorkspaceDocument): readonly string[] {
  const byId = new Map(capabilities.map((capability) => [capability.id, capability]));
  const path: string[] = [];
  for (let one = byId.get(id); one; one = byId.get(one.parentId ?? '')) path.unshift(one.name);
  return path;
}
