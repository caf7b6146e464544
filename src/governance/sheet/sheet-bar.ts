/** The line above the table: finding, filtering, sorting, what is selected, and what a paste did not take. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon, iconClose, iconWarning } from '../../element/icons.js';
import { ruleColumns, type MatrixView } from '../matrix-view.js';
import type { Arrangement } from './arrangement.js';
import type { Finder } from './finder.js';
import { columnName, type Notice } from './sheet-edits.js';
import type { SheetWords } from './sheet.en.js';
import type { RuleFilter, RuleSort } from './shown-rules.js';

export interface BarState {
  readonly isOpen: boolean;
  readonly isExtending: boolean;
  readonly hasRange: boolean;
  readonly asksOrder: boolean;
  readonly notice: Notice | undefined;
  readonly finder: Finder;
  readonly arrangement: Arrangement;
}

export interface BarActions {
  readonly toggle: () => void;
  /** Back to the table. */
  readonly close: () => void;
  readonly extend: () => void;
  readonly dismiss: () => void;
  readonly copy: () => void;
  readonly paste: () => void;
  readonly fill: () => void;
  readonly clear: () => void;
  readonly find: (text: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly filter: (filter: RuleFilter) => void;
  readonly sort: (sort: RuleSort | undefined) => void;
  readonly askOrder: (asks: boolean) => void;
  readonly makeOrder: () => void;
}

interface Bar {
  readonly view: MatrixView;
  readonly words: SheetWords;
  readonly actions: BarActions;
  readonly state: BarState;
}

/** Of more refused cells only so many are named. */
const MOST_NAMED = 8;

export function renderBar(
  view: MatrixView,
  words: SheetWords,
  actions: BarActions,
  state: BarState,
): TemplateResult {
  const bar: Bar = { view, words, actions, state };
  return html`<div class="sheet">
    <div class="line">
      <button type="button" class="plain" aria-expanded=${state.isOpen} @click=${actions.toggle}>
        ${iconSearch} ${words.tools}
      </button>
      ${renderShown(bar)} ${renderRange(bar)} ${renderKeys(words)}
    </div>
    ${state.isOpen ? renderPanel(bar) : nothing} ${renderNotice(bar)}
  </div>`;
}

function renderShown({ view, words, actions, state: { arrangement } }: Bar): unknown {
  if (!arrangement.isOn) return nothing;
  const { governance, language, shown = [] } = view;
  const [count, all] = [shown.length, governance.rules.length].map((n) =>
    language.format.number(n),
  );
  const showAll = () => {
    actions.sort(undefined);
    actions.filter({ column: undefined, text: '' });
  };
  const { sort } = arrangement;
  return html`<span class="shown">
      ${words.shown(count ?? '', all ?? '')}${sort ? `. ${words.sortedBy(columnName(view, sort.column))}` : ''}
    </span>
    <button type="button" class="plain" @click=${showAll}>${words.showAll}</button>`;
}

function renderRange({ view, words, actions, state }: Bar): unknown {
  const button = (label: string, act: () => void) =>
    html`<button type="button" @click=${act}>${label}</button>`;
  const several = html`<button
    type="button"
    class="several"
    aria-pressed=${state.isExtending}
    title=${words.severalHelp}
    @click=${actions.extend}
  >
    ${words.several}
  </button>`;
  if (!state.hasRange) return several;
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

function renderKeys(words: SheetWords): TemplateResult {
  return html`<button type="button" class="plain keys" popovertarget="sheet-keys">
      ${words.help}
    </button>
    <div id="sheet-keys" class="sheet-keys" popover role="dialog" aria-label=${words.help}>
      <dl>
        ${words.keys.map(
          ([keys, what]) =>
            html`<dt><kbd>${keys}</kbd></dt>
              <dd>${what}</dd>`,
        )}
      </dl>
    </div>`;
}

function renderPanel(bar: Bar): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    bar.actions.close();
  };
  return html`<div class="panel" @keydown=${onKey}>
    ${renderFind(bar)} ${renderFilter(bar)} ${renderSort(bar)}
  </div>`;
}

function renderFind({ view, words, actions, state: { finder } }: Bar): TemplateResult {
  const { format } = view.language;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    actions.step(event.shiftKey ? -1 : 1);
  };
  const [place, count] = [format.number(finder.place), format.number(finder.count)];
  const found = finder.place === 0 ? words.foundCount(count) : words.foundPlace(place, count);
  const said = finder.count === 0 ? words.notFound : found;
  return html`<div class="field">
    <label
      >${words.find}
      <input
        type="search"
        .value=${finder.text}
        @input=${(event: Event) => actions.find(valueOf(event))}
        @keydown=${onKey}
    /></label>
    <button
      type="button"
      class="step"
      aria-label=${words.previous}
      ?disabled=${finder.count === 0}
      @click=${() => actions.step(-1)}
    >
      ↑
    </button>
    <button
      type="button"
      class="step"
      aria-label=${words.next}
      ?disabled=${finder.count === 0}
      @click=${() => actions.step(1)}
    >
      ↓
    </button>
    <span class="count quiet">${finder.text === '' ? '' : said}</span>
  </div>`;
}

