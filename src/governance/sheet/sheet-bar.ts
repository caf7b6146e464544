/** The line above the table of rules: finding, filtering, sorting, and what belongs to a range. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../element/icons.js';
import { ruleColumns, type MatrixView } from '../matrix-view.js';
import type { Arrangement } from './arrangement.js';
import type { Finder } from './finder.js';
import { renderKeys, renderNotice, renderRange, type RangeBar } from './range-bar.js';
import { columnName } from './rule-cells.js';
import type { SheetWords } from './sheet.en.js';
import type { RuleFilter, RuleSort } from './shown-rules.js';

export interface BarState {
  readonly isOpen: boolean;
  readonly asksOrder: boolean;
  readonly finder: Finder;
  readonly arrangement: Arrangement;
}

export interface BarActions {
  readonly toggle: () => void;
  /** Back to the table. */
  readonly close: () => void;
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

export function renderBar(range: RangeBar, actions: BarActions, state: BarState): TemplateResult {
  const { view, words } = range;
  const bar: Bar = { view, words, actions, state };
  return html`<div class="sheet">
    <div class="line">
      <button type="button" class="plain" aria-expanded=${state.isOpen} @click=${actions.toggle}>
        ${iconSearch} ${words.tools}
      </button>
      ${renderShown(bar)} ${renderRange(range)} ${renderKeys(words, words.keys)}
    </div>
    ${state.isOpen ? renderPanel(bar) : nothing} ${renderNotice(range)}
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
      <option value="" .selected=${live(filter.column === undefined)}>${words.anyColumn}</option>
      ${ruleColumns(view.governance)
        .filter((column) => column !== 'number')
        .map(
          (column) =>
            html`<option value=${column} .selected=${live(filter.column === column)}>
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
      .selected=${live(sort?.column === column && sort.descending === descending)}
    >
      ${label}
    </option>`;
  return html`<div class="field">
    <label
      >${words.sort}
      <select @change=${onChange}>
        <option value="" .selected=${live(!sort)}>${words.storedOrder}</option>
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

const iconSearch = icon(svg`<circle cx="11" cy="11" r="8" /><path d="m21 21-4.3-4.3" />`);

function valueOf({ currentTarget }: Event): string {
  return (currentTarget as HTMLInputElement | HTMLSelectElement).value;
}
