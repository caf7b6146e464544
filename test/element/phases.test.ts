import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { loadDocument } from '../../src/workspace/load.js';
import { ROOMS } from '../../src/workspace/rooms.js';
import { stateOf, type WorkspaceState } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import { shownProblems } from './probe.js';
import '../../src/capability/capability-radar.js';
import '../../src/funding/funding-split.js';
import '../../src/governance/governance-matrix.js';
import '../../src/workspace/workspace.js';

type Widget = HTMLElement & {
  readonly renderRoot: HTMLElement;
  readonly updateComplete: Promise<boolean>;
  workspace: unknown;
};

const WIDGETS = [
  'patto-capability-radar',
  'patto-governance-matrix',
  'patto-funding-split',
] as const;

const GIVEN = {
  capabilities: [
    { id: 'crm', name: 'CRM', target: 3 },
    { id: 'cdp', name: 'CDP', target: 3 },
    { id: 'web', name: 'Web', target: 3 },
  ],
  governance: { rules: [{ id: 'all', when: {}, zone: 'safe' }], zones: [{ id: 'safe' }] },
};

/** The state of a workspace in each phase, and with a document that is empty. */
const STATES: Readonly<Record<string, Partial<WorkspaceState>>> = {
  'while it loads': { phase: 'loading' },
  'after it failed': { phase: 'failed' },
  'with no data': { phase: 'none' },
  'with an empty document': { phase: 'ready' },
  'with a document': stateOf(loadDocument(GIVEN, ROOMS)),
};

async function widgetOn(
  tag: string,
  state: Partial<WorkspaceState>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Widget> {
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.workspace = new WorkspaceStore(state);
  await fixture(html`<div>${widget}</div>`);
  await widget.updateComplete;
  return widget;
}

const text = ({ renderRoot }: { readonly renderRoot: ParentNode & Node }) =>
  (renderRoot.textContent ?? '').replace(/\s+/g, ' ');

describe('a widget whose workspace has no document', () => {
  for (const tag of WIDGETS) {
    it(`says that it could not be read, and where the reason stands (${tag})`, async () => {
      const widget = await widgetOn(tag, { phase: 'failed' }, { heading: 'Ours' });
      expect(text(widget)).to.include(
        'The data of the workspace could not be read: the workspace itself says why.',
      );
      expect(widget.renderRoot.querySelector('[part=heading]')?.textContent).to.equal('Ours');
      expect(widget.renderRoot.querySelector('[part=retry]')).to.equal(null);
    });
  }

  it('says so in Italian', async () => {
    const widget = await widgetOn('patto-funding-split', { phase: 'failed' }, { lang: 'it' });
    expect(text(widget)).to.include(
      'Non è stato possibile leggere i dati dello spazio di lavoro: il motivo è scritto nello spazio di lavoro stesso.',
    );
  });

  it('does not speak of a failure where the author gave no data yet', async () => {
    const page = await fixture<HTMLElement>(
      html`<patto-workspace store="disk"
        ><patto-funding-split></patto-funding-split
      ></patto-workspace>`,
    );
    const split = page.querySelector('patto-funding-split');
    const { renderRoot } = page as Widget;
    await waitUntil(() => split && text(split).includes('The workspace has no data yet.'));
    await waitUntil(() => text({ renderRoot }).includes('has no data: give it a src'));
    expect(shownProblems(page as Widget))
      .to.include('store')
      .and.include('"disk"');
  });
});

describe('what is wrong with the attributes of a widget', () => {
  for (const [when, state] of Object.entries(STATES)) {
    it(`is said ${when} of the workspace`, async () => {
      const radar = await widgetOn('patto-capability-radar', state, { view: 'cube' });
      expect(shownProblems(radar)).to.include('view').and.include('cube');
      const wrong = { view: 'rulez', today: 'tomorrow' };
      const matrix = await widgetOn('patto-governance-matrix', state, wrong);
      expect(shownProblems(matrix)).to.include('rulez').and.include('tomorrow');
    });
  }

  it('is said once, also where it stands by itself without data', async () => {
    const widget = await fixture<Widget>(
      html`<patto-governance-matrix today="tomorrow"></patto-governance-matrix>`,
    );
    expect(shownProblems(widget).match(/tomorrow/g)).to.have.length(1);
    expect(text(widget)).to.include('no data yet');
  });

  it('is said of a workspace once', async () => {
    const page = await fixture<Widget>(
      html`<patto-workspace store="disk" .data=${GIVEN}></patto-workspace>`,
    );
    await waitUntil(() => shownProblems(page).includes('disk'));
    await page.updateComplete;
    expect(shownProblems(page).match(/disk/g)).to.have.length(1);
  });
});
