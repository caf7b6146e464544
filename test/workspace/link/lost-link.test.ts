import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { shownNames, shownProblems } from '../../element/probe.js';
import { waitUntil } from '../../wait-until.js';
import { RUNS } from '../../runs.js';
import type { PattoWorkspace } from '../../../src/workspace/workspace.js';
import { watchForWidget } from '../../../src/workspace/link/widget-search.js';
import '../../element/probe.js';
import '../../../src/workspace/workspace.js';

const DATA = { capabilities: [{ id: 'crm', name: 'CRM' }] };

const workspaceOn = async (page: HTMLElement): Promise<PattoWorkspace> => {
  const workspace = page.querySelector('patto-workspace');
  if (!workspace) throw new Error('no workspace on this page');
  await waitUntil(() => workspace.workspaceStore.getState().phase !== 'loading');
  await workspace.updateComplete;
  return workspace;
};

async function page(content: unknown = html`<test-probe id="list"></test-probe>`, lang = 'en') {
  return fixture<HTMLElement>(
    html`<div lang=${lang}>
      <patto-workspace store="memory" .data=${DATA}>${content}</patto-workspace>
    </div>`,
  );
}

/** As a click on a link would, without a navigation that ends the run. */
function follow(hash: string): void {
  history.replaceState(null, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

const spoken = ({ renderRoot }: PattoWorkspace) =>
  renderRoot.querySelector('.visually-hidden[role=status]')?.textContent ?? '';

const LOST = 'the address asks for “radar-7”, and nothing on this page has that name.';

describe('a link to a widget that is not on the page', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is said when the page opens with it, on the page and to screen readers', async () => {
    follow('#patto:radar-7/capability:crm?view=dates');
    const workspace = await workspaceOn(await page());
    await waitUntil(() => shownProblems(workspace).includes(LOST));
    await waitUntil(() => spoken(workspace) === LOST);
    expect(workspace.renderRoot.querySelector('.notices .is-error')).to.equal(null);
  });

  it('is said when it is followed later, and not any more where the next one leads somewhere', async () => {
    const workspace = await workspaceOn(await page());
    follow('#patto:radar-7');
    await waitUntil(() => shownProblems(workspace).includes(LOST));
    follow('#patto:list/capability:crm');
    await waitUntil(() => shownProblems(workspace) === '');
  });

  it('is said in Italian', async () => {
    const workspace = await workspaceOn(await page(undefined, 'it'));
    follow('#patto:radar-7');
    const italian = 'l’indirizzo chiede «radar-7», e in questa pagina nulla ha questo nome.';
    await waitUntil(() => shownProblems(workspace).includes(italian));
  });

  it('is said by one of several workspaces', async () => {
    const pages = await fixture<HTMLElement>(
      html`<div>
        <patto-workspace store="memory" .data=${DATA}></patto-workspace>
        <patto-workspace store="memory" .data=${DATA}></patto-workspace>
      </div>`,
    );
    follow('#patto:radar-7');
    const [first, second] = pages.querySelectorAll('patto-workspace');
    await waitUntil(() => first && shownProblems(first).includes(LOST));
    await second?.updateComplete;
    expect(second && shownProblems(second)).to.equal('');
  });

  it('is not said any more when the widget comes', async () => {
    const workspace = await workspaceOn(await page());
    follow('#patto:late');
    await waitUntil(() => shownProblems(workspace).includes('“late”'));
    const late = document.createElement('test-probe');
    late.id = 'late';
    workspace.append(late);
    await waitUntil(() => shownProblems(workspace) === '');
    expect(shownNames(late)).to.deep.equal(['CRM']);
  });

  it('is a name, never markup, and never endless', async () => {
    const workspace = await workspaceOn(await page());
    follow(`#patto:${encodeURIComponent('<img src=x>')}`);
    await waitUntil(() => shownProblems(workspace).includes('“<img src=x>”'));
    expect(workspace.renderRoot.querySelector('img')).to.equal(null);
    follow(`#patto:${'x'.repeat(5000)}`);
    await waitUntil(() => shownProblems(workspace).includes(`“${'x'.repeat(59)}…”`));
  });

  it('never throws, whatever stands in the address', async () => {
    const workspace = await workspaceOn(await page());
    const thrown: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const hashes = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('%', '%E0%A4%A', '/', '?', ':', '//a:b', '?view', '\\', '"]', '#patto:'),
    );
    await fc.assert(
      fc.asyncProperty(hashes, async (text) => {
        follow(`#patto:${text}`);
        await workspace.updateComplete;
      }),
      // WebKit allows a page 100 changes of its address in ten seconds.
      { ...RUNS, numRuns: 40 },
    );
    follow('#patto:radar-7');
    await waitUntil(() => shownProblems(workspace).includes(LOST));
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    expect(thrown).to.have.length(0);
  });
});

describe('the search for a linked widget', () => {
  async function isLost(name: string, place: HTMLElement): Promise<boolean> {
    const workspace = await workspaceOn(place);
    let said: unknown;
    watchForWidget(`#patto:${name}`, workspace, (problem) => (said = problem))();
    return said !== undefined;
  }

  it('finds it by its id, by its place, before it is defined, and inside other components', async () => {
    const place = await page(
      html`<test-probe id="list"></test-probe><test-probe></test-probe>
        <patto-capability-radar></patto-capability-radar>
        <div class="host"></div>`,
    );
    const root = place.querySelector('.host')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('patto-funding-split'));
    for (const name of ['list', 'test-probe-2', 'capability-radar', 'funding-split']) {
      expect(await isLost(name, place), name).to.equal(false);
    }
    for (const name of ['test-probe-3', 'capability-radar-2', 'workspace', 'LIST']) {
      expect(await isLost(name, place), name).to.equal(true);
    }
  });

  it('takes nothing of the page for a widget', async () => {
    const place = await page(html`<form id="radar"><input name="workspace" /></form>`);
    expect(await isLost('radar', place)).to.equal(true);
  });

  it('waits for a placeholder that is being filled', async () => {
    const place = await page(html`<div data-patto="capability-radar"></div>`);
    expect(await isLost('capability-radar', place)).to.equal(false);
    place.querySelector('[data-patto]')?.append(document.createElement('patto-capability-radar'));
    expect(await isLost('capability-radar', place)).to.equal(false);
    expect(await isLost('capability-radar-2', place)).to.equal(true);
  });
});
