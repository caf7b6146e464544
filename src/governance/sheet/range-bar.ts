/** What belongs to a range of cells, above either table: its buttons, the keys, and what a paste did not take. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconClose, iconWarning } from '../../element/icons.js';
import { keyName } from '../../locales/key-names.js';
import type { MatrixView } from '../matrix-view.js';
import type { Notice } from './block-edits.js';
import type { RefusedCell } from './paste.js';
import type { SheetWords } from './sheet.en.js';

export interface RangeBar {
  readonly view: MatrixView;
  readonly words: SheetWords;
  readonly isExtending: boolean;
  readonly hasRange: boolean;
  readonly notice: Notice | undefined;
  /** Where a cell of the notice stands, in words. */
  readonly placeOf: (cell: RefusedCell) => { readonly row: string; readonly column: string };
  readonly actions: RangeActions;
}

export interface RangeActions {
  readonly extend: () => void;
  readonly dismiss: () => void;
  readonly copy: () => void;
  readonly paste: () => void;
  readonly fill: () => void;
  readonly clear: () => void;
}

/** Of more refused cells only so many are named. */
const MOST_NAMED = 8;

export function renderRange({ view, words, isExtending, hasRange, actions }: RangeBar): unknown {
  const button = (label: string, act: () => void) =>
    html`<button type="button" @click=${act}>${label}</button>`;
  const several = html`<button
    type="button"
    class="several"
    aria-pressed=${isExtending}
    title=${words.severalHelp}
    @click=${actions.extend}
  >
    ${words.several}
  </button>`;
  if (!hasRange) return several;
  const edits = [
    button(words.paste, actions.paste),
    button(words.fillDown, actions.fill),
    button(words.clear, actions.clear),
  ];
  return html`${several}
    <span class="range"
      >${button(words.copy, actions.copy)} ${view.editable ? edits : nothing}</span
    >`;
}

/** `keys`: each with what it does. */
export function renderKeys(words: SheetWords, keys: SheetWords['keys']): TemplateResult {
  return html`<button type="button" class="plain keys" popovertarget="sheet-keys">
      ${words.help}
    </button>
    <div id="sheet-keys" class="sheet-keys" popover role="dialog" aria-label=${words.help}>
      <dl>
        ${keys.map(
          ([key, what]) =>
            html`<dt><kbd>${keyName(key)}</kbd></dt>
              <dd>${what}</dd>`,
        )}
      </dl>
    </div>`;
}

export function renderNotice({ view, words, actions, notice, placeOf }: RangeBar): unknown {
  if (!notice) return nothing;
  const { format } = view.language;
  const named = notice.refused.slice(0, MOST_NAMED);
  const more = notice.refused.length - named.length;
  return html`<div class="not-taken">
    ${iconWarning}
    <div>
      <p>${notice.sentences.join('. ')}.</p>
      <ul>
        ${named.map((cell) => {
          const { row, column } = placeOf(cell);
          return html`<li>${words.refusedCell(row, column, cell.found, cell.expected)}</li>`;
        })}
        ${more > 0 ? html`<li>${words.moreRefused(format.number(more))}</li>` : nothing}
      </ul>
    </div>
    <button type="button" class="plain" aria-label=${words.dismiss} @click=${actions.dismiss}>
      ${iconClose}
    </button>
  </div>`;
}
