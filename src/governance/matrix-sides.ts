/** What stands behind the tables: history, reviews, use. Each is fetched, with its words and its look, when it is first shown. */
import type { CSSResult } from 'lit';
import { adopt } from '../element/lazy-part.js';
import type { TableModel } from '../element/table-model.js';
import type { WordCatalogue } from '../locales/words.js';
import type { DeskHost } from './matrix-desk.js';
import type { Draft } from './matrix-draft.js';
import type { MatrixEdits } from './matrix-edits.js';
import { Lazy } from '../element/lazy.js';
import type { Face } from './matrix-parts.js';
import type { MatrixView } from './matrix-view.js';

export type TableFace = 'rules' | 'involvement';
export type SideName = Exclude<Face, TableFace>;

/** Whether a view is a table that is edited in place. */
export function isTable(face: Face): face is TableFace {
  return face === 'rules' || face === 'involvement';
}

/** One view beside the tables. */
export interface Side {
  readonly render: (view: MatrixView) => unknown;
  /** The same for its table twin and CSV. */
  readonly table: (view: MatrixView) => TableModel;
  /** The sentence above it. */
  readonly summary: (view: MatrixView) => string;
}

/** What a view beside the tables may use. */
export interface SideHost extends DeskHost {
  readonly draft: Draft;
  readonly edits: MatrixEdits;
  /** Takes the reader to the reason of the draft. */
  readonly askReason: () => void;
}

/** What its module exports. */
interface SideModule<W extends object> {
  readonly words: WordCatalogue<W>;
  readonly styles: CSSResult;
  readonly Side: new (host: SideHost, words: () => W) => Side;
}

export class MatrixSides {
  readonly #host: SideHost;
  readonly #sides: Readonly<Record<SideName, Lazy<Side>>>;

  constructor(host: SideHost) {
    const { element } = host;
    this.#host = host;
    this.#sides = {
      history: new Lazy(element, async () => make(host, await import('./log/history-side.js'))),
      reviews: new Lazy(element, async () => make(host, await import('./review/review-side.js'))),
      use: new Lazy(element, async () => make(host, await import('./usage/usage-side.js'))),
    };
  }

  /** Undefined while it is on its way. */
  of(name: SideName): Side | undefined {
    return this.#sides[name].now;
  }

  /** Where what had the focus is gone: to the view's tab, or the view itself where there are no tabs. */
  focus(name: SideName): void {
    const { renderRoot } = this.#host.element;
    const tab = renderRoot.querySelector<HTMLElement>(`#tab-${name}`);
    (tab ?? renderRoot.querySelector<HTMLElement>('.side'))?.focus();
  }
}

async function make<W extends object>(
  host: SideHost,
  { Side, ...part }: SideModule<W>,
): Promise<Side> {
  return new Side(host, await makePart(host, part));
}

/** Takes up the words and the look of a part. */
export async function makePart<W extends object>(
  { element, language }: Pick<DeskHost, 'element' | 'language'>,
  { words: catalogue, styles }: Pick<SideModule<W>, 'words' | 'styles'>,
): Promise<() => W> {
  const words = language.use(catalogue);
  await words.load(language.language);
  adopt(element.renderRoot, styles);
  return () => words.t;
}