function renderFilter({ view, words, actions, state }: Bar): TemplateResult {
  const { filter } = state.arrangement;
  const set = (change: Partial<RuleFilter>) => actions.filter({ ...filter, ...change });
  const onColumn = (event: Event) => set({ column: valueOf(event) || undefined });
  return html`<div class="field">
    <label
      >${words.filter}
      <input
        type="text"
        .value=${filter.text}
        @input=${(event: Event) => set({ text: valueOf(event) })}
    /></label>
    <select aria-label=${words.filterColumn} @change=${onColumn}>
      <option value="" ?selected=${filter.column === undefined}>${words.anyColumn}</option>
      ${ruleColumns(view.governance)
        .filter((column) => column !== 'number')
        .map(
          (column) =>
            html`<option value=${column} ?selected=${filter.column === column}>
              ${columnName(view, column)}
            </option>`,
        )}
    </select>
  </div>`;
}

function renderSort(bar: Bar): TemplateResult {
  const { view, words, actions, state } = bar;
  const { sort } = state.arrangement;
  const onChange = (event: Event) => {
    const [descending, column] = [valueOf(event).startsWith('-'), valueOf(event).slice(1)];
    actions.sort(column === '' ? undefined : { column, descending });
  };
  const option = (column: string, descending: boolean, label: string) =>
    html`<option
      value=${`${descending ? '-' : '+'}${column}`}
      ?selected=${sort?.column === column && sort.descending === descending}
    >
      ${label}
    </option>`;
  return html`<div class="field">
    <label
      >${words.sort}
      <select @change=${onChange}>
        <option value="" ?selected=${!sort}>${words.storedOrder}</option>
        ${ruleColumns(view.governance)
          .filter((column) => column !== 'number' && column !== 'remarks')
          .map((column) => {
            const name = columnName(view, column);
            return [
              option(column, false, words.ascending(name)),
              option(column, true, words.descending(name)),
            ];
          })}
      </select></label
    >
    ${sort && view.editable ? renderMakeOrder(bar, actions) : nothing}
  </div>`;
}

/** The order is part of the rules: with `first` and `rule order` it decides, hence the question. */
function renderMakeOrder({ view, words, state }: Bar, actions: BarActions): TemplateResult {
  const { governance, language } = view;
  if (!state.asksOrder) {
    return html`<button type="button" @click=${() => actions.askOrder(true)}>
      ${words.makeOrder}
    </button>`;
  }
  const decides = ORDERED.has(governance.hitPolicy) ? `${words.orderDecides} ` : '';
  const question = decides + words.makeOrderAsk(language.format.number(governance.rules.length));
  return html`<span class="ask" role="alert">${question}</span>
    <button type="button" class="primary" @click=${actions.makeOrder}>${words.makeOrderYes}</button>
    <button type="button" @click=${() => actions.askOrder(false)}>${words.cancel}</button>`;
}

const ORDERED: ReadonlySet<string> = new Set(['first', 'rule-order']);

function renderNotice({ view, words, actions, state: { notice } }: Bar): unknown {
  if (!notice) return nothing;
  const { format } = view.language;
  const named = notice.refused.slice(0, MOST_NAMED);
  const more = notice.refused.length - named.length;
  return html`<div class="not-taken">
    ${iconWarning}
    <div>
      <p>${notice.sentences.join('. ')}.</p>
      <ul>
        ${named.map(
          ({ row, column, found, expected }) =>
            html`<li>
              ${words.refusedCell(format.number(row), columnName(view, column), found, expected)}
            </li>`,
        )}
        ${more > 0 ? html`<li>${words.moreRefused(format.number(more))}</li>` : nothing}
      </ul>
    </div>
    <button type="button" class="plain" aria-label=${words.dismiss} @click=${actions.dismiss}>
      ${iconClose}
    </button>
  </div>`;
}

const iconSearch = icon(svg`<circle cx="11" cy="11" r="8" /><path d="m21 21-4.3-4.3" />`);

function valueOf({ currentTarget }: Event): string {
  return (currentTarget as HTMLInputElement | HTMLSelectElement).value;
}
