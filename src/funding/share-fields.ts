/** What is being typed into the ledger: kept as it is until it can be read, and asked about where it could be two things. */
import type { Reading, TextFault } from './share-text.js';

/** A text that has not become a value. */
export interface Draft {
  readonly text: string;
  readonly fault?: TextFault;
  /** Two things that the text could mean. */
  readonly choices?: readonly Choice[];
}

export interface Choice {
  readonly label: string;
  readonly take: () => void;
}

/** The keys of the ledger's fields. */
export const fieldKey = (partyId: string, unit: 'percent' | 'money'): string =>
  `${unit} ${partyId}`;
export const TOTAL_KEY = 'total';
export const START_KEY = 'start';

/** One draft per field that could not be read, by the field's key. */
export class ShareFields {
  readonly #drafts = new Map<string, Draft>();
  readonly #redraw: () => void;
  /** Grows with every change. */
  version = 0;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** Whether any text has not become a value. */
  get open(): boolean {
    return this.#drafts.size > 0;
  }

  draft(key: string): Draft | undefined {
    return this.#drafts.get(key);
  }

  /** False where there was none. */
  drop(key: string): boolean {
    const dropped = this.#drafts.delete(key);
    if (dropped) this.#changed();
    return dropped;
  }

  clear(): void {
    this.#drafts.clear();
    this.version++;
  }

  /** Takes what was typed: one reading is taken at once, several are offered, none is said. */
  enter<T>(
    key: string,
    text: string,
    { readings, fault }: Reading<T>,
    take: (value: T) => void,
    labelOf: (value: T) => string,
  ): void {
    const [first, ...others] = readings;
    const settle = (value: T) => {
      this.#drafts.delete(key);
      take(value);
      this.#changed();
    };
    if (first !== undefined && others.length === 0) return settle(first);
    const choices = readings.map((value) => ({ label: labelOf(value), take: () => settle(value) }));
    this.#drafts.set(key, fault ? { text, fault } : { text, choices });
    this.#changed();
  }

  #changed(): void {
    this.version++;
    this.#redraw();
  }
}
