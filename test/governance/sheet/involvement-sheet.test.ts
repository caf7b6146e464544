import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { en } from '../../../src/governance/governance-matrix.en.js';
import { governanceWords } from '../../../src/governance/governance-words.en.js';
import { withDefaults } from '../../../src/governance/defaults.js';
import { setInvolvements } from '../../../src/governance/governance-commands.js';
import { EXTENTS, type Extent } from '../../../src/governance/governance.js';
import { extentAt } from '../../../src/governance/involvement.js';
import { involvementRow, type MatrixView } from '../../../src/governance/matrix-view.js';
import { extentReader } from '../../../src/governance/sheet/extent-cells.js';
import { paste as pasteBlock } from '../../../src/governance/sheet/paste.js';
import { Formatter } from '../../../src/locales/format.js';
import { EMPTY_DOCUMENT } from '../../../src/workspace/state.js';
import { WorkspaceStore } from '../../../src/workspace/store.js';
import { RUNS } from '../../runs.js';
import { button, cell, draft, place, press, RULES, textOf } from '../matrix-page.js';
import type { MatrixOnPage } from '../matrix-page.js';
import { announced, copied, go, involvementOn, paste, selected } from './sheet-page.js';

const inZone = (zone: string, scope: string) => involvementRow(zone, scope);
const SECURITY = inZone('assisted', 'security');
const ARCHITECTURE = inZone('assisted', 'architecture');
const LAST = inZone('controlled', 'operations');

const extent = (page: MatrixOnPage, row: string, column: string): string =>
  textOf(cell(page, row, column)).replace(/ ?, .*$/, '');

const notice = ({ root }: MatrixOnPage): string =>
  textOf(root.querySelector<HTMLElement>('.not-taken'));

describe('a range of the involvement', () => {
  it('grows with Shift and the arrows, over the border of a zone, and ends with Escape', async () => {
    const page = await involvementOn();
    const above = inZone('safe', 'operations');
    const below = inZone('assisted', 'data');
    await go(page, above, 'design');
    await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown');
    expect(selected(page)).to.have.length(4);
    expect(announced(page)).to.equal('2 × 2 cells selected');
    expect(place(page)).to.equal(`${below}/build`);
    await press(page, 'Escape');
    expect(selected(page)).to.have.length(0);
  });

  it('is ended by a press with Shift', async () => {
    const page = await involvementOn();
    await go(page, SECURITY, 'design');
    const init = { bubbles: true, composed: true, cancelable: true, shiftKey: true };
    cell(page, ARCHITECTURE, 'launch').dispatchEvent(new PointerEvent('pointerdown', init));
    await page.matrix.updateComplete;
    expect(selected(page)).to.have.length(6);
    expect(place(page)).to.equal(`${ARCHITECTURE}/launch`);
  });

  it('is all of the table at Ctrl+A', async () => {
    const page = await involvementOn();
    await press(page, 'Control+a');
    expect(selected(page)).to.have.length(3 * 6 * 6);
  });
});

describe('the clipboard of the involvement', () => {
  it('says extents in the words of the table', async () => {
    const page = await involvementOn();
    await go(page, SECURITY, 'design');
    await paste(page, 'leads\tInformed\nnone\t-');
    expect(copied(page)).to.equal('Leads\tInformed\r\nNot involved\tNot involved\r\n');
  });

  it('writes a block in one step, and refuses cell by cell what is no extent', async () => {
    const page = await involvementOn();
    await go(page, SECURITY, 'design');
    const before = extent(page, SECURITY, 'build');
    await paste(page, 'co-delivers\tperhaps\tLEADS\n\tapproves\t=1+1');
    expect(notice(page)).to.contain('2 cells do not fit and were left as they were');
    expect(notice(page)).to.contain(
      'Assisted, Security, Build: “perhaps” does not fit; expected Not involved, Informed, Consulted, Approves, Co-delivers, Leads.',
    );
    expect(notice(page)).to.contain(', Launch: “=1+1”');
    expect(extent(page, SECURITY, 'design')).to.equal('Co-delivers');
    expect(extent(page, SECURITY, 'build')).to.equal(before);
    expect(extent(page, SECURITY, 'launch')).to.equal('Leads');
    expect(extent(page, ARCHITECTURE, 'build')).to.equal('Approves');
    expect(textOf(await draft(page))).to.contain('One edit');
    await press(page, 'Control+z');
    expect(page.root.querySelector('[part=draft]')).to.equal(null);
    expect(extent(page, SECURITY, 'launch')).to.not.equal('Leads');
  });

  it('says what lay beyond the table, and adds nothing', async () => {
    const page = await involvementOn();
    await go(page, LAST, 'run');
    await paste(page, 'informed\tleads\nleads\nleads');
    expect(extent(page, LAST, 'run')).to.equal('Informed');
    expect(notice(page)).to.contain('1 column of the block lay beyond the table');
    expect(notice(page)).to.contain('2 rows of the block lay beyond the table');
    button(page.root.querySelector('.not-taken') as HTMLElement, 'Close').click();
    await page.matrix.updateComplete;
    expect(place(page)).to.equal(`${LAST}/run`);
  });

  it('copies but takes nothing where nothing may be edited', async () => {
    const page = await involvementOn({ attributes: { readonly: '' } });
    await go(page, SECURITY, 'design');
    const before = extent(page, SECURITY, 'design');
    expect(copied(page)).to.equal(before);
    await paste(page, 'leads');
    await press(page, 'Control+d', 'Shift+ArrowDown', 'Delete');
    expect(extent(page, SECURITY, 'design')).to.equal(before);
  });
});

