/** The part of the document that says who the parties are. */
import * as z from 'zod/mini';
import { PartyShape } from './party-shape.js';
import type { Room } from './room.js';

export const partyRoom: Room = {
  shape: { parties: z._default(z.array(PartyShape), []) },
  check: () => {},
};
