/** The workspace document: one typed JSON file behind all widgets of a page, composed from the rooms. */
import * as z from 'zod/mini';
import { CapabilityShape, ScaleShape } from '../capability/capability.js';
import { BudgetsShape } from '../funding/budgets.js';
import { GovernanceShape } from '../governance/governance-shape.js';
import { InitiativeShape } from '../portfolio/initiative.js';
import { DOCUMENT_FORMAT, DOCUMENT_VERSION } from './envelope.js';
import { PartyShape } from './party-shape.js';
import { CurrencyCode, type Snapshot } from './primitives.js';

export const WorkspaceShape = z.looseObject({
  $schema: z.optional(z.string()),
  format: z._default(z.literal(DOCUMENT_FORMAT), DOCUMENT_FORMAT),
  version: z._default(z.int(), DOCUMENT_VERSION),
  /** The oldest reader that may write this document. */
  minReader: z._default(z.int(), 1),
  title: z.optional(z.string()),
  currency: z._default(CurrencyCode, 'EUR'),
  /** What can be spent on initiatives, by currency: minor units. */
  budgets: z.optional(BudgetsShape),
  parties: z._default(z.array(PartyShape), []),
  scale: z.prefault(ScaleShape, {}),
  capabilities: z._default(z.array(CapabilityShape), []),
  governance: z.prefault(GovernanceShape, {}),
  initiatives: z._default(z.array(InitiativeShape), []),
});

export type WorkspaceDocument = Snapshot<z.infer<typeof WorkspaceShape>>;
