import { expect } from '@open-wc/testing';
import { readMoney, readShare } from '../../src/funding/share-text.js';

const EUR = { currency: 'EUR', digits: 2, marks: ['EUR', '€'] };
const JPY = { currency: 'JPY', digits: 0, marks: ['JPY', '¥'] };
const KWD = { currency: 'KWD', digits: 3, marks: ['KWD'] };

describe('typed money', () => {
  const readAs: [string, typeof EUR, number][] = [
    ['150000', EUR, 15_000_000],
    ['150,000', EUR, 15_000_000],
    ['150.000', EUR, 15_000_000],
    ['150.000,50', EUR, 15_000_050],
    ['150,000.5', EUR, 15_000_050],
    ['1.234.567', EUR, 123_456_700],
    ['1 234 567,89', EUR, 123_456_789],
    ['1\u00A0234\u202F567,89', EUR, 123_456_789],
    ["1'234'567.89", EUR, 123_456_789],
    ['€ 12', EUR, 1200],
    ['12 eur', EUR, 1200],
    ['0,5', EUR, 50],
    ['١٢٫٥', EUR, 1250],
    ['12,34,567.00', EUR, 123_456_700],
    ['१२,३४,५६७.५०', EUR, 123_456_750],
    ['150,000', JPY, 150_000],
    ['¥1.500', JPY, 1500],
    ['1,5', KWD, 1500],
    ['1.234,567', KWD, 1_234_567],
  ];
  for (const [text, style, minor] of readAs) {
    it(`reads ${text} in ${style.currency}`, () => {
      expect(readMoney(text, style)).to.deep.equal({ readings: [minor] });
    });
  }

  it('asks where both readings are possible', () => {
    expect(readMoney('1.234', KWD).readings).to.deep.equal([1234, 1_234_000]);
  });

  const refused: [string, typeof EUR, string][] = [
    ['-5', EUR, 'negative'],
    ['−5', EUR, 'negative'],
    ['(5)', EUR, 'negative'],
    ['abc', EUR, 'not-a-number'],
    ['$ 5', EUR, 'other-currency'],
    ['5 USD', EUR, 'other-currency'],
    ['12,3456', EUR, 'too-precise'],
    ['1,23,45', EUR, 'not-a-number'],
    ['123,45,678', EUR, 'not-a-number'],
    ['12,345,67', EUR, 'not-a-number'],
    ['1.5', JPY, 'too-precise'],
    ['1.23.4', EUR, 'not-a-number'],
    ['', EUR, 'not-a-number'],
    ['99999999999999999', EUR, 'too-big'],
  ];
  for (const [text, style, fault] of refused) {
    it(`refuses "${text}" in ${style.currency}: ${fault}`, () => {
      expect(readMoney(text, style)).to.deep.equal({ readings: [], fault });
    });
  }
});

describe('typed shares', () => {
  it('reads percentages with either separator, to the basis point', () => {
    for (const [text, bps] of [
      ['60', 6000],
      ['60%', 6000],
      ['33,33 %', 3333],
      ['33.335', 3334],
      ['120', 12_000],
    ] as const) {
      expect(readShare(text, 'percent', EUR), text).to.deep.equal({ readings: [bps] });
    }
  });

  it('reads a sum where a percentage stands, and a percentage where a sum does', () => {
    expect(readShare('€150', 'percent', EUR)).to.deep.equal({
      readings: [{ amountMinor: 15_000 }],
    });
    expect(readShare('30 %', 'money', EUR)).to.deep.equal({ readings: [3000] });
    expect(readShare('150', 'money', EUR)).to.deep.equal({ readings: [{ amountMinor: 15_000 }] });
  });

  it('reads nothing as nothing stated', () => {
    expect(readShare('  ', 'percent', EUR)).to.deep.equal({ readings: [null] });
  });

  it('refuses what is no share', () => {
    expect(readShare('-1', 'percent', EUR).fault).to.equal('negative');
    expect(readShare('1.2.3', 'percent', EUR).fault).to.equal('not-a-number');
    expect(readShare('½', 'percent', EUR).readings).to.deep.equal([]);
  });
});

describe('what a person types', () => {
  const english = { ...EUR, decimal: '.' } as const;
  const italian = { ...EUR, decimal: ',' } as const;
  const asked: [string, Parameters<typeof readMoney>[1], number[]][] = [
    ['1.234', english, [123, 123_400]],
    ['1,234', english, [123_400]],
    ['1,234', italian, [123, 123_400]],
    ['1.234', italian, [123_400]],
    ['1.234,50', english, [123_450]],
    ['1,234.50', italian, [123_450]],
    ['1 234,5', english, [123_450]],
    ["1'234.50", italian, [123_450]],
    ['1.234.567', english, [123_456_700]],
    ['1.500', { ...JPY, decimal: '.' }, [2, 1500]],
    ['0.123', KWD, [123]],
    ['1.2340', KWD, [1234]],
  ];
  for (const [text, style, readings] of asked) {
    it(`takes "${text}" as ${readings.join(' or ')} ${style.currency}, decimals after "${style.decimal ?? 'either'}"`, () => {
      expect(readMoney(text, style).readings).to.deep.equal(readings);
    });
  }

  it('refuses digits that are set apart by anything but threes', () => {
    for (const text of ['12 34', "1'23", '1 2345', '1 234 56']) {
      expect(readMoney(text, EUR), text).to.deep.equal({ readings: [], fault: 'not-a-number' });
    }
  });
});
