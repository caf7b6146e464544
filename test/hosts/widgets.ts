/** Every widget of the kit on one workspace, in a page of somebody else's. */
import { nextFrame } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import '../../src/index.js';
import type { LitElement } from 'lit';
import type { PattoElement } from '../../src/element/patto-element.js';
import type { PattoWorkspace } from '../../src/workspace/workspace.js';
import { TAGS, type Tag } from '../../src/tags.js';

export const WIDGETS = (Object.keys(TAGS) as Tag[]).filter((tag) => tag !== 'patto-workspace');

/** The demo company's document. */
export const DOCUMENT = (await (await fetch('/demo/data/legnabruna.en.json')).json()) as object;

export interface Page {
  readonly box: HTMLElement;
  readonly workspace: PattoWorkspace;
  readonly widgets: readonly PattoElement<object>[];
  readonly elements: readonly LitElement[];
  remove(): void;
}

/** What a page that names nothing shows: the radar's capabilities are a group, as in the demo. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'patto-capability-radar': { depth: '1' },
  'patto-funding-split': { initiative: firstInitiative() },
};

function firstInitiative(): string {
  const { initiatives = [] } = DOCUMENT as { initiatives?: { id: string; funding?: object }[] };
  return initiatives.find(({ funding }) => funding)?.id ?? '';
}

/** Puts them into the page and waits until each has drawn itself. */
export async function mountAll(into: Element = document.body): Promise<Page> {
  const box = document.createElement('div');
  box.lang = 'en';
  box.style.inlineSize = '760px';
  const workspace = document.createElement('patto-workspace');
  workspace.setAttribute('store', 'memory');
  workspace.data = DOCUMENT;
  const widgets = WIDGETS.map((tag) => {
    const widget = document.createElement(tag) as PattoElement<object>;
    for (const [name, value] of Object.entries(ATTRIBUTES[tag] ?? {})) {
      widget.setAttribute(name, value);
    }
    return widget;
  });
  workspace.append(...widgets);
  box.append(workspace);
  into.append(box);
  const elements = [workspace, ...widgets];
  const page = { box, workspace, widgets, elements, remove: () => box.remove() };
  await drawn(page);
  return page;
}

/** Waits until everything is there: also what is fetched, or worked out when the page is idle. */
export async function drawn({ workspace, widgets, elements }: Page): Promise<void> {
  const { workspaceStore } = workspace;
  await waitUntil(() => workspaceStore.getState().phase === 'ready', 'a document');
  await waitUntil(() => widgets.every(isDrawn), 'every widget drawn');
  await quiet(elements);
}

/** Waits until nothing has changed for a while. */
export async function quiet(elements: readonly LitElement[]): Promise<void> {
  const sight = (): string => elements.map(({ renderRoot }) => textAndSize(renderRoot)).join();
  let seen = '';
  for (let calm = 0; calm < 12; calm = seen === sight() ? calm + 1 : 0) {
    seen = sight();
    await Promise.all(elements.map((element) => element.updateComplete));
    await nextFrame();
    await idle();
  }
}

/** After what the page has put off until it has time. WebKit has no such thing. */
function idle(): Promise<unknown> {
  if (!('requestIdleCallback' in globalThis)) return nextFrame();
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
}

function textAndSize(root: ParentNode & Node): string {
  return `${root.querySelectorAll('*').length} ${root.textContent}`;
}

/** With what comes last: tabs are fetched, and remarks are worked out besides. */
function isDrawn({ renderRoot, localName }: LitElement): boolean {
  const last = localName === 'patto-governance-matrix' ? '.remark' : '[role=tab]';
  return (
    renderRoot.querySelector('[part~=summary]') !== null && Boolean(renderRoot.querySelector(last))
  );
}

/** All elements that a widget has drawn. */
export function insides({ renderRoot }: LitElement): Element[] {
  return [...renderRoot.querySelectorAll('*')].filter((one) => one.localName !== 'slot');
}
