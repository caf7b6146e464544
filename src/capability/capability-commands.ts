/** The edits that capabilities allow; a value that the document could not hold changes nothing. */
import type { Command } from '../workspace/store.js';
import type { WorkspaceDocument } from '../workspace/document.js';
import type { Capability } from './capability.js';
import { levelBy } from './level.js';
import { isOnScale, usableScale } from './scale.js';

/** Sets the wanted level (on the scale), or null for none. */
export function setTarget(capabilityId: string, target: number | null): Command {
  return ({ document }) => {
    const capability = find(document, capabilityId);
    if (!capability || !isLevel(target, document) || capability.target === target) return [];
    return [{ path: ['capabilities', capabilityId, 'target'], value: target }];
  };
}

/**
 * Records a party's level on a day (`YYYY-MM-DD`); null = looked at, and not assessed.
 * A second judgement on one day replaces the first and keeps its evidence.
 */
export function setLevel(
  capabilityId: string,
  partyId: string,
  on: string,
  level: number | null,
): Command {
  return ({ document }) => {
    const capability = find(document, capabilityId);
    if (!capability || !isLevel(level, document)) return [];
    const sameDay = capability.assessments.find(
      (known) => known.partyId === partyId && known.on === on,
    );
    if (sameDay?.level === level) return [];
    return [
      {
        path: ['capabilities', capabilityId, 'assessments', `${partyId}@${on}`],
        value: { ...sameDay, partyId, level, on },
      },
    ];
  };
}

/**
 * Says what a party's level of a day rests on; empty text and no link take it away. Where the party has
 * said nothing on that day, its latest level up to it is said again.
 */
export function setEvidence(
  capabilityId: string,
  partyId: string,
  on: string,
  {
    text = '',
    url = '',
  }: { readonly text?: string | undefined; readonly url?: string | undefined },
): Command {
  return ({ document }) => {
    const capability = find(document, capabilityId);
    if (!capability) return [];
    const known = capability.assessments.find((one) => one.partyId === partyId && one.on === on);
    const { evidence, ...assessment } = known ?? {
      partyId,
      level: levelBy(capability, partyId, on),
      on,
    };
    const fields = Object.entries({ ...evidence, text, url }).filter(([, value]) => value !== '');
    const next = Object.fromEntries(fields);
    const isEmpty = fields.length === 0;
    if (isEmpty && !known) return [];
    return [
      {
        path: ['capabilities', capabilityId, 'assessments', `${partyId}@${on}`],
        value: isEmpty ? assessment : { ...assessment, evidence: next },
      },
    ];
  };
}

/** Puts a party's level of a day back to what it was in an earlier state of the capability. */
export function restoreLevel(before: Capability, partyId: string, on: string): Command {
  const value = before.assessments.find((known) => known.partyId === partyId && known.on === on);
  return () => [{ path: ['capabilities', before.id, 'assessments', `${partyId}@${on}`], value }];
}

/** Puts whole capabilities back to what they were; those that are gone stay gone. */
export function restoreCapabilities(before: readonly Capability[]): Command {
  return ({ document }) =>
    before.flatMap((capability) =>
      find(document, capability.id)
        ? [{ path: ['capabilities', capability.id], value: capability }]
        : [],
    );
}

/** Sets the weight of a capability's gap, 0 to 5. */
export function setImportance(capabilityId: string, importance: number): Command {
  return ({ document }) => {
    const capability = find(document, capabilityId);
    if (!capability || !(importance >= 0 && importance <= 5)) return [];
    if (capability.importance === importance) return [];
    return [{ path: ['capabilities', capabilityId, 'importance'], value: importance }];
  };
}

function find(document: WorkspaceDocument, id: string): Capability | undefined {
  return document.capabilities.find((capability) => capability.id === id);
}

function isLevel(level: number | null, document: WorkspaceDocument): boolean {
  return level === null || isOnScale(level, usableScale(document.scale));
}
