/** What a split shows of its workspace: one initiative, and its figures. */
import type { Formatter } from '../locales/format.js';
import type { SharedWords } from '../locales/shared.en.js';
import type { Initiative } from '../portfolio/initiative.js';
import { memoize } from '../workspace/memo.js';
import type { Party } from '../workspace/party.js';
import type { Selection } from '../workspace/store.js';
import type { SplitWords } from './funding-split.en.js';
import type { Funding } from './funding.js';
import { pickInitiative } from './initiative-choice.js';
import { OWN_INITIATIVE } from './own-initiative.js';
import { ID_SEPARATOR, payersOf } from './payers.js';
import { makeView, sharesText, type SplitView } from './split-view.js';
import { keepLines, resolveSplit, type Split } from './split.js';

/** How figures and names are said. */
export interface Wording {
  readonly words: SplitWords;
  readonly shared: SharedWords;
  readonly format: Formatter;
  /** Of a split without an initiative of its own. */
  readonly ownTitle: string;
}

export class SplitModel {
  initiative: Initiative | undefined;
  /** Undefined where there is nothing to split yet, or nobody who pays. */
  split: Split | undefined;
  view: SplitView | undefined;
  /** What the split is called. */
  title = '';
  /** The initiative that the reader chose last, here or elsewhere. */
  chosenId: string | undefined;
  #sentence = '';
  readonly #splitOf = memoize((funding: Funding) => keepLines(resolveSplit(funding), this.split));
  readonly #lookOf = memoize((...parts: readonly unknown[]) => parts);
  readonly #payersOf = memoize(payersOf);

  /** Looks at the workspace; `askedId` names the initiative that the page's author wants; `held`: the divider that a hand moves. */
  read(
    initiatives: readonly Initiative[],
    parties: readonly Party[],
    selection: Selection | null,
    askedId: string | undefined,
    { words, shared, format, ownTitle }: Wording,
    held: number | undefined,
  ): void {
    if (selection?.kind === 'initiative') this.chosenId = selection.id;
    this.initiative = pickInitiative(initiatives, askedId, this.chosenId);
    const { id, name = '', funding } = this.initiative ?? {};
    this.title = id === OWN_INITIATIVE ? ownTitle : name;
    this.split = funding && funding.parties.length > 0 ? this.#splitOf(funding) : undefined;
    const ids = this.split?.lines.map(({ partyId }) => partyId).join(ID_SEPARATOR) ?? '';
    const selectedId = selection?.kind === 'party' ? selection.id : undefined;
    this.view =
      this.split &&
      makeView(
        this.split,
        this.#payersOf(ids, parties, shared),
        { selectedId, words, format, held },
        this.#lookOf,
      );
  }

  /**
   * The whole in one sentence; `named`: with the initiative's name, where nothing else says it. While a
   * hand moves a divider it stays: another number of lines would move the bar away under the hand.
   */
  sentence(named: boolean): string {
    const { view } = this;
    if (!view) return '';
    if (view.held === undefined) {
      const isOwn = this.initiative?.id === OWN_INITIATIVE;
      const money = view.money(view.split.totalMinor);
      const whole = named && !isOwn ? `${this.title}, ${money}` : money;
      this.#sentence = view.words.summary(whole, sharesText(view));
    }
    return this.#sentence;
  }
}
