import { expect } from '@open-wc/testing';
import { emulateMediaFeatures, resetMedia } from '../media.js';
import { waitUntil } from '../wait-until.js';
import { matrixOn, type MatrixOnPage } from './matrix-page.js';

afterEach(async () => {
  window.dispatchEvent(new Event('afterprint'));
  await resetMedia();
});

/** As it stands on paper; undefined in an engine that cannot be told to print. */
async function printed(): Promise<MatrixOnPage | undefined> {
  const page = await matrixOn();
  await waitUntil(() => page.root.querySelector('.findings details'), 'the remarks are there');
  window.dispatchEvent(new Event('beforeprint'));
  await waitUntil(() => page.root.querySelector('table.involvement'), 'both tables are drawn');
  return (await emulateMediaFeatures({}, 'print')) ? page : undefined;
}

const isSeen = (element: Element) => element.checkVisibility();

describe('a matrix in print', () => {
  it('shows the remarks that are folded, as text', async () => {
    const page = await printed();
    if (!page) return;
    const remark = page.root.querySelector('.findings details li button');
    expect(remark?.textContent).to.contain('Rule 3');
    expect(remark?.getBoundingClientRect().height).to.be.above(8);
    const folded = page.root.querySelector('.findings details');
    const { contentVisibility } = folded ? getComputedStyle(folded, '::details-content') : {};
    expect(contentVisibility).to.equal('visible');
  });

  it('has the stages of IT’s involvement on every page, as the head of a real table', async () => {
    const page = await printed();
    if (!page) return;
    const head = page.root.querySelector('table.involvement thead');
    expect(head && getComputedStyle(head).display).to.equal('table-header-group');
    expect(head && getComputedStyle(head).breakAfter).to.equal('avoid');
  });

  it('prints nothing that only a pointer could press', async () => {
    const page = await printed();
    if (!page) return;
    const { root } = page;
    const pressed = [...root.querySelectorAll('.how, .toolbar, .findings button:not(.plain)')];
    expect(pressed.filter(isSeen)).to.have.length(0);
  });

  it('leaves a date whole', async () => {
    const page = await printed();
    const date = page?.root.querySelector('.rules .date');
    if (!date) return;
    expect(date.getClientRects()).to.have.length(1);
    expect(getComputedStyle(date).whiteSpace).to.equal('nowrap');
  });
});
