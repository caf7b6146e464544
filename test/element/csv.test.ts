import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { parseCsv, printCsv } from '../../src/element/csv.js';
import { numberOf } from '../../src/element/rows.js';
import { RUNS } from '../runs.js';
import { sharedNames, sharedText } from '../shared-data.js';
import { waitUntil } from '../wait-until.js';
import { shownNames, shownProblems } from './probe.js';
import './probe.js';

const cells = (text: string) => parseCsv(text).rows.map((row) => row.cells);
const lines = (text: string) => parseCsv(text).rows.map((row) => row.line);

describe('CSV', () => {
  it('is read with a byte order mark, and with any of the line breaks', () => {
    for (const text of ['\uFEFFa,b\r\n1,2\r\n', 'a,b\n1,2', 'a,b\r1,2\r']) {
      expect(parseCsv(text).headers).to.deep.equal(['a', 'b']);
      expect(cells(text)).to.deep.equal([['1', '2']]);
    }
  });

  it('is read with semicolons, tabs and decimal commas', () => {
    expect(cells('Nome;Livello\nCRM;2,5')).to.deep.equal([['CRM', '2,5']]);
    expect(cells('Nome\tLivello\nCRM, CDP\t2,5')).to.deep.equal([['CRM, CDP', '2,5']]);
    expect(cells('Capability, group;Level\nCRM;2,5')).to.deep.equal([['CRM', '2,5']]);
    expect(cells('"Level; now","Level, then"\n1,2')).to.deep.equal([['1', '2']]);
  });

  it('is read with the separator that its first line says', () => {
    const { headers, rows } = parseCsv('sep=;\r\nname, short;level\r\nCRM;3');
    expect(headers).to.deep.equal(['name, short', 'level']);
    expect(rows).to.deep.equal([{ line: 3, cells: ['CRM', '3'] }]);
  });

  it('has its header in the first line that is not blank', () => {
    const { headers, rows } = parseCsv('\r\n  \nname;level\n;\n \nCRM;3\n');
    expect(headers).to.deep.equal(['name', 'level']);
    expect(rows).to.deep.equal([{ line: 6, cells: ['CRM', '3'] }]);
  });

  it('keeps line breaks, separators and quotes inside quotes, and counts lines as an editor does', () => {
    const text = 'a,b\r\n"one\r\ntwo, ""2""",x\r\n"three\rfour",y\r\nlast,z';
    expect(cells(text)).to.deep.equal([
      ['one\r\ntwo, "2"', 'x'],
      ['three\rfour', 'y'],
      ['last', 'z'],
    ]);
    expect(lines(text)).to.deep.equal([2, 4, 6]);
  });

  it('leaves quotes alone that do not begin a cell', () => {
    expect(cells('a,b\n5" disk,"The "new" one"\n')).to.deep.equal([['5" disk', 'The new" one"']]);
  });

  it('leaves out the line of a quote that is never closed, says which, and reads on', () => {
    for (const [text, found] of [
      ['a,b\n1,2\n3,"four\n5,6\n7,8', '"four'],
      ['a,b\n1,2\n3,"four\n5,6\n7,"8"', '"four'],
      ['a,b\n1,2\n3,"four\n"5",6\n"7","8"', '"four'],
    ] as const) {
      const { unclosed } = parseCsv(text);
      expect(unclosed).to.deep.equal([{ line: 3, cells: ['3', found], isUnclosed: true }]);
      expect(cells(text)).to.deep.equal([
        ['1', '2'],
        ['5', '6'],
        ['7', '8'],
      ]);
    }
  });

  it('tells every line that is not closed', () => {
    expect(parseCsv('a\n"1\n2\n"3\n4').unclosed.map(({ line }) => line)).to.deep.equal([2, 4]);
  });

  it('neutralises what a spreadsheet would run, and leaves numbers numbers', () => {
    const written = printCsv([['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=x", -1.5, 'a-b', null]]);
    expect(written).to.equal(`'=1+1,'+1,'-1,'@x,"'\tx","'\rx",''=x,-1.5,a-b,\r\n`);
  });

  it('is read back as it was written, whatever the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("'", '"', '=', '-', ',', ';', '\t', '\r', '\n', 'a') }),
    );
    const row = fc.array(text, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const filled = rows.filter((one) => one.some((cell) => cell.trim() !== ''));
        expect(cells(printCsv([['name', 'level', 'x', 'y'], ...filled]))).to.deep.equal(filled);
      }),
      RUNS,
    );
  });

  it('keeps every number, negative ones too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const [row] = cells(
          printCsv([
            ['name', 'level'],
            ['x', number],
          ]),
        );
        expect(numberOf(row?.[1])).to.equal(number === 0 ? 0 : number);
      }),
      RUNS,
    );
  });

  it('takes blanks and dashes for nothing, never for zero', () => {
    for (const cell of ['', ' ', '\u00a0', '-', ' – ', '—', undefined]) {
      expect(numberOf(cell)).to.equal(null);
    }
    expect(numberOf(' -2,5 ')).to.equal(-2.5);
    expect(numberOf('n/a')).to.be.NaN;
  });

  it('never throws, and takes a time that grows with the file only', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void parseCsv(text)),
      RUNS,
    );
    const { rows, unclosed } = parseCsv(`a,b\n${'x,"y\n'.repeat(20_000)}`);
    expect(rows.length + unclosed.length).to.equal(20_000);
  });

  it('says in a widget where such a quote was opened, and shows the other lines', async () => {
    for (const [lang, sentence] of [
      ['en', 'a quote opened here is never closed, and the line is left out'],
      ['it', 'le virgolette aperte qui non si chiudono mai, e la riga è lasciata fuori'],
    ] as const) {
      const src = '/test/element/files/unclosed-quotes.csv';
      const page = await fixture<HTMLElement>(
        html`<div lang=${lang}><test-probe src=${src}></test-probe></div>`,
      );
      const probe = page.querySelector('test-probe');
      await waitUntil(() => probe && shownProblems(probe).includes(`${src}:3: ${sentence}`));
      expect(probe && shownProblems(probe)).to.include(`${src}:4: ${sentence}`);
      expect(probe && shownNames(probe)).to.deep.equal(['CRM', 'Consent']);
    }
  });

  it('agrees with the csv-spectrum suite', async () => {
    for (const name of await sharedNames('csv-spectrum/csvs/')) {
      // Its two files name different telephone numbers.
      if (name === 'location_coordinates.csv') continue;
      const text = (await sharedText(`csv-spectrum/csvs/${name}`)) ?? '';
      const json = await sharedText(`csv-spectrum/json/${name.replace('.csv', '.json')}`);
      const { headers, rows } = parseCsv(text);
      const objects = rows.map(({ cells: row }) =>
        Object.fromEntries(headers.map((header, at) => [header, row[at]])),
      );
      expect(objects, name).to.deep.equal([JSON.parse(json ?? '')].flat());
    }
  });
});
