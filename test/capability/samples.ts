/** Capabilities for tests, written by hand and at random. */
import fc from 'fast-check';
import type { Assessment, Capability } from '../../src/capability/capability.js';
import { EMPTY_DOCUMENT, type WorkspaceState } from '../../src/workspace/state.js';
import type { WorkspaceDocument } from '../../src/workspace/document.js';

export function capability(id: string, fields: Partial<Capability> = {}): Capability {
  return { id, name: id, importance: 1, target: null, assessments: [], supportedBy: [], ...fields };
}

export function assessed(partyId: string, level: number | null, on = '2026-01-01'): Assessment {
  return { partyId, level, on };
}

export function documentWith(parts: Partial<WorkspaceDocument>): WorkspaceDocument {
  return { ...EMPTY_DOCUMENT, ...parts };
}

export function stateWith(parts: Partial<WorkspaceDocument>): WorkspaceState {
  return {
    phase: 'ready',
    document: documentWith(parts),
    quarantined: [],
    problems: [],
    selection: null,
    only: null,
    readonly: false,
    viewerPartyId: null,
  };
}

/** A level on 0–5 in steps of 0.1. */
export const anyLevel = fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10);

const anyAssessment: fc.Arbitrary<Assessment> = fc.record({
  partyId: fc.constantFrom('marketing', 'it', 'data'),
  level: fc.option(anyLevel),
  on: fc.constantFrom('2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'),
});

export const anyCapability: fc.Arbitrary<Capability> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    importance: fc.integer({ min: 0, max: 5 }),
    target: fc.option(anyLevel),
    current: fc.option(anyLevel),
    assessments: fc.array(anyAssessment, { maxLength: 6 }),
  })
  .map(({ id, ...fields }) => capability(id, fields));

export const anyCapabilities = fc.uniqueArray(anyCapability, {
  selector: ({ id }) => id,
  maxLength: 12,
});
