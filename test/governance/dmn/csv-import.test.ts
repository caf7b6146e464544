/** Rules from a table of values, as a user takes them: by the matrix's menu. */
import { expect } from '@open-wc/testing';
import { tableAsCsv } from '../../../src/element/export/download.js';
import type { TableModel } from '../../../src/element/table-model.js';
import { waitUntil } from '../../wait-until.js';
import {
  button,
  draft,
  governanceOf,
  matrixOn,
  RULES,
  textOf,
  type MatrixOnPage,
} from '../matrix-page.js';
import { choose, openDialog, said } from './import-page.js';

const EXCEPTION = { initiativeId: 'crm', until: '2027-01-31', reason: 'It is nearly done' };
const EXCEPTED = {
  ...RULES,
  rules: RULES.rules.map((rule) => ({ ...rule, exceptions: [EXCEPTION] })),
};

/** What “Download CSV” gives, as it is after somebody has edited it. */
function downloaded({ matrix }: MatrixOnPage, edit: (csv: string) => string): string {
  const { twin } = matrix as unknown as { twin: () => TableModel };
  return edit(tableAsCsv(twin.call(matrix)));
}

/** Line by line: where, and what stands there. */
function refused(dialog: HTMLDialogElement): readonly string[] {
  return [...dialog.querySelectorAll('.refusals li')].map((one) =>
    [one.querySelector<HTMLElement>('.place'), one.querySelector<HTMLElement>('code')]
      .map(textOf)
      .join(', '),
  );
}

/** Takes what the dialog offers, and puts it in force. */
async function take(page: MatrixOnPage, dialog: HTMLDialogElement): Promise<void> {
  const before = governanceOf(page);
  button(dialog, 'Take').click();
  await draft(page);
  button(page.root, 'Commit').click();
  await waitUntil(() => governanceOf(page) !== before, 'it is in force');
}

