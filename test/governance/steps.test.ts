import { expect } from '@open-wc/testing';
import { analyse, analysisOf } from '../../src/governance/analyse.js';
import { inSlices, type Steps } from '../../src/governance/steps.js';
import { governance, rule } from './samples.js';

describe('work in slices', () => {
  it('comes to the same as all at once', async () => {
    const inputs = [{ id: 'spend', type: 'number' as const }];
    const rules = Array.from({ length: 60 }, (_, at) =>
      rule(`r${at}`, { spend: { from: at * 7, to: at * 5 + 20 } }, 'safe'),
    );
    const make = () => governance({ inputs, hitPolicy: 'first', rules });
    expect(await inSlices(analysisOf(make()), { sliceMs: 0 })).to.deep.equal(analyse(make()));
  });

  it('lets others have their turn between the slices', async () => {
    const order: string[] = [];
    function* work(): Steps<void> {
      for (const step of ['first', 'second', 'third']) {
        order.push(step);
        yield;
      }
    }
    const done = inSlices(work(), { sliceMs: 0 });
    setTimeout(() => order.push('somebody else'));
    await done;
    expect(order.indexOf('somebody else')).to.be.within(1, 2);
  });

  it('is left as soon as it is no longer wanted', async () => {
    let steps = 0;
    function* work(): Steps<string> {
      while (steps < 1000) {
        steps++;
        yield;
      }
      return 'done';
    }
    const isWanted = () => steps < 3;
    expect(await inSlices(work(), { sliceMs: 0, isWanted })).to.equal(undefined);
    expect(steps).to.equal(3);
  });
});
