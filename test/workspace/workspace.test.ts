import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { pressKeys } from '../keys.js';
import { emulateMediaFeatures, resetMedia } from '../media.js';
import { shownNames, shownProblems, type ProbeElement } from '../element/probe.js';
import type { Connect } from '../../src/storage/port.js';
import type { Change } from '../../src/workspace/store.js';
import type { PattoWorkspace } from '../../src/workspace/workspace.js';
import '../element/probe.js';
import '../../src/workspace/workspace.js';

const DOCUMENT = {
  format: 'patto.workspace',
  version: 1,
  title: 'Our pact',
  parties: [{ id: 'marketing' }, { id: 'it' }],
  capabilities: [
    { id: 'crm', name: 'CRM' },
    { id: 'cdp', name: 'Customer data' },
  ],
};

const json = JSON.stringify(DOCUMENT);

async function workspaceWith(
  attributes: Readonly<Record<string, string>> = {},
  data: unknown = DOCUMENT,
): Promise<{ workspace: PattoWorkspace; probe: ProbeElement }> {
  const workspace = document.createElement('patto-workspace');
  for (const [name, value] of Object.entries({ store: 'memory', ...attributes })) {
    workspace.setAttribute(name, value);
  }
  const probe = document.createElement('test-probe');
  workspace.append(probe);
  if (!attributes.src) workspace.data = data;
  await fixture(html`<div>${workspace}</div>`);
  await ready(workspace, probe);
  return { workspace, probe };
}

async function ready(workspace: PattoWorkspace, probe: ProbeElement): Promise<void> {
  await waitUntil(() => workspace.workspaceStore.getState().phase !== 'loading');
  await workspace.updateComplete;
  await probe.updateComplete;
}

function status(workspace: PattoWorkspace): string {
  const line = workspace.renderRoot.querySelector('[part=status] p');
  return line?.textContent.trim() ?? '';
}

function press(workspace: PattoWorkspace, part: string): void {
  workspace.renderRoot.querySelector<HTMLElement>(`[part=${part}]`)?.click();
}

