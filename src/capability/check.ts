/** What the shapes of this room cannot see: levels outside the scale, dangling references, cycles. */
import { PARTY_ROLES } from '../workspace/party.js';
import { describeValue } from '../workspace/problem.js';
import type { WorkspaceDocument } from '../workspace/document.js';
import type { Report } from '../workspace/room.js';
import type { Capability, Scale } from './capability.js';
import { isOnScale, usableScale } from './scale.js';

export function checkCapabilities(document: WorkspaceDocument, report: Report): void {
  const scale = checkedScale(document, report);
  const partyIds = new Set<string>([...PARTY_ROLES, ...document.parties.map(({ id }) => id)]);
  checkTree(document.capabilities, report);
  document.capabilities.forEach((capability, index) => {
    checkLevels(capability, index, scale, report);
    checkParties(capability, index, partyIds, report);
  });
}

/** The scale that the levels are held against: the document's, unless it has no length. */
function checkedScale({ scale }: WorkspaceDocument, report: Report): Scale {
  const usable = usableScale(scale);
  if (usable !== scale) {
    report('warning', ['scale'], 'empty-scale', { found: span(scale), used: span(usable) });
  }
  return usable;
}

function span({ min, max }: Scale): string {
  return `${min} … ${max}`;
}

/** A parent that does not exist, or would make a capability its own ancestor, is set aside. */
function checkTree(capabilities: readonly Capability[], report: Report): void {
  const ids = new Set(capabilities.map(({ id }) => id));
  const parentOf = new Map<string, string>();
  capabilities.forEach(({ id, parentId }, index) => {
    if (parentId === undefined) return;
    const at = ['capabilities', index, 'parentId'];
    if (!ids.has(parentId)) {
      report('error', at, 'unknown-reference', { found: parentId });
    } else if (reaches(parentId, id, parentOf)) {
      report('error', at, 'cycle', { found: parentId });
    } else {
      parentOf.set(id, parentId);
    }
  });
}

/** Whether `from` is `to` or lies below it, by the parents accepted so far (which hold no cycle). */
function reaches(from: string, to: string, parentOf: ReadonlyMap<string, string>): boolean {
  for (let id: string | undefined = from; id !== undefined; id = parentOf.get(id)) {
    if (id === to) return true;
  }
  return false;
}

function checkLevels(capability: Capability, index: number, scale: Scale, report: Report): void {
  const hold = (level: number | null | undefined, at: (string | number)[]) => {
    if (level === null || level === undefined || isOnScale(level, scale)) return;
    report('error', ['capabilities', index, ...at], 'outside-scale', {
      expected: span(scale),
      found: describeValue(level),
    });
  };
  hold(capability.target, ['target']);
  hold(capability.current, ['current']);
  capability.assessments.forEach(({ level }, position) => hold(level, ['assessments', position]));
}

/** An unknown party is a doubt, not a loss: its levels still count, under its id. */
function checkParties(
  capability: Capability,
  index: number,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const hold = (partyId: string | undefined, at: (string | number)[]) => {
    if (partyId === undefined || known.has(partyId)) return;
    report('warning', ['capabilities', index, ...at], 'unknown-reference', { found: partyId });
  };
  hold(capability.ownerPartyId, ['ownerPartyId']);
  capability.assessments.forEach(({ partyId }, position) =>
    hold(partyId, ['assessments', position, 'partyId']),
  );
}
