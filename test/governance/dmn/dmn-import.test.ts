/** Rules from files and into files, as a user does it: by the matrix's menu. */
import { expect } from '@open-wc/testing';
import { exportDmn } from '../../../src/governance/dmn/export-table.js';
import { replace, restoreReplaced } from '../../replace.js';
import { waitUntil } from '../../wait-until.js';
import {
  button,
  draft,
  governanceOf,
  INITIATIVES,
  initiative,
  matrixOn,
  press,
  RULES,
  textOf,
} from '../matrix-page.js';
import { governance, rule } from '../samples.js';
import { dmn } from './dmn-samples.js';
import { choose, dialogOf, menuItem, openDialog, said } from './import-page.js';

afterEach(restoreReplaced);

const TWO = dmn({
  inputs: [
    ['Spend', 'number'],
    ['Personal data', 'string'],
  ],
  rules: [
    ['> 10000', '-', '"Controlled"'],
    ['<= 10000', '-', '"Safe"'],
    ['-', 'starts with(?, "s")', '"Controlled"'],
  ],
});

describe('an import of rules', () => {
  it('shows what it would bring and what it would not, and is one edit of the draft', async () => {
    const page = await matrixOn();
    const dialog = await openDialog(page);
    await choose(dialog, TWO);
    expect(said(dialog)).to.equal(
      '2 of 3 rules, about Spend and Personal data, lead to Safe or Controlled. Unique: one rule at most matches. They replace the 4 rules that are here.',
    );
    const [listed] = dialog.querySelectorAll('.refusals li');
    expect(textOf(listed as HTMLElement)).to.equal(
      'Line 11, column 72 starts with(?, "s") Rule 3, Personal data: this says more than a list, a comparison or an interval of plain values. The rule is not taken. Expected: "none", "personal", "special"',
    );
    await expect(page.matrix).to.be.accessible();
    expect(governanceOf(page)).to.equal(RULES);
    const buttons = [...dialog.querySelectorAll('button')];
    expect(buttons.map((one) => one.ariaLabel ?? textOf(one))).to.deep.equal([
      'Cancel',
      'Cancel',
      'Take 2 rules',
    ]);
    expect(page.root.activeElement?.getAttribute('type')).to.equal('file');
    button(dialog, 'Take 2 rules').click();
    await draft(page);
    expect(page.root.querySelector('dialog')).to.equal(null);
    expect(governanceOf(page)).to.equal(RULES);
    button(page.root, 'Commit').click();
    await waitUntil(() => governanceOf(page) !== RULES, 'it is in force');
    const { rules, zones, inputs, hitPolicy } = governanceOf(page);
    expect(rules.map(({ when, zone }) => ({ when, zone }))).to.deep.equal([
      { when: { spend: { above: 10000 } }, zone: 'controlled' },
      { when: { spend: { to: 10000 } }, zone: 'safe' },
    ]);
    expect(hitPolicy).to.equal('unique');
    expect(zones).to.deep.equal(RULES.zones);
    expect(inputs.map(({ id }) => id)).to.deep.equal(['spend', 'personal-data']);
    expect(page.store.undo()).to.equal(true);
    expect(governanceOf(page)).to.deep.equal(RULES);
  });

  it('is left by Escape with nothing changed, and the focus goes back', async () => {
    const page = await matrixOn();
    const dialog = await openDialog(page);
    await choose(dialog, TWO);
    await press(page, 'Escape');
    await waitUntil(() => !page.root.querySelector('dialog'), 'it is gone');
    expect(page.root.querySelector('[part=draft]')).to.equal(null);
    expect((page.root.activeElement as HTMLElement | null)?.getAttribute('part')).to.equal(
      'menu-button',
    );
  });

  it('asks which table and which outcome are meant', async () => {
    const page = await matrixOn();
    const dialog = await openDialog(page);
    const text = dmn({
      outputs: [
        ['zone', 'string'],
        ['fee', 'number'],
      ],
      rules: [['> 1', '"safe"', '5']],
    });
    const other = dmn({
      rules: [
        ['> 1', '"assisted"'],
        ['< 1', '"controlled"'],
      ],
    });
    const decision = other.slice(other.indexOf('<decision '), other.indexOf('</definitions>'));
    await choose(
      dialog,
      text.replace('</definitions>', `${decision.replace('Decision', 'Other')}</definitions>`),
    );
    expect(said(dialog)).to.contain('lead to safe, 5.');
    await pick(dialog, 'outcome', '0');
    expect(said(dialog)).to.contain('lead to Safe.');
    expect(textOf(dialog.querySelector('.refusals'))).to.contain(
      'another output. It is not taken.',
    );
    await pick(dialog, 'table', '1');
    expect(said(dialog)).to.contain('All 2 rules, about age, lead to Assisted or Controlled.');
  });

  it('says what is wrong with a file, where, and takes nothing', async () => {
    const page = await matrixOn();
    const dialog = await openDialog(page);
    const faults: readonly (readonly [BlobPart, string])[] = [
      [
        TWO.replace('<definitions', '<!DOCTYPE d SYSTEM "https://example.org/d.dtd"><definitions'),
        'Line 2, column 1. The file has a DOCTYPE',
      ],
      [TWO.slice(0, 700), 'is never closed'],
      [
        TWO.replace('20191111', '20990101'),
        'This is not DMN 1.1 to 1.5. Found: https://www.omg.org/spec/DMN/20990101/MODEL/',
      ],
      ['<html></html>', 'Found: <html>'],
      ['<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/>', 'no decision table'],
      ['', 'The file is empty.'],
      [Uint8Array.of(0x3c, 0xff), 'cannot be read as utf-8'],
      [new Uint8Array(21_000_000), 'The file is too large: 21 MB. Up to 21 MB are read.'],
    ];
    for (const [content, message] of faults) {
      await choose(dialog, content);
      expect(said(dialog)).to.contain(message);
      expect(said(dialog)).to.contain('Nothing was taken');
      expect(dialog.querySelector('.primary')).to.equal(null);
    }
    await choose(dialog, TWO);
    expect(said(dialog)).to.contain('2 of 3 rules');
  });

  it('reads a file of 5 MB, and says how large one may be', async () => {
    const page = await matrixOn();
    const dialog = await openDialog(page);
    const pad = `<!-- ${'x'.repeat(5_000_000)} -->`;
    await choose(dialog, TWO.replace('<decision ', `${pad}<decision `));
    expect(said(dialog)).to.contain('A large file (5 MB); up to 21 MB are read.');
    expect(textOf(dialog.querySelector('.refusals'))).to.contain('Line 11');
  });

  it('reads UTF-16 and other encodings that the file names', async () => {
    const page = await matrixOn();
    const dialog = await openDialog(page);
    const text = dmn({ inputs: [['Größe', 'number']], rules: [['> 1', '"a"']] });
    const units = Uint16Array.from(`\uFEFF${text}`, (one) => one.charCodeAt(0));
    await choose(dialog, units);
    expect(said(dialog)).to.contain('about Größe');
    const latin = text.replace('UTF-8', 'ISO-8859-1');
    await choose(
      dialog,
      Uint8Array.from(latin, (one) => one.charCodeAt(0)),
    );
    expect(said(dialog)).to.contain('about Größe');
  });

  it('begins an empty matrix', async () => {
    const page = await matrixOn({ rules: governance({ zones: [] }), initiatives: [] });
    button(page.root, 'Import rules …').click();
    const dialog = await dialogOf(page);
    await choose(
      dialog,
      dmn({ outputs: [['out', 'string', '"a", "b"', '"b"']], rules: [['> 1', '"a"']] }),
    );
    button(dialog, 'Take the rule').click();
    await draft(page);
    button(page.root, 'Commit').click();
    await waitUntil(() => governanceOf(page).rules.length === 1, 'it is in force');
    expect(governanceOf(page).otherwise).to.equal('b');
    expect(governanceOf(page).inputs.map(({ id }) => id)).to.deep.equal(['age']);
  });

  it('leaves what the rest of the document speaks of', async () => {
    const rules = { ...RULES, involvement: { safe: { data: { idea: 'leads' as const } } } };
    const page = await matrixOn({
      rules,
      initiatives: [...INITIATIVES, initiative('x', 'X', { 'customer-facing': true })],
    });
    const dialog = await openDialog(page);
    await choose(dialog, dmn({ rules: [['> 1', '"yes"']] }));
    button(dialog, 'Take the rule').click();
    await draft(page);
    button(page.root, 'Commit').click();
    await waitUntil(() => governanceOf(page).rules.length === 1, 'it is in force');
    expect(governanceOf(page).zones.map(({ id }) => id)).to.deep.equal(['yes', 'safe']);
    expect(governanceOf(page).inputs.map(({ id }) => id)).to.deep.equal([
      'age',
      'personal-data',
      'spend',
      'customer-facing',
    ]);
    expect(governanceOf(page).involvement).to.equal(rules.involvement);
  });

  it('is not offered where nothing may be edited', async () => {
    const page = await matrixOn({ attributes: { readonly: '' } });
    await menuItem(page, 'Download DMN');
    expect(textOf(page.root.querySelector('#menu'))).not.to.contain('Import');
  });

  it('speaks Italian', async () => {
    const page = await matrixOn();
    page.box.lang = 'it';
    await waitUntil(
      () => page.root.querySelector('.base')?.getAttribute('lang') === 'it',
      'it is Italian',
    );
    const item = await menuItem(page, 'Importa regole …');
    item.click();
    const dialog = await dialogOf(page);
    await choose(dialog, TWO);
    expect(said(dialog)).to.contain('2 regole su 3');
    await choose(dialog, '<html/>');
    expect(said(dialog)).to.contain('Questo non è DMN da 1.1 a 1.5.');
  });
});

