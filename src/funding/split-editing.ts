/** What hands do to a split: each gesture as a command, with the name of its undo step. */
import type { ReactiveControllerHost } from 'lit';
import type { DrawingSpace } from '../element/drawing-space.js';
import type { Formatter } from '../locales/format.js';
import type { Initiative } from '../portfolio/initiative.js';
import type { Command, DispatchOptions } from '../workspace/store.js';
import type { DividerHost } from './divider-controller.js';
import type { StatedByParty } from './divider.js';
import type { Funding, Stated } from './funding.js';
import { lockShare, restoreFunding, setTotal, stateShares } from './funding-commands.js';
import { typedMoneyStyle } from './money-style.js';
import { moveFocus } from './move-focus.js';
import { equalShares, fitToWhole } from './rebalance.js';
import type { MarkActions } from './ledger-fields.js';
import { fieldKey, START_KEY, TOTAL_KEY, type ShareFields } from './share-fields.js';
import type { EditorWords } from './split-editor.en.js';
import { readMoney, readShare } from './share-text.js';
import { isSum, statedExactly, type ShareLine, type Split } from './split.js';

/** The element as its edits see it; asked anew each time. */
export interface EditingHost {
  readonly element: ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
  };
  readonly initiative: () => Initiative | undefined;
  readonly split: () => Split | undefined;
  /** Of the box with the class `stage`. */
  readonly space: () => DrawingSpace | undefined;
  readonly format: () => Formatter;
  readonly nameOf: (partyId: string) => string;
  /** The split in one sentence, as it was last drawn. */
  readonly sentence: () => string;
  readonly announce: (text: string) => void;
  /** Draws again: a text was typed that is no value, or a panel opened. */
  readonly redraw: () => void;
  readonly run: (command: Command, options: DispatchOptions) => boolean;
  /** Native events for forms and frameworks: `input` while a value moves, `change` when it stays. */
  readonly tell: (event: 'input' | 'change') => void;
}

export class SplitEditing implements DividerHost, MarkActions {
  readonly #host: EditingHost;
  readonly #fields: ShareFields;
  readonly #wording: () => EditorWords;

  constructor(host: EditingHost, fields: ShareFields, wording: () => EditorWords) {
    this.#host = host;
    this.#fields = fields;
    this.#wording = wording;
  }

  get split(): Split | undefined {
    return this.#host.split();
  }

  get rtl(): boolean {
    return this.#host.space()?.rtl ?? false;
  }

  get barWidth(): number {
    const bar = this.#host.element.renderRoot.querySelector('#stage svg');
    return bar?.getBoundingClientRect().width ?? 1;
  }

  readonly write = (shares: StatedByParty, group: string): boolean => {
    const { nameOf } = this.#host;
    const [left = '', right = ''] = shares.map(([partyId]) => nameOf(partyId));
    return this.#state(shares, { group, label: this.#words.moved(left, right) });
  };

  readonly settled = (): void => this.#host.tell('change');

  readonly released = (): void => this.#host.redraw();

