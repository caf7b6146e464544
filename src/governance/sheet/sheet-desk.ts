/** Spreadsheet habits, fetched when the reader first comes to the table of rules. */
import { html } from 'lit';
import type { Rule } from '../governance.js';
import type { DeskHost } from '../matrix-desk.js';
import { Lazy } from '../../element/lazy.js';
import { makePart } from '../matrix-sides.js';
import { cellAt, type MatrixView } from '../matrix-view.js';
import type { SheetBase } from './sheet-host.js';
import type { Sheet } from './sheet.js';

type SheetDeskHost = Omit<SheetBase, 'words'> & Pick<DeskHost, 'words'>;

export class SheetDesk {
  readonly #host: SheetDeskHost;
  readonly #sheet: Lazy<Sheet>;

  constructor(host: SheetDeskHost) {
    this.#host = host;
    this.#sheet = new Lazy(host.element, async () => {
      const { Sheet, ...part } = await import('./sheet.js');
      return new Sheet(host, await makePart(host, part));
    });
  }

  /** Those in sight, in their order. */
  get shown(): readonly Rule[] {
    const rules = this.#host.rules();
    return this.#sheet.value?.rules(rules) ?? rules;
  }

  annotate(view: MatrixView): MatrixView {
    return this.#sheet.value?.annotate(view) ?? view;
  }

  /** Above the table. */
  render(view: MatrixView): unknown {
    return this.#sheet.value?.render(view) ?? this.#renderButton();
  }

  /** True if the key is used up. */
  onKey(event: KeyboardEvent): boolean {
    return this.#isOurs(event) && this.#sheet.value?.onKey(event) === true;
  }

  onFocus(event: FocusEvent): void {
    const cell = cellAt(event);
    if (cell && this.#isOurs(event)) this.#sheet.now?.onFocus(cell);
  }

  /** True if the press is used up. */
  onPointerDown(event: PointerEvent): boolean {
    return this.#isOurs(event) && this.#sheet.value?.onPointerDown(event) === true;
  }

  #isOurs(event: Event): boolean {
    return this.#host.view()?.face === 'rules' && cellAt(event) !== undefined;
  }

  #renderButton(): unknown {
    const open = () => void this.#sheet.fetch().then((sheet) => sheet?.open());
    return html`<p class="tools">
      <button type="button" class="plain" @click=${open}>${this.#host.words().tools}</button>
    </p>`;
  }
}
