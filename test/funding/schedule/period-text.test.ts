import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { en } from '../../../src/funding/schedule/period-text.en.js';
import { it as italian } from '../../../src/funding/schedule/period-text.it.js';
import { periodText, typedPeriod } from '../../../src/funding/schedule/period-text.js';
import { RUNS } from '../../runs.js';

describe('a period as people write it', () => {
  it('is a quarter or a half of a year in the words of the reader', () => {
    expect(periodText('2026-Q1', en)).to.equal('Q1 2026');
    expect(periodText('2026-Q1', italian)).to.equal('T1 2026');
    expect(periodText('2027-H2', en)).to.equal('H2 2027');
    expect(periodText('2027-H2', italian)).to.equal('S2 2027');
    expect(periodText('2027 t3', en)).to.equal('Q3 2027');
  });

  it('is any other name as it stands', () => {
    for (const name of ['Pilot', 'Phase 1', '2026', '2026-H3', '2026-Q5', '12026-Q1', 'Q1', '']) {
      expect(periodText(name, en)).to.equal(name);
    }
  });

  it('is found again when it is typed', () => {
    expect(typedPeriod(' q2  2026 ', en)).to.equal('2026-Q2');
    expect(typedPeriod('S1 2026', italian)).to.equal('2026-H1');
    expect(typedPeriod('2026-Q2', en)).to.equal('2026-Q2');
    expect(typedPeriod('Pilot 2026', en)).to.equal('Pilot 2026');
  });

  it('comes back from every text that it has', () => {
    const kind = fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2');
    const year = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(year, kind, fc.constantFrom(en, italian), (of, part, words) => {
        const period = `${of}-${part}`;
        expect(typedPeriod(periodText(period, words), words)).to.equal(period);
      }),
      RUNS,
    );
  });
});
