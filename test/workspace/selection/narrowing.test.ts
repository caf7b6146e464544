import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/workspace/workspace.js';
import '../../../src/capability/capability-radar.js';
import '../../../src/funding/funding-split.js';
import '../../../src/governance/governance-matrix.js';
import type { PattoWorkspace } from '../../../src/workspace/workspace.js';
import { pressKeys } from '../../keys.js';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { waitUntil } from '../../wait-until.js';

const DOCUMENT = {
  parties: [{ id: 'marketing' }, { id: 'it' }],
  capabilities: [
    { id: 'data', name: 'Customer data' },
    { id: 'crm', name: 'CRM', parentId: 'data', target: 4, current: 1 },
    { id: 'consent', name: 'Consent', parentId: 'data', target: 4, current: 2 },
    { id: 'shop', name: 'Web shop', target: 3, current: 1 },
    { id: 'cms', name: 'Content', target: 3, current: 2 },
  ],
  governance: {
    hitPolicy: 'first',
    rules: [
      { id: 'special', when: { 'personal-data': 'special' }, zone: 'controlled' },
      { id: 'rest', when: {}, zone: 'safe' },
    ],
  },
  initiatives: [
    {
      id: 'cdp',
      name: 'Customer data platform',
      capabilityIds: ['data'],
      inputs: { 'personal-data': 'special' },
      funding: { totalMinor: 100_00, currency: 'EUR', parties: [{ partyId: 'it' }] },
    },
    {
      id: 'relaunch',
      name: 'Shop relaunch',
      capabilityIds: ['shop'],
      inputs: { 'personal-data': 'none' },
      funding: { totalMinor: 50_00, currency: 'EUR', parties: [{ partyId: 'marketing' }] },
    },
  ],
};

class Page {
  readonly workspace: PattoWorkspace;

  constructor(workspace: PattoWorkspace) {
    this.workspace = workspace;
  }

  root(tag: string): ShadowRoot {
    const root = this.workspace.querySelector(tag)?.shadowRoot;
    if (!root) throw new Error(`no ${tag}`);
    return root;
  }

  get bar(): Element | null | undefined {
    return this.workspace.shadowRoot?.querySelector('.selection');
  }

