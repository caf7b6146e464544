/** What a split shows of its workspace: one initiative, and its figures. */
import type { Formatter } from '../locales/format.js';
import type { SharedWords } from '../locales/shared.en.js';
import type { Initiative } from '../portfolio/initiative.js';
import { memoize } from '../workspace/memo.js';
import type { Selection } from '../workspace/store.js';
import type { SplitWords } from './funding-split.en.js';
import type { Funding } from './funding.js';
import { pickInitiative } from './initiative-choice.js';
import { OWN_INITIATIVE } from './own-initiative.js';
import { ID_SEPARATOR, payersOf } from './payers.js';
import { makeView, sharesText, type SplitView } from './split-view.js';
import type { SplitState } from './split-state.js';
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
  /** What gives up texts that were typed for the initiative and not taken: once another is shown, or the form is reset. */
  readonly forgetters: (() => void)[] = [];
  readonly #splitOf = memoize((funding: Funding) => keepLines(resolveSplit(funding), this.split));
  readonly #lookOf = memoize((...parts: readonly unknown[]) => parts);
  readonly #payersOf = memoize(payersOf);

  /** The initiative to show; `askedId` names the one that the page's author wants. */
  pick(
    initiatives: readonly Initiative[],
    selection: Selection | null,
    askedId: string | undefined,
  ): Initiative | undefined {
    if (selection?.kind === 'initiative') this.chosenId = selection.id;
    return pickInitiative(initiatives, askedId, this.chosenId);
  }

  /** Looks at an initiative; `held`: the divider that a hand moves. */
  read(
    initiative: Initiative | undefined,
    { parties, selection }: SplitState,
    { words, shared, format, ownTitle }: Wording,
    held: number | undefined,
  ): void {
    const { id, name = '', funding } = initiative ?? {};
    if (id !== this.initiative?.id) this.forget();
    this.initiative = initiative;
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

  forget(): void {
    for (const forget of this.forgetters) forget();
  }

  /** The whole in one sentence; `named`: with the initiative's name, where nothing else says it. */
  sentence(named: boolean): string {
    const { view } = this;
    if (!view) return '';
    const isOwn = this.initiative?.id === OWN_INITIATIVE;
    const money = view.money(view.split.totalMinor);
    const whole = named && !isOwn ? `${this.title}, ${money}` : money;
    return view.words.summary(whole, sharesText(view));
  }
}