  readonly typeShare = (line: ShareLine, unit: 'percent' | 'money', text: string): void => {
    const reading = readShare(text, unit, this.#style());
    const key = fieldKey(line.partyId, unit);
    const take = (stated: Stated) => {
      // One share, in two fields: what was refused in the other one is not meant any more.
      this.#fields.drop(fieldKey(line.partyId, unit === 'money' ? 'percent' : 'money'));
      this.#commit([[line.partyId, stated]], this.#changed(line));
    };
    this.#fields.enter(key, text, reading, take, (stated) => this.#text(stated));
  };

  readonly typeTotal = (text: string): void => {
    const take = (minor: number) =>
      this.#run((id) => setTotal(id, minor), this.#words.totalChanged);
    const labelOf = (minor: number) => this.#text({ amountMinor: minor });
    this.#fields.enter(TOTAL_KEY, text, readMoney(text, this.#style()), take, labelOf);
  };

  readonly pin = (line: ShareLine): void => {
    const stated = line.stated === null ? this.#exactly(line) : null;
    this.#commit([[line.partyId, stated]], this.#changed(line));
  };

  readonly lock = (line: ShareLine): void => {
    const stated = line.stated ?? this.#exactly(line);
    const command = (id: string) => lockShare(id, line.partyId, !line.locked, stated);
    this.#run(command, this.#changed(line));
  };

  readonly makeEqual = (): void => {
    const { split } = this;
    if (split) this.#commit(equalShares(split), this.#words.madeEqual);
  };

  readonly fit = (): void => {
    const { split } = this;
    const shares = split && fitToWhole(split);
    if (shares && this.#commit(shares, this.#words.fitted)) this.#toFirstParty();
  };

  readonly propose = (shares: StatedByParty): void => {
    this.#commit(shares, this.#words.proposed);
  };

  /** The first total of an initiative, in equal parts. */
  readonly begin = (text: string, currency: string, payers: readonly string[]): void => {
    const reading = readMoney(text, typedMoneyStyle(currency, this.#host.format().language));
    const parties = payers.map((partyId) => ({ partyId, stated: null, locked: false }));
    const take = (totalMinor: number) => {
      const command = (id: string) => restoreFunding(id, { totalMinor, currency, parties });
      if (this.#run(command, this.#words.begun)) this.#toFirstParty();
    };
    this.#fields.enter(START_KEY, text, reading, take, (minor) => this.moneyText(minor, currency));
  };

  /** A whole funding in place of the present one, as a form asks for. */
  readonly restore = (funding: Funding | undefined): void => {
    if (funding) this.#edit((id) => restoreFunding(id, funding), this.#words.restored);
    // Also where only a text goes that was typed and not taken.
    this.#host.redraw();
  };

  moneyText(minor: number, currency: string): string {
    return this.#host.format().money(minor, currency);
  }

  get #words(): EditorWords {
    return this.#wording();
  }

  /** The button that was pressed goes with what it mended or began. */
  #toFirstParty(): void {
    void moveFocus(this.#host, '.ledger .name');
  }

  #commit(shares: StatedByParty, label: string): boolean {
    if (!this.#state(shares, { label })) return false;
    this.settled();
    void this.#say();
    return true;
  }

  #state(shares: StatedByParty, options: DispatchOptions): boolean {
    const { run, tell } = this.#host;
    const id = this.#host.initiative()?.id;
    if (id === undefined || !run(stateShares(id, shares), options)) return false;
    tell('input');
    return true;
  }

  #run(command: (initiativeId: string) => Command, label: string): boolean {
    if (!this.#edit(command, label)) return false;
    void this.#say();
    return true;
  }

  #edit(command: (initiativeId: string) => Command, label: string): boolean {
    const { run, tell } = this.#host;
    const id = this.#host.initiative()?.id;
    if (id === undefined || !run(command(id), { label })) return false;
    tell('input');
    tell('change');
    return true;
  }

  /** What it came to. A divider that is moved says its own value. */
  async #say(): Promise<void> {
    const { element, announce, sentence } = this.#host;
    await element.updateComplete;
    announce(sentence());
  }

  /**
   * What a party has now, as if it had stated it: in basis points where equal parts of the rest are a
   * whole number of them, so that pinning one does not shift the others.
   */
  #exactly(line: ShareLine): Stated {
    const { unit = 'bps', totalMinor = 0, lines = [] } = this.split ?? {};
    const takers = lines.filter(({ stated }) => stated === null);
    const even = takers.every((taker) => taker.part === takers[0]?.part);
    if (unit === 'bps' && even) return line.part;
    return statedExactly(line.amountMinor, 'minor', totalMinor);
  }

  #changed(line: ShareLine): string {
    return this.#words.changed(this.#host.nameOf(line.partyId));
  }

  #style(): ReturnType<typeof typedMoneyStyle> {
    return typedMoneyStyle(this.split?.currency ?? 'EUR', this.#host.format().language);
  }

  #text(stated: Stated): string {
    if (isSum(stated)) return this.moneyText(stated.amountMinor, this.split?.currency ?? 'EUR');
    return this.#host.format().percent(stated ?? 0);
  }
}
