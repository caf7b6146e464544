/** The item of the document that a selection points to. */
import { withNames } from '../../governance/default-names.js';
import type { WorkspaceDocument } from '../document.js';
import type { Selection } from '../state.js';

/** Undefined where there is none (any more). Default zones count: they are on the page without being in the file. */
export function findItem(
  { kind, id }: Selection,
  document: WorkspaceDocument,
): { readonly id: string; readonly name?: string | undefined } | undefined {
  const { rules, zones } = withNames(document.governance);
  const items = {
    capability: document.capabilities,
    initiative: document.initiatives,
    rule: rules,
    zone: zones,
    party: document.parties,
  }[kind];
  return items.find((item) => item.id === id);
}