describe('a case that no rule matches', () => {
  it('goes to the zone that is chosen for it, which is said, and leaves nothing open', async () => {
    const page = await matrixOn();
    const remarks = () => textOf(page.root.querySelector('[part=remarks]'));
    await waitUntil(() => remarks().includes('No rule'), 'the gap is named');
    const select = page.root.querySelector<HTMLSelectElement>('[part=otherwise] select');
    if (!select) throw new Error('no choice');
    select.value = 'assisted';
    select.dispatchEvent(new Event('change'));
    await draft(page);
    await waitUntil(
      () => remarks().startsWith('What the rules leave open Where no rule matches: Assisted.'),
      'the default is said',
    );
    button(page.root, 'Commit').click();
    await waitUntil(() => governanceOf(page).otherwise === 'assisted', 'it is in force');
    expect(page.store.undo()).to.equal(true);
    expect(governanceOf(page).otherwise).to.equal(undefined);
  });
});

describe('a download as DMN', () => {
  it('is a file that reads back to the same rules', async () => {
    const page = await matrixOn({
      rules: { ...RULES, rules: [...RULES.rules, rule('x', { spend: [1, { above: 3 }] }, 'safe')] },
    });
    const item = await menuItem(page, 'Download DMN');
    const blobs: Blob[] = [];
    const links: string[] = [];
    const create = URL.createObjectURL.bind(URL);
    replace(URL, 'createObjectURL', (blob: Blob) => {
      blobs.push(blob);
      return create(blob);
    });
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      links.push(this.download);
    });
    item.click();
    await waitUntil(() => links.length > 0, 'it is saved');
    expect(links).to.deep.equal(['governance.dmn']);
    const text = (await blobs[0]?.text()) ?? '';
    const dialog = await openDialog(page);
    await choose(dialog, text);
    expect(said(dialog)).to.contain('All 5 rules');
    expect(textOf(dialog)).to.contain('Everything in the file is taken.');
  });

  it('is read by the browser’s own reader of XML', () => {
    const text = exportDmn(RULES, { decision: 'Z < "1"', input: ({ id }) => id });
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.documentElement.getAttribute('name')).to.equal('Z < "1"');
    const ids = [...parsed.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

async function pick(dialog: HTMLDialogElement, name: string, value: string): Promise<void> {
  const select = dialog.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (!select) throw new Error(`no ${name}`);
  const before = said(dialog);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await waitUntil(() => said(dialog) !== before, 'it is shown');
}
