/** The part of the document that this room reads and checks. */
import * as z from 'zod/mini';
import { InitiativeShape } from '../portfolio/initiative.js';
import type { Room } from '../workspace/room.js';
import { checkGovernance } from './check.js';
import { GovernanceShape } from './governance-shape.js';

export const governanceRoom: Room = {
  shape: {
    governance: z.prefault(GovernanceShape, {}),
    initiatives: z._default(z.array(InitiativeShape), []),
  },
  check: checkGovernance,
};
