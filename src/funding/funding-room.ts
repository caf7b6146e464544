/** The part of the document that this room reads and checks. */
import * as z from 'zod/mini';
import { InitiativeShape } from '../portfolio/initiative.js';
import { CurrencyCode } from '../workspace/primitives.js';
import type { Room } from '../workspace/room.js';
import { BudgetsShape } from './budgets.js';
import { checkFunding } from './check.js';

export const fundingRoom: Room = {
  shape: {
    currency: z._default(CurrencyCode, 'EUR'),
    budgets: z.optional(BudgetsShape),
    initiatives: z._default(z.array(InitiativeShape), []),
  },
  check: checkFunding,
};
