import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  changeOf,
  levelOfKey,
  nextOpen,
  offeredLevels,
  outcomeOf,
  sessionItems,
} from '../../../src/capability/assess/assessment-session.js';
import { setEvidence } from '../../../src/capability/capability-commands.js';
import { isFollowed } from '../../../src/capability/evidence-link.js';
import { applyOperations } from '../../../src/workspace/operation.js';
import { RUNS } from '../../runs.js';
import { anyCapabilities, assessed, capability, stateWith } from '../samples.js';

const DAY = '2026-07-01';

describe('a session', () => {
  it('knows what was said on the day, and what last before it', () => {
    const one = capability('a', {
      assessments: [
        assessed('it', 1, '2026-01-01'),
        assessed('it', 2, '2026-04-01'),
        assessed('it', null, DAY),
        assessed('marketing', 4, DAY),
        assessed('it', 5, '2026-10-01'),
      ],
    });
    const [item] = sessionItems([one], 'it', DAY);
    expect(item?.now?.level).to.equal(null);
    expect(item?.before?.level).to.equal(2);
    expect(item && changeOf(item)).to.equal(null);
  });

  it('goes on to the next open one, comes back to those that were skipped, and ends', () => {
    const open = capability('open');
    const done = capability('done', { assessments: [assessed('it', 0, DAY)] });
    const next = (all: (typeof open)[], from: number) =>
      nextOpen(sessionItems(all, 'it', DAY), from);
    expect(next([open, done, open], 1)).to.equal(2);
    expect(next([open, done, done], 1)).to.equal(0);
    expect(next([done, done], 0)).to.equal(undefined);
    expect(next([], 0)).to.equal(undefined);
  });

  it('counts each capability once, and takes 0 for a level', () => {
    fc.assert(
      fc.property(anyCapabilities, (capabilities) => {
        const { total, assessed, notAssessed, open, mean } = outcomeOf(
          sessionItems(capabilities, 'it', DAY),
        );
        expect(assessed + notAssessed + open).to.equal(total);
        expect(mean === null).to.equal(assessed === 0);
      }),
      RUNS,
    );
    const zero = capability('a', { assessments: [assessed('it', 0, DAY)] });
    expect(outcomeOf(sessionItems([zero], 'it', DAY))).to.include({ assessed: 1, mean: 0 });
  });
});

describe('the keys', () => {
  const levels = offeredLevels({ min: 0, max: 5, labels: [] });

  it('are the digits of the levels, and a dash for “not assessed”', () => {
    expect(levels).to.deep.equal([0, 1, 2, 3, 4, 5]);
    expect(levelOfKey('0', levels)).to.equal(0);
    expect(levelOfKey('5', levels)).to.equal(5);
    expect(levelOfKey('-', levels)).to.equal(null);
  });

  it('set nothing that the scale does not have', () => {
    expect(levelOfKey('6', levels)).to.equal(undefined);
    expect(levelOfKey('a', levels)).to.equal(undefined);
    expect(levelOfKey('0', offeredLevels({ min: 1, max: 4, labels: [] }))).to.equal(undefined);
  });
});

describe('evidence', () => {
  const one = capability('a', {
    assessments: [{ ...assessed('it', 3, DAY), evidence: { text: 'Old', ...{ source: 'audit' } } }],
  });
  const after = (command: ReturnType<typeof setEvidence>) => {
    const state = stateWith({ capabilities: [one, capability('b')] });
    return applyOperations(state.document, command(state)).document.capabilities;
  };

  it('is written beside the level, and leaves what else is known of it', () => {
    const [a] = after(setEvidence('a', 'it', DAY, { text: 'New', url: 'https://example.com/a' }));
    expect(a?.assessments).to.deep.equal([
      {
        ...assessed('it', 3, DAY),
        evidence: { text: 'New', source: 'audit', url: 'https://example.com/a' },
      },
    ]);
  });

  it('on a day without a level says the latest level again, or that there is none', () => {
    const [a] = after(setEvidence('a', 'it', '2026-08-01', { text: 'Seen' }));
    expect(a?.assessments[1]).to.deep.equal({
      ...assessed('it', 3, '2026-08-01'),
      evidence: { text: 'Seen' },
    });
    const [, b] = after(setEvidence('b', 'it', DAY, { text: 'Seen' }));
    expect(b?.assessments[0]?.level).to.equal(null);
  });

  it('writes nothing where there is nothing to say, or no such capability', () => {
    expect(after(setEvidence('b', 'it', DAY, {}))[1]?.assessments).to.deep.equal([]);
    expect(after(setEvidence('nope', 'it', DAY, { text: 'x' }))).to.have.length(2);
  });

  it('is followed only to the web and within the page', () => {
    expect(isFollowed('https://example.com')).to.equal(true);
    expect(isFollowed('HTTP://example.com')).to.equal(true);
    expect(isFollowed('#audit')).to.equal(true);
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil', ' #x', '', undefined]) {
      expect(isFollowed(url), url).to.equal(false);
    }
  });
});
