import { expect } from '@open-wc/testing';
import { setNote } from '../../src/governance/governance-commands.js';
import { Draft } from '../../src/governance/matrix-draft.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore, type Command } from '../../src/workspace/store.js';
import { cell, draft, matrixOn, press, RULES, textOf, type MatrixOnPage } from './matrix-page.js';

async function edited(): Promise<MatrixOnPage> {
  const page = await matrixOn();
  cell(page, 'special', 'note').focus();
  await press(page, 'Delete');
  return page;
}

/** What the browser asks the page before it leaves it. */
function asksBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

function twoFrames(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

describe('a draft', () => {
  it('is applied once to a document, whatever is selected meanwhile', () => {
    const store = new WorkspaceStore({
      document: { ...EMPTY_DOCUMENT, governance: RULES },
      phase: 'ready',
    });
    const updateComplete = Promise.resolve(true);
    const host = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete,
    };
    const waiting = new Draft(host, () => store);
    let applied = 0;
    const command: Command = (state) => {
      applied++;
      return setNote('free', 'Go ahead')(state);
    };
    waiting.run(command);
    const before = waiting.state(store.getState());
    const times = applied;
    store.select({ kind: 'rule', id: 'large' });
    const after = waiting.state(store.getState());
    expect(after.document === before.document).to.equal(true);
    expect(after.selection).to.deep.equal({ kind: 'rule', id: 'large' });
    expect(applied).to.equal(times);
  });

  it('waits while its matrix is out of the page', async () => {
    const page = await edited();
    const { matrix, box } = page;
    matrix.remove();
    await twoFrames();
    expect(asksBeforeLeaving()).to.equal(false);
    box.append(matrix);
    await matrix.updateComplete;
    expect(textOf(await draft(page))).to.contain('One edit');
    expect(textOf(cell(page, 'special', 'note'))).to.contain('changed');
  });

  it('ends where its matrix is put on another workspace', async () => {
    const page = await edited();
    page.matrix.remove();
    await twoFrames();
    const document = { ...EMPTY_DOCUMENT, governance: RULES };
    page.matrix.workspace = new WorkspaceStore({ document });
    page.box.append(page.matrix);
    await page.matrix.updateComplete;
    expect(page.root.querySelector('[part=draft]') === null).to.equal(true);
    expect(textOf(cell(page, 'special', 'note'))).to.equal('Never without IT');
  });
});