describe('an import of a table', () => {
  it('reads CSV and TSV, and names the lines that do not fit', async () => {
    const page = await matrixOn();
    const dialog = await openDialog(page);
    const rows = [
      'Spend\tPersonal data\tZone\tNote',
      '> 50000\t\tControlled\t',
      '"10,5"\tnone\tSafe\t',
      '<= 50000\tnone\tSafe\tDo it',
      '\tspecial\tNowhere\t',
    ];
    await choose(dialog, rows.join('\r\n'), 'rules.tsv');
    expect(said(dialog)).to.contain('2 of 4 rules');
    const places = [...dialog.querySelectorAll<HTMLElement>('.place')].map(textOf);
    expect(places).to.deep.equal(['Line 3', 'Line 5']);
    button(dialog, 'Take 2 rules').click();
    await draft(page);
    button(page.root, 'Commit').click();
    await waitUntil(() => governanceOf(page) !== RULES, 'it is in force');
    expect(governanceOf(page).rules.map(({ zone, note }) => `${zone} ${note ?? ''}`)).to.deep.equal(
      ['controlled ', 'safe Do it'],
    );
  });

  it('names the line where a quote was opened that is never closed', async () => {
    const dialog = await openDialog(await matrixOn());
    await choose(dialog, 'Spend\tZone\tNote\n> 50000\tControlled\t"so\n> 1\tSafe\t', 'rules.tsv');
    expect(textOf(dialog)).to.contain('A quote opened here is never closed. The row is not taken.');
    const places = [...dialog.querySelectorAll<HTMLElement>('.place')].map(textOf);
    expect(places).to.deep.equal(['Line 2']);
  });

  it('leaves the exceptions of rules that were edited in a spreadsheet', async () => {
    const page = await matrixOn({ rules: EXCEPTED });
    const dialog = await openDialog(page);
    const edit = (csv: string) => csv.replace('Never without IT', 'Always with IT');
    await choose(dialog, downloaded(page, edit), 'rules.csv');
    expect(textOf(dialog)).to.contain('Everything in the file is taken.');
    expect(textOf(dialog)).to.not.contain('exception');
    await take(page, dialog);
    const { rules } = governanceOf(page);
    expect(rules[0]?.note).to.equal('Always with IT');
    expect(rules.map(({ exceptions }) => exceptions)).to.deep.equal(
      RULES.rules.map(() => [EXCEPTION]),
    );
  });

  it('knows rules without ids by their conditions, and says which exceptions are lost', async () => {
    const page = await matrixOn({ rules: EXCEPTED });
    const dialog = await openDialog(page);
    const rows = [
      'Personal data;Spend;Zone',
      'special;;Assisted',
      'personal;> 60000;Controlled',
      'personal;<= 50000;Assisted',
    ];
    await choose(dialog, rows.join('\n'), 'rules.csv');
    expect(said(dialog)).to.contain('2 exceptions to those rules are lost.');
    await take(page, dialog);
    const { rules } = governanceOf(page);
    expect(rules.map(({ id, zone }) => `${id} ${zone}`)).to.deep.equal([
      'special assisted',
      'rule-2 controlled',
      'small assisted',
    ]);
    expect(rules.map(({ exceptions }) => exceptions.length)).to.deep.equal([1, 0, 1]);
    expect(rules[0]?.note).to.equal('Never without IT');
  });

  it('reads the dates that spreadsheets write, and refuses the row of one that is none', async () => {
    const page = await matrixOn();
    const dialog = await openDialog(page);
    const rows = [
      'id;Spend;Zone;Review',
      'a;> 5;Safe;31/12/2026',
      'b;<= 5;Safe;31/13/2026',
      'c;<= 5;Safe;soon',
      'd;<= 5;Safe;01/02/2027',
      'e;<= 5;Safe;',
    ];
    await choose(dialog, rows.join('\n'), 'rules.csv');
    expect(said(dialog)).to.contain('3 of 5 rules');
    expect(refused(dialog)).to.deep.equal(['Line 3, Review: 31/13/2026', 'Line 4, Review: soon']);
    await take(page, dialog);
    const dates = governanceOf(page).rules.map(({ id, reviewOn }) => `${id} ${reviewOn ?? ''}`);
    expect(dates).to.deep.equal(['a 2026-12-31', 'd 2027-02-01', 'e ']);
  });

  it('asks which of two dates is meant', async () => {
    const dialog = await openDialog(await matrixOn());
    await choose(dialog, 'Spend;Zone;Review\n> 5;Safe;3/4/2027\n<= 5;Safe;', 'rules.csv');
    expect(refused(dialog)).to.deep.equal(['Line 2, Review: 3/4/2027']);
    expect(textOf(dialog)).to.contain('2027-04-03 / 2027-03-04');
  });

  it('refuses rows with an id that is another’s, or nobody’s', async () => {
    const page = await matrixOn();
    const dialog = await openDialog(page);
    const rows = ['id,Spend,Zone', 'a,> 5,Safe', 'a,<= 5,Safe', '__proto__,5,Safe', ',7,Safe'];
    await choose(dialog, rows.join('\n'), 'rules.csv');
    expect(said(dialog)).to.contain('2 of 4 rules');
    expect(refused(dialog)).to.deep.equal(['Line 3, id: a', 'Line 4, id: __proto__']);
    await take(page, dialog);
    expect(governanceOf(page).rules.map(({ id }) => id)).to.deep.equal(['a', 'rule-4']);
  });

  it('says what the document cannot hold', async () => {
    const dialog = await openDialog(await matrixOn());
    await choose(dialog, 'Seats,Seats,Zone\n> 5,< 9,Safe\n<= 5,,Safe', 'rules.csv');
    expect(refused(dialog).join()).to.contain('Line 1');
    expect(textOf(dialog)).to.not.contain('Everything in the file is taken.');
  });

  it('reads what spreadsheets of the West save as “ANSI”', async () => {
    const dialog = await openDialog(await matrixOn());
    const text = 'Città;Spesa;Zona\nCantù;> 5;Sicura\nForlì;<= 5;Controllata';
    const ansi = Uint8Array.from(text, (one) => one.charCodeAt(0));
    await choose(dialog, ansi, 'rules.csv');
    expect(said(dialog)).to.contain('All 2 rules, about Città and');
  });
});