describe('<patto-workspace>', () => {
  it('gives its document to the widgets inside it', async () => {
    const { probe } = await workspaceWith();
    expect(shownNames(probe)).to.deep.equal(['CRM', 'Customer data']);
  });

  it('reads JSON that stands inside it', async () => {
    const page = await fixture<HTMLElement>(
      html`<patto-workspace store="memory">
        <script type="application/json">
          ${json}
        </script>
        <test-probe></test-probe>
      </patto-workspace>`,
    );
    const probe = page.querySelector('test-probe');
    await waitUntil(() => probe && shownNames(probe).length === 2);
  });

  it('lets widgets elsewhere name it, and widgets alone on the page find it', async () => {
    const { workspace } = await workspaceWith({ id: 'pact' });
    const named = await fixture<ProbeElement>(html`<test-probe workspace="pact"></test-probe>`);
    const found = await fixture<ProbeElement>(html`<test-probe></test-probe>`);
    expect(shownNames(named)).to.have.length(2);
    expect(shownNames(found)).to.have.length(2);
    workspace.id = 'other';
    await waitUntil(() => named.renderRoot.textContent.includes('No workspace'));
  });

  it('takes an edit back with Ctrl+Z from anywhere inside it, one step for a group', async () => {
    const { workspace, probe } = await workspaceWith();
    const button = document.createElement('button');
    workspace.append(button);
    probe.rename('crm', 'S', 'typing');
    probe.rename('crm', 'Sa', 'typing');
    await probe.updateComplete;
    expect(shownNames(probe)[0]).to.equal('Sa');
    button.focus();
    await pressKeys('Control', 'z');
    await probe.updateComplete;
    expect(shownNames(probe)[0]).to.equal('CRM');
    await pressKeys('Control', 'y');
    await probe.updateComplete;
    expect(shownNames(probe)[0]).to.equal('Sa');
  });

  it('undoes and repeats by its buttons, which keep the focus', async () => {
    const { workspace, probe } = await workspaceWith();
    probe.rename('crm', 'Sales');
    await workspace.updateComplete;
    const undo = workspace.renderRoot.querySelector<HTMLElement>('[part=undo]');
    expect(undo?.getAttribute('aria-label')).to.equal('Undo: rename crm');
    undo?.focus();
    await pressKeys('Enter');
    await workspace.updateComplete;
    expect(workspace.workspaceStore.getState().document.capabilities[0]?.name).to.equal('CRM');
    expect(undo?.getAttribute('aria-disabled')).to.equal('true');
    expect((workspace.renderRoot as ShadowRoot).activeElement === undo).to.equal(true);
  });

  it('goes back to what the author published, and that can be undone', async () => {
    const { workspace, probe } = await workspaceWith();
    probe.rename('crm', 'Sales');
    probe.rename('cdp', 'Data');
    await probe.updateComplete;
    press(workspace, 'reset');
    await waitUntil(() => shownNames(probe)[0] === 'CRM');
    expect(shownNames(probe)[1]).to.equal('Customer data');
    workspace.workspaceStore.undo();
    await probe.updateComplete;
    expect(shownNames(probe)).to.deep.equal(['Sales', 'Data']);
  });

  it('asks before a change, and tells after it', async () => {
    const { workspace, probe } = await workspaceWith();
    const changes: string[] = [];
    workspace.addEventListener('patto-change', ({ detail }) => changes.push(detail.origin));
    workspace.addEventListener('patto-before-change', (event) => event.preventDefault(), {
      once: true,
    });
    expect(probe.rename('crm', 'Sales')).to.equal(false);
    expect(changes).to.deep.equal([]);
    expect(probe.rename('crm', 'Sales')).to.equal(true);
    workspace.workspaceStore.undo();
    expect(changes).to.deep.equal(['local', 'undo']);
  });

  it('edits nothing when it is read only, and says so', async () => {
    const { workspace, probe } = await workspaceWith({ readonly: '' });
    expect(probe.rename('crm', 'Sales')).to.equal(false);
    expect(status(workspace)).to.equal('Read only');
    expect(workspace.renderRoot.querySelector('[part=undo]')).to.equal(null);
  });

  it('shows a document of a newer version, and never writes it', async () => {
    const newer = { ...DOCUMENT, version: 99, minReader: 99 };
    const { workspace, probe } = await workspaceWith({}, newer);
    expect(shownNames(probe)).to.have.length(2);
    expect(probe.rename('crm', 'Sales')).to.equal(false);
    expect(shownProblems(workspace)).to.include('newer Patto (version 99)');
  });

  it('knows the party that the viewer speaks for, and refuses one that is not there', async () => {
    const { workspace } = await workspaceWith({ as: 'it' });
    expect(workspace.workspaceStore.getState().viewerPartyId).to.equal('it');
    workspace.as = 'sales';
    await workspace.updateComplete;
    expect(shownProblems(workspace)).to.include('as').and.include('marketing or it');
  });

  it('uses its currency for a document that names none', async () => {
    const { workspace } = await workspaceWith({ currency: 'CHF' });
    expect(workspace.workspaceStore.getState().document.currency).to.equal('CHF');
  });

  it('sets a bad item aside, says where, and gives it back in the file', async () => {
    const bad = { id: 'x', name: 5 };
    const { workspace, probe } = await workspaceWith(
      {},
      { ...DOCUMENT, capabilities: [bad, ...DOCUMENT.capabilities] },
    );
    expect(shownNames(probe)).to.deep.equal(['CRM', 'Customer data']);
    expect(shownProblems(workspace)).to.include('/capabilities/0/name');
    const { capabilities } = workspace.workspaceStore.toJSON() as { capabilities: unknown[] };
    expect(capabilities[0]).to.deep.equal(bad);
  });

  it('keeps changes where the page says, through an adapter of its own', async () => {
    const pushed: Change[] = [];
    const connect: Connect = () => ({
      load: () =>
        Promise.resolve({
          operations: [{ path: ['capabilities', 'crm', 'name'], value: 'Kept elsewhere' }],
          problems: [],
        }),
      push: (change) => pushed.push(change),
      onRemote: () => () => undefined,
      status: { state: 'idle' },
      scope: 'write',
      close: () => Promise.resolve(),
    });
    const { workspace, probe } = await workspaceWith();
    workspace.storage = connect;
    await waitUntil(() => shownNames(probe)[0] === 'Kept elsewhere');
    probe.rename('cdp', 'Data');
    expect(pushed.map(({ origin }) => origin)).to.deep.equal(['local']);
  });

  it('keeps what was edited when editing ends, and when it is moved', async () => {
    const { workspace, probe } = await workspaceWith();
    probe.rename('crm', 'Sales');
    workspace.readonly = true;
    await ready(workspace, probe);
    expect(shownNames(probe)[0]).to.equal('Sales');
    workspace.readonly = false;
    workspace.parentElement?.prepend(workspace);
    await ready(workspace, probe);
    expect(shownNames(probe)[0]).to.equal('Sales');
    workspace.workspaceStore.undo();
    await probe.updateComplete;
    expect(shownNames(probe)[0]).to.equal('CRM');
  });

  it('goes on without an adapter that is broken, and says that nothing is kept', async () => {
    const { workspace, probe } = await workspaceWith();
    workspace.storage = () => {
      throw new Error('broken');
    };
    await waitUntil(() => shownProblems(workspace).includes('keeps nothing'));
    await ready(workspace, probe);
    expect(shownNames(probe)).to.have.length(2);
    expect(status(workspace)).to.include('not kept');
  });

  it('shows its widgets why there is nothing, without a button that does nothing', async () => {
    const { probe } = await workspaceWith({ src: '/test/workspace/files/missing.json' });
    expect(probe.renderRoot.textContent).to.include('could not be read');
    expect(probe.renderRoot.querySelector('[part=retry]')).to.equal(null);
  });

  it('hides its line where the author wants so', async () => {
    const { workspace } = await workspaceWith({ 'hide-status': '' });
    expect(workspace.renderRoot.querySelector('[part=status]')).to.equal(null);
  });
});

