/** The split as a form's value: what it submits, when it is valid, what it goes back to. */
import type { FormFault } from '../element/form-element.js';
import type { Formatter } from '../locales/format.js';
import type { SplitWords } from './funding-split.en.js';
import type { Funding } from './funding.js';
import { resolveSplit, statedBps, type Split } from './split.js';

/** What a form submits, as JSON: exact shares and sums, what was stated, and the schedule. */
export function formValue(funding: Funding): string {
  const { totalMinor, currency, lines } = resolveSplit(funding);
  const { parties, schedule } = funding;
  const shares = lines.map(({ partyId, shareBps, amountMinor, stated }, at) => ({
    partyId,
    shareBps,
    amountMinor,
    stated,
    locked: parties[at]?.locked,
  }));
  return JSON.stringify({ totalMinor, currency, shares, schedule });
}

/** Why a form cannot be sent. `unread`: something was typed that could not be read. */
export function faultOf(
  split: Split | undefined,
  { unread, required }: { readonly unread: boolean; readonly required: boolean },
  words: SplitWords,
  format: Formatter,
): FormFault | null {
  const sum = () => words.offMessage(split ? format.percent(statedBps(split)) : '');
  if (unread) return { flag: 'badInput', message: words.badInput };
  if (split?.state === 'over') return { flag: 'rangeOverflow', message: sum() };
  if (split?.state === 'under') return { flag: 'rangeUnderflow', message: sum() };
  const stated = split?.lines.some((line) => line.stated !== null) ?? false;
  return required && !stated ? { flag: 'valueMissing', message: words.missing } : null;
}

/** What a reset goes back to: the funding of each initiative as it was first seen in a store. */
export class InitialFunding {
  readonly #byInitiative = new Map<string, Funding | undefined>();
  #store: unknown;

  remember(store: unknown, initiativeId: string, funding: Funding | undefined): void {
    if (store !== this.#store) this.#byInitiative.clear();
    this.#store = store;
    if (!this.#byInitiative.has(initiativeId)) this.#byInitiative.set(initiativeId, funding);
  }

  of(initiativeId: string): Funding | undefined {
    return this.#byInitiative.get(initiativeId);
  }
}
