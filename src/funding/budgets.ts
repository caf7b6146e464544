/** What can be spent on initiatives: one budget per currency, since currencies are never added. */
import * as z from 'zod/mini';
import { CurrencyCode, type Snapshot } from '../workspace/primitives.js';

/** By ISO 4217 code: minor units, a non-negative integer. */
export const BudgetsShape = z.record(CurrencyCode, z.int().check(z.gte(0)));

export type Budgets = Snapshot<z.infer<typeof BudgetsShape>>;