describe('a workspace file', () => {
  it('is fetched, and widgets show an outline meanwhile', async () => {
    const { workspace, probe } = await workspaceWith({ src: '/test/workspace/files/pact.json' });
    expect(workspace.workspaceStore.getState().document.title).to.equal('From a file');
    expect(shownNames(probe)).to.deep.equal(['CRM']);
  });

  const broken = [
    ['is not there', '/test/workspace/files/missing.json', /404/],
    ['is a page', '/test/workspace/files/page.html', /text\/html/],
    ['is empty', '/test/workspace/files/empty.json', /empty/],
    ['is cut off', '/test/workspace/files/truncated.json', /not valid JSON/],
    ['has an address that is not followed', 'javascript:alert(1)', /javascript:/],
  ] as const;
  for (const [what, src, message] of broken) {
    it(`that ${what} is explained, with a way to try again`, async () => {
      const workspace = document.createElement('patto-workspace');
      workspace.src = src;
      const told = oneEvent<HTMLElementEventMap['patto-error']>(workspace, 'patto-error');
      const page = await fixture<HTMLElement>(html`<div>${workspace}</div>`);
      const { detail } = await told;
      await workspace.updateComplete;
      expect(detail.path).to.equal(src);
      expect(shownProblems(workspace)).to.match(message);
      expect(page.querySelector('patto-workspace')?.renderRoot.querySelector('[part=retry]')).to
        .exist;
    });
  }

  it('replaces the document when it is opened, and that can be undone', async () => {
    const { workspace, probe } = await workspaceWith();
    const { openWorkspace } = await import('../../src/workspace/workspace-file.js');
    const text = JSON.stringify({ ...DOCUMENT, capabilities: [{ id: 'n', name: 'New' }] });
    const { workspaceStore } = workspace;
    expect(await openWorkspace(workspaceStore, new File([text], 'a.json'), 'open')).to.equal(true);
    await probe.updateComplete;
    expect(shownNames(probe)).to.deep.equal(['New']);
    workspaceStore.undo();
    await probe.updateComplete;
    expect(shownNames(probe)).to.have.length(2);
  });

  it('brings what was set aside in it, and undoing brings back what was before', async () => {
    const bad = { id: 'x', name: 5 };
    const { workspace } = await workspaceWith({}, { ...DOCUMENT, capabilities: [bad] });
    const { openWorkspace } = await import('../../src/workspace/workspace-file.js');
    const { workspaceStore } = workspace;
    await openWorkspace(workspaceStore, new File([json], 'a.json'), 'open');
    expect(workspaceStore.getState().quarantined).to.have.length(0);
    workspaceStore.undo();
    expect((workspaceStore.toJSON() as { capabilities: unknown }).capabilities).to.deep.equal([
      bad,
    ]);
  });

  it('that holds no document is refused, and nothing is lost', async () => {
    const { workspace, probe } = await workspaceWith();
    const { openWorkspace } = await import('../../src/workspace/workspace-file.js');
    const opened = await openWorkspace(
      workspace.workspaceStore,
      new File(['{"a'], 'a.json'),
      'open',
    );
    await workspace.updateComplete;
    expect(opened).to.equal(false);
    expect(shownNames(probe)).to.have.length(2);
    expect(shownProblems(workspace)).to.include('a.json');
  });
});

describe('the warnings of a workspace', () => {
  const fund = (stated: number) => ({
    ...DOCUMENT,
    initiatives: [
      {
        id: 'file',
        name: 'File',
        funding: { totalMinor: 100, currency: 'EUR', parties: [{ partyId: 'it', stated }] },
      },
    ],
  });
  const path = ['initiatives', 'file', 'funding', 'parties', 'it', 'stated'];

  it('go when what they speak of is mended, and come back when it is undone', async () => {
    const { workspace } = await workspaceWith({}, fund(12_000));
    expect(shownProblems(workspace)).to.include('120%');
    workspace.workspaceStore.dispatch(() => [{ path, value: 10_000 }]);
    await waitUntil(() => !shownProblems(workspace).includes('120%'));
    workspace.workspaceStore.undo();
    await waitUntil(() => shownProblems(workspace).includes('120%'));
  });

  it('arise with an edit, beside those of the file', async () => {
    const { workspace } = await workspaceWith({}, { ...fund(10_000), currency: 'euro' });
    expect(shownProblems(workspace)).to.include('euro').and.not.include('130%');
    workspace.workspaceStore.dispatch(() => [{ path, value: 13_000 }]);
    await waitUntil(() => shownProblems(workspace).includes('130%'));
    expect(shownProblems(workspace)).to.include('euro');
  });
});

describe('the look of a workspace', () => {
  afterEach(() => resetMedia());

  for (const scheme of ['light', 'dark']) {
    it(`has no accessibility faults in the ${scheme} scheme`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const { workspace } = await workspaceWith({ as: 'nobody' });
      await expect(workspace).to.be.accessible();
    });
  }

  it('reads Italian', async () => {
    const { workspace } = await workspaceWith({ lang: 'it', readonly: '' });
    expect(status(workspace)).to.equal('Sola lettura');
  });
});