describe('a block of the involvement', () => {
  it('is filled from its first row, or one row from the one above', async () => {
    const page = await involvementOn();
    await go(page, SECURITY, 'design');
    await paste(page, 'leads');
    await press(page, 'Shift+ArrowDown', 'Control+d');
    expect(extent(page, ARCHITECTURE, 'design')).to.equal('Leads');
    expect(announced(page)).to.equal('1 cell filled');
    const below = inZone('assisted', 'vendor');
    await go(page, below, 'design');
    await press(page, 'Control+d');
    expect(extent(page, below, 'design')).to.equal('Leads');
  });

  it('is cleared by Delete in one step', async () => {
    const page = await involvementOn();
    await go(page, SECURITY, 'design');
    await paste(page, 'leads\tleads\nleads\tleads');
    expect(selected(page)).to.have.length(4);
    await press(page, 'Delete');
    expect(announced(page)).to.equal('4 cells cleared');
    for (const row of [SECURITY, ARCHITECTURE]) {
      expect(extent(page, row, 'design')).to.equal('');
      expect(cell(page, row, 'build').className).to.contain('is-none');
    }
    await press(page, 'Control+z');
    expect(extent(page, ARCHITECTURE, 'build')).to.equal('Leads');
  });

  it('shows its keys at a button that is there from the start', async () => {
    const page = await involvementOn();
    button(page.root, 'Keys').click();
    const keys = page.root.querySelector<HTMLElement>('#sheet-keys');
    expect(keys?.matches(':popover-open')).to.equal(true);
    expect(textOf(keys)).to.contain('fill down');
    expect(textOf(keys)).to.not.contain('rules');
  });

  it('names keys as the machine does', async () => {
    const value = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
    Object.defineProperty(navigator, 'userAgent', { value, configurable: true });
    try {
      const page = await involvementOn();
      button(page.root, 'Keys').click();
      const keys = textOf(page.root.querySelector<HTMLElement>('#sheet-keys'));
      expect(keys).to.contain('⌘+D');
      expect(keys).to.not.contain('Ctrl');
      await press(page, 'Escape');
      await go(page, SECURITY, 'design');
      await press(page, 'l');
      const commit = button(await draft(page), 'Commit');
      expect(commit.title).to.equal('⌘+Enter');
      expect(commit.getAttribute('aria-keyshortcuts')).to.equal('Meta+Enter');
    } finally {
      Reflect.deleteProperty(navigator, 'userAgent');
    }
  });
});

describe('extents as text', () => {
  const complete = withDefaults(RULES);
  const view: MatrixView = {
    face: 'involvement',
    governance: complete,
    committed: complete,
    initiatives: [],
    parties: [],
    language: { words: governanceWords, format: Formatter.in('en') },
    words: en,
    editable: true,
    today: '2026-11-21',
    selection: null,
  };
  const rows = complete.zones.flatMap(({ id }) =>
    complete.scopes.map((scope) => involvementRow(id, scope.id)),
  );
  const columns = complete.stages.map(({ id }) => id);
  const cells: fc.Arbitrary<{ readonly text: string; readonly extent: Extent | undefined }> =
    fc.oneof(
      fc.constantFrom(...EXTENTS).map((one) => ({ text: one, extent: one })),
      fc
        .constantFrom(...EXTENTS)
        .map((one) => ({ text: ` ${governanceWords.extents[one].toUpperCase()}`, extent: one })),
      fc.constantFrom('', '-', '–').map((text) => ({ text, extent: 'none' as const })),
      fc.constantFrom('x', '=1+1', '0', 'lead').map((text) => ({ text, extent: undefined })),
    );

  it('are written where they fit, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cells, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 20 }),
        fc.nat(rows.length - 1),
        fc.nat(columns.length - 1),
        (block, top, left) => {
          const texts = block.map((row) => row.map(({ text }) => text));
          const pasted = pasteBlock(extentReader, view, texts, { rows, columns, top, left });
          expect(pasted.added).to.have.length(0);
          const store = new WorkspaceStore({
            document: { ...EMPTY_DOCUMENT, governance: RULES },
          });
          const edits = pasted.cells.flatMap((one) =>
            one.edits.map((edit) => {
              const [zoneId = '', scopeId = ''] = JSON.parse(one.row) as string[];
              return { zoneId, scopeId, ...edit };
            }),
          );
          store.dispatch(setInvolvements(edits));
          const after = withDefaults(store.getState().document.governance);
          rows.forEach((row, at) => {
            const [zoneId = '', scopeId = ''] = JSON.parse(row) as string[];
            columns.forEach((column, place) => {
              const wanted = block[at - top]?.[place - left]?.extent;
              const was = extentAt(complete, zoneId, scopeId, column);
              expect(extentAt(after, zoneId, scopeId, column)).to.equal(wanted ?? was);
            });
          });
          store.undo();
          expect(store.getState().document.governance).to.deep.equal(RULES);
        },
      ),
      RUNS,
    );
  });
});
