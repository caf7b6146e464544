import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  byMonth,
  daysAfter,
  monthsAfter,
  monthsAhead,
  reviewCalendarOf,
} from '../../../src/governance/review/review-calendar.js';
import { RUNS } from '../../runs.js';
import { rule } from '../samples.js';

const TODAY = '2026-11-21';
const until = (day: string) => [{ initiativeId: 'crm', until: day, reason: 'Pilot' }];
const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the review calendar', () => {
  it('sorts reviews and the ends of exceptions by their day, which itself still counts', () => {
    const rules = [
      rule('today', {}, 'safe', { reviewOn: TODAY }),
      rule('late', {}, 'safe', { reviewOn: '2026-11-20' }),
      rule('limit', {}, 'safe', { reviewOn: '2027-02-19', exceptions: until('2026-11-20') }),
      rule('after', {}, 'safe', { reviewOn: '2027-02-20' }),
      rule('never', {}, 'safe', { exceptions: until(TODAY) }),
    ];
    const { overdue, soon, later, none } = reviewCalendarOf({ rules }, TODAY);
    const said = (dues: typeof soon) =>
      dues.map(({ on, rule: { id }, exception }) =>
        `${on} ${id} ${exception ? 'ends' : ''}`.trim(),
      );
    expect(said(overdue)).to.deep.equal(['2026-11-20 late', '2026-11-20 limit ends']);
    expect(said(soon)).to.deep.equal([
      '2026-11-21 today',
      '2026-11-21 never ends',
      '2027-02-19 limit',
    ]);
    expect(said(later)).to.deep.equal(['2027-02-20 after']);
    expect(none.map(({ id }) => id)).to.deep.equal(['never']);
  });

  it('has each review and each exception once', () => {
    const anyRule = fc.record({
      reviewOn: fc.option(anyDay, { nil: undefined }),
      ends: fc.option(anyDay, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(anyRule), anyDay, (all, today) => {
        const rules = all.map(({ reviewOn, ends }, at) =>
          rule(String(at), {}, 'safe', {
            ...(reviewOn !== undefined && { reviewOn }),
            exceptions: ends === undefined ? [] : until(ends),
          }),
        );
        const calendar = reviewCalendarOf({ rules }, today);
        const dues = [...calendar.overdue, ...calendar.soon, ...calendar.later];
        const reviews = all.filter(({ reviewOn }) => reviewOn !== undefined).length;
        expect(dues.filter(({ exception }) => !exception)).to.have.length(reviews);
        expect(calendar.none).to.have.length(all.length - reviews);
        expect(dues.filter(({ exception }) => exception)).to.have.length(
          all.filter(({ ends }) => ends !== undefined).length,
        );
        expect(byMonth(dues).flatMap(([, those]) => those)).to.have.members(dues);
      }),
      RUNS,
    );
  });

  it('counts by month from this one on', () => {
    const rules = [
      rule('a', {}, 'safe', { reviewOn: '2026-11-01', exceptions: until('2026-12-31') }),
      rule('b', {}, 'safe', { reviewOn: '2026-11-30' }),
      rule('c', {}, 'safe', { reviewOn: '2027-01-15' }),
    ];
    expect(monthsAhead(reviewCalendarOf({ rules }, TODAY), TODAY, 3)).to.deep.equal([
      { month: '2026-11', reviews: 1, exceptions: 0 },
      { month: '2026-12', reviews: 0, exceptions: 1 },
      { month: '2027-01', reviews: 1, exceptions: 0 },
    ]);
  });

  it('knows short months and leap years', () => {
    expect(monthsAfter('2026-01-31', 1)).to.equal('2026-02-28');
    expect(monthsAfter('2028-02-29', 12)).to.equal('2029-02-28');
    expect(monthsAfter('2026-11-21', 12)).to.equal('2027-11-21');
    expect(daysAfter('2028-02-28', 1)).to.equal('2028-02-29');
    expect(daysAfter('2026-12-31', 90)).to.equal('2027-03-31');
  });
});
