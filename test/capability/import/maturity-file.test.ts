import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { AMBIGUOUS, guessOrder, readDate } from '../../../src/element/cell-date.js';
import { fileText } from '../../../src/element/file-text.js';
import { guessRoles } from '../../../src/capability/import/maturity-columns.js';
import { convertScore, guessScale, readScore } from '../../../src/capability/import/score-scale.js';
import { parseCsv } from '../../../src/element/csv.js';
import { RUNS } from '../../runs.js';

const OWN = { min: 0, max: 5 };
const PARTIES = [
  { id: 'marketing', name: 'Marketing' },
  { id: 'it', name: 'IT' },
  { id: 'data', name: 'Dati' },
];
const roles = (csv: string) => guessRoles(parseCsv(csv), PARTIES);

describe('what the columns hold', () => {
  it('is read from common headers, in any order', () => {
    expect(roles('Target score,As-is,Weight,Domain,Practice,Ref\n')).to.deep.equal([
      'target',
      'level',
      'importance',
      'group',
      'name',
      'id',
    ]);
    expect(roles('Obiettivo;Attuale;Peso;Gruppo;Capacità;Codice;Note\n')).to.deep.equal([
      'target',
      'level',
      'importance',
      'group',
      'name',
      'id',
      'evidence',
    ]);
  });

  it('knows the parties of the workspace, with or without a word for level', () => {
    expect(roles('Capability,Score by IT,marketing,Livello Dati,Target IT\n')).to.deep.equal([
      'name',
      'by:it',
      'by:marketing',
      'by:data',
      'target',
    ]);
  });

  it('tells the date of a row from the party of that name by what stands there', () => {
    expect(roles('Nome,Data\nA,2026-01-31\n')).to.deep.equal(['name', 'date']);
    expect(roles('Name,Data\nA,3\n')).to.deep.equal(['name', 'by:data']);
  });

  it('leaves out what follows from the others, and what is there twice', () => {
    expect(
      roles('Capability,Current,Target,IT,Gap,Gap × importance,IT − marketing,Target\n'),
    ).to.deep.equal(['name', 'ignore', 'target', 'by:it', 'ignore', 'ignore', 'ignore', 'ignore']);
  });

  it('takes the first column of text for the names where none is called so', () => {
    expect(roles('x,y,z\n1,Consent,3\n')).to.deep.equal(['ignore', 'name', 'ignore']);
  });
});

describe('scores', () => {
  it('are converted by their place on the scale: 2 of 0–3 is 3.3 of 0–5', () => {
    expect(convertScore(2, { min: 0, max: 3 }, OWN)).to.equal(3.333333);
    expect(convertScore(1, { min: 1, max: 5 }, OWN)).to.equal(0);
    expect(convertScore(60, { min: 0, max: 100 }, { min: 1, max: 5 })).to.equal(3.4);
  });

  it('outside their own scale are none', () => {
    expect(convertScore(4, { min: 0, max: 3 }, OWN)).to.equal(null);
    expect(convertScore(NaN, { min: 0, max: 3 }, OWN)).to.equal(null);
  });

  it('come back as they were, and keep their order and their ends', () => {
    const anyScale = fc
      .tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: 1, max: 100 }))
      .map(([min, span]) => ({ min, max: min + span }));
    fc.assert(
      fc.property(
        anyScale,
        anyScale,
        fc.integer({ min: 0, max: 1000 }),
        (from, to, thousandths) => {
          const score = from.min + ((from.max - from.min) * thousandths) / 1000;
          const level = convertScore(score, from, to) ?? NaN;
          expect(level).to.be.within(to.min, to.max);
          expect(convertScore(level, to, from)).to.be.closeTo(score, 1e-4);
          expect(convertScore(from.min, from, to)).to.equal(to.min);
          expect(convertScore(from.max, from, to)).to.equal(to.max);
        },
      ),
      RUNS,
    );
  });

  it('are read with either decimal sign and with percent', () => {
    expect(['3', '3,5', ' 60 % ', 'n/a', '', '–'].map(readScore)).to.deep.equal([
      3,
      3.5,
      60,
      null,
      undefined,
      undefined,
    ]);
    expect(readScore('=1+2')).to.be.NaN;
    expect(readScore('1.234,5')).to.be.NaN;
  });

  it('tell their scale as far as they can', () => {
    expect(guessScale(['0', '5'], [], OWN)).to.deep.equal(OWN);
    expect(guessScale(['20 %', '5 %'], [], OWN)).to.deep.equal({ min: 0, max: 100 });
    expect(guessScale(['7', '2'], [], OWN)).to.deep.equal({ min: 0, max: 10 });
    expect(guessScale(['70', '2'], [], OWN)).to.deep.equal({ min: 0, max: 100 });
    expect(guessScale(['2', '0.5'], ['SAMM 2026.csv'], OWN)).to.deep.equal({ min: 0, max: 3 });
    expect(guessScale(['2', '4'], ['SAMM.csv'], OWN)).to.deep.equal({ min: 0, max: 3 });
    expect(guessScale(['2', '4'], ['Business function'], OWN)).to.deep.equal(OWN);
    expect(guessScale([], [], OWN)).to.deep.equal(OWN);
  });
});

describe('dates', () => {
  it('are read as spreadsheets write them, if they exist', () => {
    expect(readDate('2026-3-4', undefined)).to.equal('2026-03-04');
    expect(readDate('2026-03-04T10:00', undefined)).to.equal('2026-03-04');
    expect(readDate('4.3.2026', undefined)).to.equal('2026-03-04');
    expect(readDate('3/4/2026', 'day-first')).to.equal('2026-04-03');
    expect(readDate('3/4/2026', 'month-first')).to.equal('2026-03-04');
    for (const cell of ['30.2.2026', '2026-13-01', 'soon', '1/2/26']) {
      expect(readDate(cell, 'day-first'), cell).to.equal(null);
    }
  });

  it('that may be two are asked about, unless one of the column gives the order away', () => {
    expect(readDate('3/4/2026', undefined)).to.equal(AMBIGUOUS);
    expect(readDate('4/4/2026', undefined)).to.equal('2026-04-04');
    expect(guessOrder(['3/4/2026', '25/4/2026'])).to.equal('day-first');
    expect(guessOrder(['4/25/2026'])).to.equal('month-first');
    expect(guessOrder(['3/4/2026'])).to.equal(undefined);
    expect(guessOrder(['25/4/2026', '4/25/2026'])).to.equal(undefined);
  });
});

describe('a file', () => {
  const bytes = (...parts: (number | string)[]) =>
    new Uint8Array(
      parts.flatMap((part) =>
        typeof part === 'number' ? [part] : [...part].map((char) => char.charCodeAt(0)),
      ),
    );

  it('is read in the encoding that it is in', () => {
    const utf8 = new TextEncoder().encode('capacità');
    expect(fileText(utf8)).to.deep.equal({ text: 'capacità', encoding: 'utf-8' });
    expect(fileText(bytes('capacit', 0xe0))).to.deep.equal({
      text: 'capacità',
      encoding: 'windows-1252',
    });
    const wide = new Uint8Array(new Uint16Array([0xfeff, 0x61, 0xe0]).buffer);
    expect(fileText(wide)).to.deep.equal({ text: 'aà', encoding: 'utf-16le' });
    expect(fileText(bytes(0, 'a', 0, 'b')).text).to.equal('ab');
    expect(fileText(bytes('a', 0, 'b', 0)).text).to.equal('ab');
    expect(fileText(bytes()).text).to.equal('');
  });
});
