import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { typedMoneyStyle } from '../../src/funding/money-style.js';
import { readMoney, readShare } from '../../src/funding/share-text.js';
import { Formatter, minorDigits } from '../../src/locales/format.js';
import { FEWER_RUNS } from '../runs.js';

const LOCALES = [
  ...['en', 'en-IN', 'hi-IN-u-nu-deva', 'bn-BD', 'my-MM', 'ar-EG', 'fa', 'de-CH', 'it', 'fr', 'es'],
];
/** Of two digits, none, and three. */
const CURRENCIES = ['EUR', 'INR', 'JPY', 'KWD'];

const sums = fc.integer({ min: 0, max: 10 ** 14 });

describe('what the kit writes', () => {
  for (const locale of LOCALES) {
    const format = Formatter.in(locale);

    it(`is read back as a sum, in ${locale}`, () => {
      fc.assert(
        fc.property(sums, fc.constantFrom(...CURRENCIES), (minor, currency) => {
          const text = format.money(minor, currency);
          const { readings } = readMoney(text, typedMoneyStyle(currency, locale));
          expect(readings, text).to.include(minor);
          // A yen has no decimals, a dinar three: there `1.234` may be asked.
          if (minorDigits(currency) === 2) expect(readings, text).to.have.length(1);
        }),
        FEWER_RUNS,
      );
    });

    it(`is read back without decimals and without the currency, in ${locale}`, () => {
      const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (major) => {
          const text = plain.format(major);
          const reading = readMoney(text, typedMoneyStyle('INR', locale));
          expect(reading, text).to.deep.equal({ readings: [major * 100] });
        }),
        FEWER_RUNS,
      );
    });

    it(`is read back as a share, in ${locale}`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10_000 }), (bps) => {
          const text = format.percent(bps);
          const reading = readShare(text, 'percent', typedMoneyStyle('EUR', locale));
          expect(reading, text).to.deep.equal({ readings: [bps] });
        }),
        FEWER_RUNS,
      );
    });
  }
});
