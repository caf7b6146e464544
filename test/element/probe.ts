/** A small widget for tests of what every widget shares: it lists the names of capabilities, and renames them. */
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Capability } from '../../src/capability/capability.js';
import { capabilityRoom } from '../../src/capability/capability-room.js';
import type { DataReaders } from '../../src/element/data-readers.js';
import { define } from '../../src/element/define.js';
import { PattoElement } from '../../src/element/patto-element.js';
import { columnOf, slug, type RowTable } from '../../src/element/rows.js';
import type { TableModel } from '../../src/element/table-model.js';
import type { WorkspaceState } from '../../src/workspace/store.js';

interface ProbeSelection {
  readonly capabilities: readonly Capability[];
}

export class ProbeElement extends PattoElement<ProbeSelection> {
  static override readonly dataProperties = ['names'];

  @property() names: string | undefined;
  @property() most: number | string | undefined;

  renders = 0;
  view = 'list';

  rename(id: string, name: string, group?: string): boolean {
    const options = { label: `rename ${id}`, ...(group !== undefined && { group }) };
    return this.run(() => [{ path: ['capabilities', id, 'name'], value: name }], options);
  }

  drop(id: string): boolean {
    return this.run(() => [{ path: ['capabilities', id] }]);
  }

  protected override select({ document }: WorkspaceState): ProbeSelection {
    return { capabilities: document.capabilities };
  }

  protected override isEmpty({ capabilities }: ProbeSelection): boolean {
    return capabilities.length === 0;
  }

  protected override summary({ capabilities }: ProbeSelection): string {
    return `${capabilities.length} capabilities`;
  }

  protected override renderEmpty(): unknown {
    return html`<p class="state">nothing here</p>`;
  }

  protected override renderContent({ capabilities }: ProbeSelection): unknown {
    this.renders++;
    const most = this.read.number('most', this.most, { min: 1, fallback: 100 });
    const count = () => ({
      title: 'Count',
      lines: ['one for each capability', `${this.selected?.capabilities.length} in all`],
      source: 'the document',
    });
    return html`${this.figure(capabilities.length, count, 'Capabilities')}
      <ul>
        ${capabilities.slice(0, most).map(({ name }) => html`<li tabindex="0">${name}</li>`)}
      </ul>`;
  }

  protected override get viewName(): string {
    return this.view;
  }

  protected override showView(view: string): boolean {
    if (view !== 'list' && view !== 'names') return false;
    this.view = view;
    return true;
  }

  protected override twin({ capabilities }: ProbeSelection): TableModel {
    return {
      caption: 'Capabilities',
      columns: [{ label: 'Name' }, { label: 'Target', numeric: true }],
      rows: capabilities.map(({ name, target }) => ({ cells: [name, target] })),
    };
  }

  protected override get hasDataInAttributes(): boolean {
    return this.names !== undefined;
  }

  protected override loadReaders(): Promise<DataReaders> {
    return Promise.resolve({
      rooms: [capabilityRoom],
      fromRows: (rows) => this.#fromRows(rows),
      fromAttributes: () => this.#fromAttributes(),
    });
  }

  #fromRows({ headers, rows, report }: RowTable): unknown {
    const name = columnOf(headers, 'name');
    const named = rows.filter(({ line, cells }) => {
      if (cells[name]) return true;
      report(line, 'a name', 'an empty cell');
      return false;
    });
    return {
      capabilities: named.map(({ cells }) => ({ id: slug(cells[name] ?? ''), name: cells[name] })),
    };
  }

  #fromAttributes(): unknown {
    const names = this.read.list('names', this.names);
    return { capabilities: names.map((name) => ({ id: slug(name), name })) };
  }
}

define('test-probe', ProbeElement);

declare global {
  interface HTMLElementTagNameMap {
    'test-probe': ProbeElement;
  }
}

/** The names that the reader sees. */
export function shownNames(element: ProbeElement): string[] {
  return [...element.renderRoot.querySelectorAll('li[tabindex]')].map((item) => item.textContent);
}

/** The messages that the page's author sees. */
export function shownProblems(element: Element & { renderRoot: ParentNode }): string {
  const notices = element.renderRoot.querySelector('.notices');
  return (notices?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
