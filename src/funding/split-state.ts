/** What the split reads of the workspace. */
import type { Capability } from '../capability/capability.js';
import type { Initiative } from '../portfolio/initiative.js';
import type { Party } from '../workspace/party.js';
import type { Selection } from '../workspace/store.js';
import type { Budgets } from './budgets.js';

export interface SplitState {
  readonly initiatives: readonly Initiative[];
  readonly parties: readonly Party[];
  readonly capabilities: readonly Capability[];
  readonly selection: Selection | null;
  readonly currency: string;
  readonly budgets: Budgets | undefined;
}
