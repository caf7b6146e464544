/** Spreadsheet habits, fetched when the reader first comes to a table. */
import { html } from 'lit';
import type { Rule } from '../governance.js';
import type { DeskHost } from '../matrix-desk.js';
import { Lazy } from '../../element/lazy.js';
import { isTable, makePart } from '../matrix-sides.js';
import { cellAt, type MatrixView } from '../matrix-view.js';
import type { Sheet, SheetBase } from './sheet-host.js';
import type { Sheets } from './sheets.js';

type SheetDeskHost = Omit<SheetBase, 'words'> & Pick<DeskHost, 'words'>;

export class SheetDesk {
  readonly #host: SheetDeskHost;
  readonly #sheets: Lazy<Sheets>;

  constructor(host: SheetDeskHost) {
    this.#host = host;
    this.#sheets = new Lazy(host.element, async () => {
      const { Sheets, ...part } = await import('./sheets.js');
      return new Sheets(host, await makePart(host, part));
    });
  }

  /** The rules in sight, in their order. */
  get shown(): readonly Rule[] {
    const rules = this.#host.rules();
    return this.#sheets.value?.rules.shown(rules) ?? rules;
  }

  annotate(view: MatrixView): MatrixView {
    return this.#sheet(view)?.annotate(view) ?? view;
  }

  /** Marks what the reader seeks among the rules, once all is there that is said of them. */
  mark(view: MatrixView): MatrixView {
    return this.#sheets.value?.rules.mark(view) ?? view;
  }

  /** Above the table. */
  render(view: MatrixView): unknown {
    return this.#sheet(view)?.render(view) ?? this.#renderButton(view);
  }

  /** True if the key is used up. */
  onKey(event: KeyboardEvent): boolean {
    return this.#sheetAt(event)?.onKey(event) === true;
  }

  onFocus(event: FocusEvent): void {
    const cell = cellAt(event);
    if (!cell) return;
    this.#sheetAt(event)?.onFocus(cell);
    void this.#sheets.fetch();
  }

  /** True if the press is used up. */
  onPointerDown(event: PointerEvent): boolean {
    return this.#sheetAt(event)?.onPointerDown(event) === true;
  }

  /** Of the table that an event happened in. */
  #sheetAt(event: Event): Sheet | undefined {
    const view = this.#host.view();
    return view && cellAt(event) && this.#sheet(view);
  }

  #sheet({ face }: MatrixView): Sheet | undefined {
    return isTable(face) ? this.#sheets.value?.of(face) : undefined;
  }

  /** As high as the bar that takes its place. */
  #renderButton(view: MatrixView): unknown {
    const { tools, keys } = this.#host.words();
    const open = () => void this.#sheets.fetch().then(() => this.#sheet(view)?.open());
    const isRules = view.face === 'rules';
    return html`<p class="tools ${isRules ? '' : 'at-end'}">
      <button type="button" class="plain" @click=${open}>${isRules ? tools : keys}</button>
    </p>`;
  }
}
