import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseCsv, printCsv } from '../../src/element/csv.js';
import { cellValue } from '../../src/element/table-model.js';
import { en } from '../../src/funding/funding-split.en.js';
import { it as italian } from '../../src/funding/funding-split.it.js';
import { documentFromRows } from '../../src/funding/funding-rows.js';
import { moneyStyle } from '../../src/funding/money-style.js';
import type { Funding } from '../../src/funding/funding.js';
import { splitTable } from '../../src/funding/split-table.js';
import { makeView } from '../../src/funding/split-view.js';
import { resolveSplit } from '../../src/funding/split.js';
import { Formatter } from '../../src/locales/format.js';
import { RUNS } from '../runs.js';
import { fundings } from './arbitraries.js';

function csvOf(funding: Funding, language: 'en' | 'it', names: readonly string[]): string {
  const payers = { parties: [], names, colors: [] };
  const words = language === 'en' ? en : italian;
  const format = Formatter.in(language);
  const shown = { selectedId: undefined, words, format };
  const view = makeView(resolveSplit(funding), payers, shown, (...parts) => parts);
  const { columns, rows } = splitTable(view, 'Split');
  const header = columns.map(({ label }) => label);
  return `\uFEFF${printCsv([header, ...rows.map(({ cells }) => cells.map(cellValue))])}`;
}

interface ReadBack {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly initiatives: readonly { readonly funding: Funding }[];
}

function readBack(csv: string): ReadBack {
  const report = (line: number, expected: string, found: string) => {
    throw new Error(`line ${line}: expected ${expected}, found ${found}`);
  };
  const rows = { ...parseCsv(csv), report };
  return documentFromRows(rows, undefined, moneyStyle('EUR', 'en')) as ReadBack;
}

describe('the CSV of a split', () => {
  for (const language of ['en', 'it'] as const) {
    it(`reads back to the same data, in ${language} and any currency`, () => {
      const currencies = fc.constantFrom('EUR', 'JPY', 'KWD', 'USD');
      fc.assert(
        fc.property(fundings, currencies, (raw, currency) => {
          // Decimals are exact up to 15 digits.
          fc.pre(raw.parties.length > 0 && raw.totalMinor < 1e14);
          const funding = { ...raw, currency };
          const names = funding.parties.map((_, at) => `Party no. ${at}; "main"`);
          const back = readBack(csvOf(funding, language, names));
          expect(back.initiatives[0]?.funding).to.deep.equal({
            ...funding,
            parties: resolveSplit(funding).lines.map(({ partyId, stated, locked }) => ({
              partyId,
              stated,
              locked,
            })),
          });
          expect(back.parties.map(({ name }) => name)).to.deep.equal(names);
        }),
        RUNS,
      );
    });
  }

  it('gives back a name that a spreadsheet would run', () => {
    const funding: Funding = {
      totalMinor: 100,
      currency: 'EUR',
      parties: [{ partyId: 'a', stated: null, locked: false }],
    };
    expect(csvOf(funding, 'en', ['=1+1'])).to.contain("'=1+1");
    expect(readBack(csvOf(funding, 'en', ['=1+1'])).parties[0]?.name).to.equal('=1+1');
  });
});