  get barText(): string {
    return (this.bar?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  button(name: string): HTMLButtonElement | undefined {
    return [...(this.bar?.querySelectorAll('button') ?? [])].find(
      (button) => (button.ariaLabel ?? button.textContent?.trim()) === name,
    );
  }

  get axes(): (string | undefined)[] {
    const rows = this.root('patto-capability-radar').querySelectorAll('.rows .name');
    return [...rows].map((name) => name.textContent?.trim()).toSorted();
  }

  /** Few axes are bars, which are fetched. */
  async shows(names: readonly string[]): Promise<void> {
    await waitUntil(() => this.axes.join() === names.join(), `${names.join()} in the radar`);
  }

  line(tag: string): string {
    return this.root(tag).querySelector('.only span')?.textContent ?? '';
  }

  async select(kind: 'capability' | 'initiative' | 'zone' | 'rule' | 'party', id: string) {
    this.workspace.workspaceStore.select({ kind, id });
    await waitUntil(() => this.bar);
  }

  async narrow() {
    this.button('Show only what concerns it')?.click();
    await waitUntil(() => this.line('patto-funding-split'));
  }
}

async function page(): Promise<Page> {
  const workspace = await fixture<PattoWorkspace>(
    html`<patto-workspace lang="en" store="memory" .data=${DOCUMENT}>
      <patto-capability-radar></patto-capability-radar>
      <patto-funding-split></patto-funding-split>
      <patto-governance-matrix></patto-governance-matrix>
    </patto-workspace>`,
  );
  const made = new Page(workspace);
  await waitUntil(() => made.axes.length === 4);
  await waitUntil(() =>
    made.root('patto-governance-matrix').querySelector('tr[data-row], tbody tr'),
  );
  return made;
}

describe('what is selected', () => {
  it('is named in the workspace’s line, with its groups, and cleared by a button', async () => {
    const made = await page();
    expect(made.bar).to.equal(null);
    await made.select('capability', 'crm');
    expect(made.barText).to.match(/^Capability Customer data ?CRM/);
    made.button('Clear the selection')?.click();
    await waitUntil(() => !made.bar);
    expect(made.workspace.workspaceStore.getState().selection).to.equal(null);
  });

  it('has a name in words, whatever it is', async () => {
    const made = await page();
    for (const [kind, id, text] of [
      ['initiative', 'cdp', 'Initiative Customer data platform'],
      ['party', 'it', 'Party IT'],
      ['zone', 'controlled', 'Zone Controlled'],
      ['rule', 'rest', 'Rule 2 › Safe'],
    ] as const) {
      await made.select(kind, id);
      await waitUntil(() => made.barText.startsWith(text), `${text}, not ${made.barText}`);
    }
  });

  it('is not named when it is gone', async () => {
    const made = await page();
    await made.select('initiative', 'cdp');
    made.workspace.workspaceStore.dispatch(() => [{ path: ['initiatives', 'cdp'] }]);
    await waitUntil(() => !made.bar);
  });
});

describe('a workspace narrowed to one thing', () => {
  it('shows in each widget what concerns it, says so, and shows all again', async () => {
    const made = await page();
    await made.select('initiative', 'cdp');
    await made.narrow();
    await waitUntil(() => made.axes.length === 2);
    await made.shows(['CRM', 'Consent']);
    expect(made.line('patto-capability-radar')).to.equal(
      'Narrowed to what concerns the initiative “Customer data platform”',
    );
    const matrix = made.root('patto-governance-matrix');
    await waitUntil(() => matrix.querySelectorAll('tr.concerned').length === 1);
    expect(made.button('Show only what concerns it')?.ariaPressed).to.equal('true');
    made.root('patto-funding-split').querySelector<HTMLElement>('.only button')?.click();
    await waitUntil(() => made.axes.length === 4);
    expect(made.line('patto-governance-matrix')).to.equal('');
  });

  it('follows from a capability to the initiatives that close it, and from a zone', async () => {
    const made = await page();
    await made.select('capability', 'shop');
    await made.narrow();
    const split = made.root('patto-funding-split');
    await waitUntil(() => split.querySelector('.summary')?.textContent?.includes('Shop relaunch'));
    made.workspace.workspaceStore.configure({ only: { kind: 'zone', id: 'controlled' } });
    await waitUntil(() => split.querySelector('.summary')?.textContent?.includes('data platform'));
    await made.shows(['CRM', 'Consent']);
  });

  it('says where nothing concerns it, and offers the way back', async () => {
    const made = await page();
    await made.select('capability', 'cms');
    await made.narrow();
    expect(made.line('patto-funding-split')).to.equal(
      'Nothing here concerns the capability “Content”',
    );
    expect(made.root('patto-funding-split').querySelector('.only button')).not.to.equal(null);
  });

  it('is left by Escape in any widget, though not by the Escape that closes something', async () => {
    const made = await page();
    await made.select('initiative', 'cdp');
    await made.narrow();
    await waitUntil(() => made.axes.length === 2);
    const radar = made.root('patto-capability-radar');
    radar.querySelector<HTMLElement>('.lead .figure')?.click();
    await waitUntil(() => radar.querySelector('.working:popover-open'));
    radar.querySelector<HTMLElement>('.lead .figure')?.focus();
    await pressKeys('Escape');
    await waitUntil(() => !radar.querySelector('.working:popover-open'));
    expect(made.axes).to.have.length(2);
    await pressKeys('Escape');
    await waitUntil(() => made.axes.length === 4);
  });

  it('is no change of the document, and no step of undo', async () => {
    const made = await page();
    const before = made.workspace.workspaceStore.getState().document;
    await made.select('initiative', 'cdp');
    await made.narrow();
    expect(made.workspace.workspaceStore.getState().document === before).to.equal(true);
    expect(made.workspace.workspaceStore.status.canUndo).to.equal(false);
  });

  it('shows all where what it was narrowed to is gone', async () => {
    const made = await page();
    await made.select('initiative', 'cdp');
    await made.narrow();
    await waitUntil(() => made.axes.length === 2);
    made.workspace.workspaceStore.dispatch(() => [{ path: ['initiatives', 'cdp'] }]);
    await waitUntil(() => made.axes.length === 4);
    expect(made.line('patto-capability-radar')).to.equal('');
  });

  it('speaks Italian', async () => {
    const made = await page();
    made.workspace.lang = 'it';
    await made.select('capability', 'crm');
    await waitUntil(() => /^Capacità Customer data ?CRM/.test(made.barText));
    made.button('Mostra solo ciò che la riguarda')?.click();
    await waitUntil(() => made.line('patto-capability-radar').includes('la capacità “CRM”'));
  });

  for (const scheme of ['light', 'dark']) {
    it(`has no accessibility faults in the ${scheme} scheme`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const made = await page();
      await made.select('initiative', 'cdp');
      await made.narrow();
      await waitUntil(() => made.axes.length === 2);
      await expect(made.workspace).to.be.accessible();
      await resetMedia();
    });
  }
});
