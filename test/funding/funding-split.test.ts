import { expect, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { releaseMouse } from '../mouse.js';
import { pressKeys } from '../keys.js';
import { emulateMediaFeatures, resetMedia } from '../media.js';
import {
  button,
  divider,
  dividers,
  drag,
  fieldOf,
  figures,
  initiative,
  ledger,
  offNotice,
  rootOf,
  splitAlone,
  splitOn,
  stated,
  type,
} from './split-page.js';

const HALVES = initiative({ marketing: null, it: null });
const THIRDS = initiative({ marketing: null, it: null, data: null });

afterEach(async () => {
  await resetMouse();
  await resetMedia();
  document.documentElement.style.removeProperty('color-scheme');
});

describe('what the split shows', () => {
  it('says in a sentence who pays what', async () => {
    const { root } = await splitOn([initiative({ marketing: 6000, it: null })], {
      attributes: { initiative: 'cdp' },
    });
    expect(root.querySelector('.summary')?.textContent).to.equal(
      'Initiative cdp, €480,000: Marketing 60%, IT 40%.',
    );
  });

  it('adds up in the ledger to 100% and to the total', async () => {
    const { root } = await splitOn([THIRDS]);
    expect(ledger(root)).to.deep.equal([
      ['Marketing', '33.33%', '€160,000'],
      ['IT', '33.33%', '€160,000'],
      ['Data', '33.34%', '€160,000'],
      ['Total', '100.00%', '€480,000'],
    ]);
  });

  it('marks stated shares by a pressed pin, derived ones not', async () => {
    const { root } = await splitOn([initiative({ marketing: 6000, it: null })]);
    const pins = [...root.querySelectorAll('[part=pin]')];
    expect(pins.map((pin) => pin.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
  });

  it('writes shares and sums into the segments, and above those that are too small', async () => {
    const { root } = await splitOn([initiative({ marketing: 9000, it: null, data: 400 })]);
    const inside = [...root.querySelectorAll('.bar .inside')].map((text) => text.textContent);
    const above = [...root.querySelectorAll('.bar .above')].map((text) => text.textContent?.trim());
    expect(inside).to.deep.equal(['Marketing', '90% · €432,000', 'IT', '6%']);
    expect(above).to.deep.equal(['Data 4%']);
  });

  it('shows the deviation from equal parts', async () => {
    const { root } = await splitOn([initiative({ marketing: 6000, it: null })]);
    const deviation = [...root.querySelectorAll('tbody .deviation')];
    expect(deviation.map((cell) => cell.textContent?.trim())).to.deep.equal([
      '+€48,000',
      '−€48,000',
    ]);
  });

  it('draws no divider for one party, and no bar for more than twelve', async () => {
    const alone = await splitOn([initiative({ marketing: null })]);
    expect(dividers(alone.root)).to.have.length(0);
    expect(figures(alone.root)).to.deep.equal(['100% €480,000', '100% €480,000']);
    const crowd = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`p${at}`, null]));
    const { root } = await splitOn([initiative(crowd)]);
    expect(root.querySelector('svg.bar')).to.equal(null);
    expect(root.querySelectorAll('.ledger tbody tr')).to.have.length(100);
  });

  it('writes other currencies with their own digits', async () => {
    const yen = await splitOn([
      initiative({ a: null, b: null, c: null }, { currency: 'JPY', totalMinor: 100 }),
    ]);
    expect(ledger(yen.root).map(([, , amount]) => amount)).to.deep.equal([
      '¥34',
      '¥33',
      '¥33',
      '¥100',
    ]);
    const dinar = await splitOn([
      initiative({ a: null, b: null }, { currency: 'KWD', totalMinor: 1001 }),
    ]);
    expect(ledger(dinar.root).map(([, , amount]) => amount?.replace(/\s/, ' '))).to.deep.equal([
      'KWD 0.501',
      'KWD 0.500',
      'KWD 1.001',
    ]);
  });

  it('has a table twin with the same figures', async () => {
    const { root, split } = await splitOn([initiative({ marketing: 6000, it: null })]);
    button(root, 'More').click();
    await waitUntil(() => root.querySelector('.menu')?.textContent?.includes('Show as table'));
    button(root, 'Show as table').click();
    await waitUntil(() => root.querySelector('.twin'));
    await split.updateComplete;
    const rows = [...root.querySelectorAll('.twin tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows).to.deep.equal([
      ['Marketing', '60%', '60%', '€288,000', '+€48,000'],
      ['IT', '', '40%', '€192,000', '−€48,000'],
      ['Total', '–', '100%', '€480,000', '–'],
    ]);
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible in ${scheme}`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      document.documentElement.style.colorScheme = 'light dark';
      const both = [THIRDS, initiative({ marketing: 5000, it: [4000, 'locked'] }, { id: 'b' })];
      const { split } = await splitOn(both);
      await expect(split).to.be.accessible();
    });

    it(`is accessible in ${scheme} where it does not add up`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      document.documentElement.style.colorScheme = 'light dark';
      const { split } = await splitOn([initiative({ marketing: 7000, it: [5000, 'locked'] })]);
      await expect(split).to.be.accessible();
    });
  }

  it('speaks Italian', async () => {
    const { root, split } = await splitOn([initiative({ marketing: 6000, it: null })]);
    split.lang = 'it';
    await waitUntil(() => root.querySelector('.ledger thead')?.textContent?.includes('Quota'));
    expect(ledger(root)[0]?.map((text) => text.replace(/\s/g, ' '))).to.deep.equal([
      'Marketing',
      '60%',
      '288.000 €',
    ]);
  });
});

describe('a divider under the pointer', () => {
  it('moves money between its neighbours and leaves the third party alone', async () => {
    const page = await splitOn([THIRDS]);
    await drag(page, 72);
    expect(figures(page.root).slice(0, 3)).to.deep.equal([
      '43.00% €206,400',
      '23.67% €113,600',
      '33.33% €160,000',
    ]);
  });

  it('snaps to a whole percent and states both neighbours', async () => {
    const page = await splitOn([HALVES]);
    await drag(page, 100);
    expect(stated(page)).to.deep.equal([6400, 3600]);
  });

  it('stops at the end of the bar, never flips', async () => {
    const page = await splitOn([HALVES]);
    await drag(page, 400);
    expect(stated(page)).to.deep.equal([10_000, 0]);
  });

  it('is one step to undo, however far it moved', async () => {
    const page = await splitOn([HALVES]);
    await drag(page, 150, { steps: 12 });
    await pressKeys('Control', 'z');
    expect(stated(page)).to.deep.equal([null, null]);
    await pressKeys('Control', 'Shift', 'z');
    expect(stated(page)).not.to.deep.equal([null, null]);
  });

  it('goes back with Escape while it is held', async () => {
    const page = await splitOn([HALVES]);
    await drag(page, 150, { release: false });
    expect(stated(page)).not.to.deep.equal([null, null]);
    await sendKeys({ press: 'Escape' });
    expect(stated(page)).to.deep.equal([null, null]);
    await sendMouse({ type: 'move', position: [400, 300] });
    await releaseMouse();
    expect(stated(page)).to.deep.equal([null, null]);
  });

  it('draws bar and ledger at every step, and nothing around them', async () => {
    const page = await splitOn([HALVES]);
    await drag(page, 7, { release: false });
    const around: Node[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) around.push(target);
    });
    for (const part of page.root.querySelectorAll('.header, .tabs')) {
      observer.observe(part, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    }
    const before = figures(page.root)[0];
    const width = () => page.root.querySelector('.segment .fill')?.getAttribute('width');
    const widthBefore = width();
    const { x, y } = divider(page.root).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x) + 90, Math.round(y) + 20] });
    await page.split.updateComplete;
    expect(figures(page.root)[0]).not.to.equal(before);
    expect(width()).not.to.equal(widthBefore);
    expect(observer.takeRecords().length + around.length).to.equal(0);
    await releaseMouse();
    await page.split.updateComplete;
    expect(observer.takeRecords().length + around.length).to.be.above(0);
    observer.disconnect();
  });

  it('leaves the sentence where it is until the hand lets go', async () => {
    const page = await splitOn([HALVES]);
    const sentence = () => page.root.querySelector('.summary')?.textContent;
    const before = sentence();
    await drag(page, 72, { release: false });
    await page.split.updateComplete;
    expect(stated(page)).to.deep.equal([6000, 4000]);
    expect(sentence()).to.equal(before);
    await releaseMouse();
    await page.split.updateComplete;
    expect(sentence()).to.contain('60%').and.to.contain('40%');
  });

  it('says what it came to when the hand lets go, also of those beside it', async () => {
    const page = await splitOn([THIRDS]);
    await drag(page, 72);
    await page.split.updateComplete;
    const values = [...page.root.querySelectorAll('[role=slider]')].map((one) => one.ariaValueText);
    expect(values).to.deep.equal(['Marketing 43.00%, IT 23.67%', 'IT 23.67%, Data 33.33%']);
    const titles = [...page.root.querySelectorAll('.segment title')].map((one) => one.textContent);
    expect(titles.map((one) => one.trim().split(' ·')[0])).to.deep.equal([
      'Marketing: 43.00%',
      'IT: 23.67%',
      'Data: 33.33%',
    ]);
  });

  it('has moved nothing once the hand is back where it began', async () => {
    const page = await splitOn([THIRDS]);
    const { x, y, width } = divider(page.root).getBoundingClientRect();
    await drag(page, 72, { release: false });
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y) + 20] });
    await waitUntil(() => stated(page)?.every((one) => one === null), 'as it was');
    await releaseMouse();
    expect(page.store.status.canUndo).to.equal(false);
  });

  it('is held no more once it was taken off the page', async () => {
    const page = await splitOn([HALVES]);
    await drag(page, 72, { release: false });
    page.split.readonly = true;
    await page.split.updateComplete;
    page.split.readonly = false;
    await page.split.updateComplete;
    const { x, y } = divider(page.root).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x) - 100, Math.round(y) + 20] });
    expect(stated(page)).to.deep.equal([6000, 4000]);
    expect(page.root.querySelector('.summary')?.textContent).to.contain('60%');
    await releaseMouse();
  });

  it('keeps its row while it is held, however close it comes to another', async () => {
    const page = await splitOn([THIRDS]);
    await drag(page, 230, { release: false });
    await page.split.updateComplete;
    expect(page.root.querySelectorAll('.divider.under')).to.have.length(0);
    await releaseMouse();
    await page.split.updateComplete;
    expect(page.root.querySelectorAll('.divider.under')).to.have.length(2);
  });

  it('goes the other way in a page that is written from right to left', async () => {
    const page = await splitOn([HALVES]);
    page.split.dir = 'rtl';
    page.split.style.inlineSize = '700px';
    await waitUntil(() => {
      const marketing = page.root.querySelector('.segment[data-party=marketing]');
      return marketing?.getAttribute('transform')?.startsWith('translate(35');
    });
    await drag(page, -70);
    expect(stated(page)).to.deep.equal([6000, 4000]);
  });

  it('is 24 px wide for a finger', async () => {
    const { root } = await splitOn([HALVES]);
    expect(divider(root).getBoundingClientRect().width).to.be.at.least(24);
  });

  it('tells forms and frameworks while it moves and when it stays', async () => {
    const page = await splitOn([HALVES]);
    const heard: string[] = [];
    for (const name of ['input', 'change']) {
      page.split.addEventListener(name, (event) => heard.push(event.type));
    }
    await drag(page, 100, { steps: 3 });
    expect(heard.filter((name) => name === 'input').length).to.be.greaterThan(1);
    expect(heard.filter((name) => name === 'change')).to.have.length(1);
  });
});

describe('a divider under the keyboard', () => {
  const steps: [string[], readonly [number, number]][] = [
    [['ArrowRight'], [5100, 4900]],
    [['ArrowLeft'], [4900, 5100]],
    [
      ['Shift', 'ArrowRight'],
      [6000, 4000],
    ],
    [
      ['Alt', 'ArrowRight'],
      [5010, 4990],
    ],
    [['PageDown'], [4000, 6000]],
    [['Home'], [0, 10_000]],
    [['End'], [10_000, 0]],
  ];
  for (const [keys, expected] of steps) {
    it(`answers to ${keys.join('+')}`, async () => {
      const page = await splitOn([HALVES]);
      divider(page.root).focus();
      await pressKeys(...keys);
      expect(stated(page)).to.deep.equal(expected);
    });
  }

  it('keeps the focus and says the new value', async () => {
    const { root, split } = await splitOn([THIRDS]);
    divider(root).focus();
    await sendKeys({ press: 'ArrowRight' });
    await split.updateComplete;
    expect(root.activeElement === divider(root)).to.be.true;
    expect(divider(root).getAttribute('aria-valuetext')).to.equal('Marketing 34.00%, IT 32.67%');
    expect(divider(root).getAttribute('aria-valuenow')).to.equal('34');
  });

  it('goes back with Escape to where it was when it got the focus', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: null })]);
    divider(page.root).focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Escape' });
    expect(stated(page)).to.deep.equal([6000, null]);
  });

  it('passes over locked parties and is not there where nothing can move', async () => {
    const page = await splitOn([initiative({ a: 3000, b: [3000, 'locked'], c: null })]);
    divider(page.root).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(stated(page)).to.deep.equal([3100, 3000, 3900]);
    const fixed = await splitOn([initiative({ a: [3000, 'locked'], b: null })]);
    expect(dividers(fixed.root)).to.have.length(0);
  });
});

describe('typing', () => {
  it('takes percent and money, and an exact sum stays to the cent', async () => {
    const page = await splitOn([HALVES]);
    await type(page, 'Share of Marketing', '62.5');
    expect(stated(page)).to.deep.equal([6250, null]);
    await type(page, 'Amount of Marketing', '150,001');
    expect(stated(page)).to.deep.equal([{ amountMinor: 15_000_100 }, null]);
    expect(ledger(page.root)[0]).to.deep.equal(['Marketing', '31.25%', '€150,001']);
  });

  it('asks what a separator means that is not the decimal one of a sum', async () => {
    const page = await splitOn([HALVES]);
    await type(page, 'Amount of Marketing', '150.001');
    expect(stated(page)).to.deep.equal([null, null]);
    const choices = [...page.root.querySelectorAll<HTMLButtonElement>('.message button')];
    expect(choices.map((one) => one.textContent?.trim())).to.deep.equal(['€150.00', '€150,001.00']);
    choices[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await page.split.updateComplete;
    expect(stated(page)).to.deep.equal([{ amountMinor: 15_000_100 }, null]);
    page.split.lang = 'it';
    await waitUntil(() => page.root.querySelector('[aria-label="Importo di Marketing"]'));
    await type(page, 'Importo di Marketing', '160.001');
    expect(stated(page)).to.deep.equal([{ amountMinor: 16_000_100 }, null]);
  });

  it('leaves other stated shares alone, and says that 110% are stated', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: 4000 })]);
    const heard = oneEvent(page.split, 'patto-error');
    await type(page, 'Share of IT', '50');
    expect((await heard).detail).to.include({ code: 'over-100', found: '110%' });
    expect(stated(page)).to.deep.equal([6000, 5000]);
    await waitUntil(() => offNotice(page.root)?.includes('Stated shares total 110'));
    expect(page.root.querySelector('.stated-sum')?.textContent).to.contain('110');
    expect(fieldOf(page.root, 'Share of IT').value).to.match(/^50/);
  });

  it('makes 110% fit in one step', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: 5000 })]);
    await waitUntil(() => offNotice(page.root));
    button(page.root, 'Fit to 100%').click();
    await page.split.updateComplete;
    expect(stated(page)).to.deep.equal([5455, 4545]);
    expect(page.root.querySelector('.off-notice')).to.equal(null);
  });

  it('changes the total and shows what no longer adds up', async () => {
    const page = await splitOn([
      initiative({ marketing: { amountMinor: 30_000_000 }, it: { amountMinor: 18_000_000 } }),
    ]);
    await type(page, 'Total to split', '500000');
    await waitUntil(() => offNotice(page.root)?.includes('total only 96'));
    expect(stated(page)).to.deep.equal([{ amountMinor: 30_000_000 }, { amountMinor: 18_000_000 }]);
  });

  it('asks where a sum could be two, and takes the one that is chosen', async () => {
    const page = await splitOn([
      initiative({ a: null, b: null }, { currency: 'KWD', totalMinor: 9_000_000 }),
    ]);
    await type(page, 'Amount of a', '1.234');
    expect(stated(page)).to.deep.equal([null, null]);
    const choices = [...page.root.querySelectorAll<HTMLButtonElement>('.message button')];
    expect(choices.map((choice) => choice.textContent?.replace(/\s/g, ' ').trim())).to.deep.equal([
      'KWD 1.234',
      'KWD 1,234.000',
    ]);
    choices[1]?.click();
    await page.split.updateComplete;
    expect(stated(page)).to.deep.equal([{ amountMinor: 1_234_000 }, null]);
    expect(page.root.querySelector('.message')).to.equal(null);
  });

  for (const text of ['-3', 'abc', '$ 5', '1.2.3']) {
    it(`refuses "${text}", keeps it to be mended, and says why`, async () => {
      const page = await splitOn([HALVES]);
      await type(page, 'Amount of IT', text);
      const field = fieldOf(page.root, 'Amount of IT');
      expect(field.value).to.equal(text);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const message = page.root.getElementById(field.getAttribute('aria-describedby') ?? '');
      expect(message?.textContent?.trim()).not.to.equal('');
      expect(stated(page)).to.deep.equal([null, null]);
      field.focus();
      await sendKeys({ press: 'Escape' });
      await page.split.updateComplete;
      expect(field.value).to.equal('€240,000');
      expect(field.hasAttribute('aria-invalid')).to.be.false;
    });
  }

  it('takes a share back when its field is emptied', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: null })]);
    const field = fieldOf(page.root, 'Share of Marketing');
    field.focus();
    field.select();
    await sendKeys({ press: 'Delete' });
    await sendKeys({ press: 'Enter' });
    expect(stated(page)).to.deep.equal([null, null]);
  });
});

describe('pins, locks and equal parts', () => {
  it('pins what a party has now and lets it go again', async () => {
    const page = await splitOn([THIRDS]);
    button(page.root, 'IT: stated').click();
    await page.split.updateComplete;
    expect(stated(page)).to.deep.equal([null, { amountMinor: 16_000_000 }, null]);
    expect(figures(page.root)[0]).to.equal('33.33% €160,000');
    button(page.root, 'IT: stated').click();
    expect(stated(page)).to.deep.equal([null, null, null]);
  });

  it('locks a share against equal parts', async () => {
    const page = await splitOn([initiative({ marketing: 6000, it: 3000, data: null })]);
    button(page.root, 'Marketing: locked').click();
    await page.split.updateComplete;
    expect(fieldOf(page.root, 'Share of Marketing').readOnly).to.be.true;
    button(page.root, 'Equal').click();
    await page.split.updateComplete;
    expect(figures(page.root).slice(0, 3)).to.deep.equal([
      '60% €288,000',
      '20% €96,000',
      '20% €96,000',
    ]);
  });
});

describe('several initiatives', () => {
  const two = [initiative({ marketing: 6000, it: null }), initiative({ it: null }, { id: 'erp' })];

  it('lets the reader choose, and tells the others', async () => {
    const { root, split, store } = await splitOn(two);
    const select = root.querySelector<HTMLSelectElement>('select.initiative');
    if (!select) throw new Error('no choice');
    select.value = 'erp';
    select.dispatchEvent(new Event('change'));
    await split.updateComplete;
    expect(store.getState().selection).to.deep.equal({ kind: 'initiative', id: 'erp' });
    expect(ledger(root)).to.have.length(2);
  });

  it('follows what is chosen elsewhere, unless one is asked for', async () => {
    const free = await splitOn(two);
    free.store.select({ kind: 'initiative', id: 'erp' });
    await free.split.updateComplete;
    expect(free.root.querySelector<HTMLSelectElement>('select.initiative')?.value).to.equal('erp');
    const fixed = await splitOn(two, { attributes: { initiative: 'cdp' } });
    fixed.store.select({ kind: 'initiative', id: 'erp' });
    await fixed.split.updateComplete;
    expect(ledger(fixed.root)).to.have.length(3);
    expect(fixed.root.querySelector('select.initiative')).to.equal(null);
  });

  it('marks the party that is chosen anywhere', async () => {
    const { root, split, store } = await splitOn(two);
    store.select({ kind: 'party', id: 'it' });
    await split.updateComplete;
    expect(root.querySelector('tr.selected')?.textContent).to.contain('IT');
    root.querySelector<HTMLButtonElement>('.ledger .name')?.click();
    expect(store.getState().selection).to.deep.equal({ kind: 'party', id: 'marketing' });
  });

  it('begins an initiative that has no money yet with equal parts', async () => {
    const bare = initiative({}, {}, { funding: undefined });
    const page = await splitOn([bare], {
      document: { parties: [{ id: 'marketing' }, { id: 'it' }] },
    });
    const total = page.root.querySelector<HTMLInputElement>('.start input');
    total?.focus();
    await sendKeys({ type: '90,000' });
    button(page.root, 'Start with equal parts').click();
    await page.split.updateComplete;
    expect(figures(page.root)).to.deep.equal(['50% €45,000', '50% €45,000', '100% €90,000']);
  });
});

describe('a split that may not be edited', () => {
  it('shows figures without fields, dividers or buttons', async () => {
    const { root } = await splitOn([THIRDS], { attributes: { readonly: '' } });
    expect(dividers(root)).to.have.length(0);
    expect(root.querySelectorAll('.ledger input')).to.have.length(0);
    expect(figures(root)[0]).to.equal('33.33% €160,000');
  });
});

describe('a split with data of its own', () => {
  it('reads attributes', async () => {
    const split = await splitAlone(
      html`<patto-funding-split
        lang="en"
        total="480000"
        parties="Marketing 60, IT"
      ></patto-funding-split>`,
    );
    expect(figures(rootOf(split))).to.deep.equal(['60% €288,000', '40% €192,000', '100% €480,000']);
  });

  it('reads a table', async () => {
    const split = await splitAlone(
      html`<patto-funding-split lang="en" total="90000" currency="EUR">
        <table>
          <tr>
            <th>Party</th>
            <th>Share</th>
          </tr>
          <tr>
            <td>Marketing</td>
            <td>60%</td>
          </tr>
          <tr>
            <td>IT</td>
            <td></td>
          </tr>
        </table>
      </patto-funding-split>`,
    );
    expect(figures(rootOf(split))).to.deep.equal(['60% €54,000', '40% €36,000', '100% €90,000']);
  });

  it('says what it cannot read, and shows the rest', async () => {
    const split = await splitAlone(
      html`<patto-funding-split
        lang="en"
        total="lots"
        currency="euro"
        parties="Marketing 60, IT -4"
      ></patto-funding-split>`,
    );
    const root = rootOf(split);
    await waitUntil(() => root.querySelector('.notices'));
    const notices = root.querySelector('.notices')?.textContent ?? '';
    for (const part of ['parties', 'IT -4', 'total', 'lots', 'currency', 'EURO']) {
      expect(notices).to.contain(part);
    }
    expect(ledger(root)[0]?.[0]).to.equal('Marketing');
  });

  it('follows an attribute that changes', async () => {
    const split = await splitAlone(
      html`<patto-funding-split lang="en" total="100" parties="A, B"></patto-funding-split>`,
    );
    split.total = 200;
    await split.updateComplete;
    await waitUntil(() => figures(rootOf(split))[2] === '100% €200');
  });

  it('is empty without data, and says how to begin', async () => {
    const split = await splitAlone(
      html`<patto-funding-split lang="en" .data=${{ initiatives: [] }}></patto-funding-split>`,
    );
    await waitUntil(() => rootOf(split).textContent?.includes('Nothing to split yet'));
  });
});
