/** The part of the document that this room owns. */
import * as z from 'zod/mini';
import type { Room } from '../workspace/room.js';
import { checkInitiatives } from './check.js';
import { InitiativeShape } from './initiative.js';

export const portfolioRoom: Room = {
  shape: { initiatives: z._default(z.array(InitiativeShape), []) },
  check: checkInitiatives,
};
