import { expect } from '@open-wc/testing';
import { initiative, openView, splitOn, typeInto, workingOf } from '../split-page.js';

const TWO = [initiative({ marketing: 6000, it: null }), initiative({ it: null }, { id: 'b' })];

describe('figures of a trial that are asked', () => {
  it('reckon the split as it is, and as it would be', async () => {
    const page = await splitOn(TWO);
    await openView(page, 'What if');
    await typeInto(page, 'Share of Marketing in the trial', '80');
    expect(await workingOf(page, 'The split, Marketing, Now')).to.deep.equal([
      'Stated: 60%',
      '60% × €480,000',
      'Amount = €288,000',
    ]);
    expect(await workingOf(page, 'The split, IT, Would pay')).to.deep.equal([
      'Equal part of what the others leave: (100% − 80%) ÷ 1',
      '(100% − 80%) ÷ 1 × €480,000',
      'Amount = €96,000',
    ]);
    expect(await workingOf(page, 'The split, Total, Would pay')).to.deep.equal([
      'Marketing €384,000',
      'IT €96,000',
      '= €480,000',
    ]);
  });

  it('add up the standing before and after, and what changes', async () => {
    const page = await splitOn(TWO);
    await openView(page, 'What if');
    await typeInto(page, 'Share of Marketing in the trial', '80');
    expect((await workingOf(page, 'IT, Now')).slice(1)).to.deep.equal([
      'Initiative cdp €192,000',
      'Initiative b €480,000',
      '= €672,000',
    ]);
    expect((await workingOf(page, 'IT, With the trial')).slice(1)).to.deep.equal([
      'Initiative cdp €96,000',
      'Initiative b €480,000',
      '= €576,000',
    ]);
    expect(await workingOf(page, 'IT, Change')).to.deep.equal([
      'With the trial − now',
      '€576,000 − €672,000 = −€96,000',
    ]);
  });
});
