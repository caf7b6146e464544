import { expect } from '@open-wc/testing';
import { parseCsv } from '../../src/element/csv.js';
import { readSplitAttributes } from '../../src/funding/funding-attributes.js';
import { fundingReaders } from '../../src/funding/funding-readers.js';
import { documentFromRows } from '../../src/funding/funding-rows.js';
import { moneyStyle } from '../../src/funding/money-style.js';
import { loadDocument } from '../../src/workspace/load.js';
import type { Funding } from '../../src/funding/funding.js';

const EUR = moneyStyle('EUR', 'en');

interface Told {
  readonly line: number;
  readonly found: string;
}

function fromCsv(text: string, total?: string): { funding: Funding | undefined; told: Told[] } {
  const told: Told[] = [];
  const report = (line: number, _: string, found: string) => told.push({ line, found });
  const raw = documentFromRows({ ...parseCsv(text), report }, total, EUR);
  return { funding: loaded(raw), told };
}

function fromText(
  parties: string,
  total = '1000',
  currency = 'EUR',
): {
  funding: Funding | undefined;
  refused: readonly { name: string; found: string }[];
} {
  const { document, refused } = readSplitAttributes({ parties, total, currency, language: 'en' });
  return { funding: loaded(document), refused };
}

function loaded(raw: unknown): Funding | undefined {
  const { rooms } = fundingReaders(
    { parties: undefined, total: undefined, currency: undefined, language: 'en' },
    () => {},
  );
  return loadDocument(raw, rooms).document.initiatives[0]?.funding;
}

const parties = (funding: Funding | undefined) =>
  funding?.parties.map(({ partyId, stated }) => [partyId, stated]);

describe('rows', () => {
  it('give shares, sums and equal parts', () => {
    const { funding, told } = fromCsv(
      'Party,Share,Amount\nMarketing,60 %,\nIT,,100\nData,,\n',
      '1000',
    );
    expect(parties(funding)).to.deep.equal([
      ['marketing', 6000],
      ['it', { amountMinor: 10_000 }],
      ['data', null],
    ]);
    expect(funding?.totalMinor).to.equal(100_000);
    expect(told).to.deep.equal([]);
  });

  it('take Italian headers in any order, semicolons and decimal commas', () => {
    const { funding } = fromCsv('Importo;Parte\n"1.200,50";Vendite\n"799,50";IT\n');
    expect(parties(funding)).to.deep.equal([
      ['vendite', { amountMinor: 120_050 }],
      ['it', { amountMinor: 79_950 }],
    ]);
    expect(funding?.totalMinor).to.equal(200_000);
  });

  it('take the total from its own row', () => {
    const { funding } = fromCsv('party,share,amount\nA,50,\nB,50,\nTotal,100,900\n');
    expect(funding?.totalMinor).to.equal(90_000);
    expect(funding?.parties).to.have.length(2);
  });

  it('refuse what does not fit line by line, and keep the rest', () => {
    const { funding, told } = fromCsv(
      'party,share,amount\nA,-5,\nB,40,\n,20,\nC,,12 USD\nD,x,\n',
      '1000',
    );
    expect(parties(funding)).to.deep.equal([['b', 4000]]);
    expect(told).to.deep.equal([
      { line: 2, found: '-5' },
      { line: 4, found: '""' },
      { line: 5, found: '12 USD' },
      { line: 6, found: 'x' },
    ]);
  });
});

describe('attributes', () => {
  it('give parties with percent, money or nothing', () => {
    const { funding } = fromText('Marketing 60, IT: 100 EUR, Team 7 = 5,5 %, Data');
    expect(parties(funding)).to.deep.equal([
      ['marketing', 6000],
      ['it', { amountMinor: 10_000 }],
      ['team-7', 550],
      ['data', null],
    ]);
  });

  it('take any currency, and its own digits', () => {
    expect(fromText('A, B', '1000', 'jpy').funding).to.include({
      totalMinor: 1000,
      currency: 'JPY',
    });
    expect(fromText('A, B', '1000', 'KWD').funding?.totalMinor).to.equal(1_000_000);
  });

  it('refuse what cannot be read, and use the rest', () => {
    const { funding, refused } = fromText('A 60, B -40, C 1.2.3', 'much', 'money');
    expect(parties(funding)).to.deep.equal([['a', 6000]]);
    expect(refused.map(({ name, found }) => [name, found])).to.deep.equal([
      ['currency', 'MONEY'],
      ['parties', 'B -40'],
      ['parties', 'C 1.2.3'],
      ['total', 'much'],
    ]);
  });

  it('keep names that are markup or worse as names', () => {
    const { funding } = fromText('<b>A</b> 60, __proto__ 10');
    expect(funding?.parties.some(({ partyId }) => partyId === '__proto__')).to.be.false;
  });
});
