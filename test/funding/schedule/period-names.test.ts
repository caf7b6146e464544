import { expect } from '@open-wc/testing';
import { nextPeriod, periodsOf } from '../../../src/funding/schedule/period-names.js';

describe('the next period', () => {
  for (const [last, next] of [
    ['2026-Q3', '2026-Q4'],
    ['2026-Q4', '2027-Q1'],
    ['2026-H2', '2027-H1'],
    ['FY 2026 T4', 'FY 2027 T1'],
    ['Phase 2', 'Phase 3'],
    ['Phase 9 (pilot)', 'Phase 10 (pilot)'],
    ['2027', '2028'],
    ['Pilot', 'Pilot 2'],
  ] as const) {
    it(`after ${last} is ${next}`, () => {
      expect(nextPeriod(last, new Set([last]))).to.equal(next);
    });
  }

  it('is never one that is there', () => {
    expect(nextPeriod('Phase 1', new Set(['Phase 1', 'Phase 2']))).to.equal('Phase 2 (2)');
  });

  it('begins by quarter, half and phase', () => {
    expect(periodsOf('quarters', 2027, 'Phase').at(-1)).to.equal('2027-Q4');
    expect(periodsOf('halves', 2027, 'Phase')).to.deep.equal(['2027-H1', '2027-H2']);
    expect(periodsOf('phases', 2027, 'Fase')).to.deep.equal(['Fase 1', 'Fase 2', 'Fase 3']);
  });
});
