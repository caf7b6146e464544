import { expect } from '@open-wc/testing';
import { initiative, openView, splitOn, workingOf } from '../split-page.js';

const THREE = [
  initiative({ it: null }, { id: 'a', totalMinor: 6000 }, { score: 9 }),
  initiative({ it: null }, { id: 'b', totalMinor: 5000 }, { score: 6 }),
  initiative({ it: null }, { id: 'c', totalMinor: 4000 }, { score: 5.5 }),
];
const BUDGET = { document: { budgets: { EUR: 10_000 } } };

describe('sums of the funding line that are asked', () => {
  it('add up the scores and the costs of what is funded', async () => {
    const page = await splitOn(THREE, BUDGET);
    await openView(page, 'Funding line');
    expect(await workingOf(page, 'By score, Score')).to.deep.equal([
      'Sum of the scores of what is funded',
      'Initiative a 9',
      'Initiative c 5.5',
      '= 14.5',
    ]);
    expect(await workingOf(page, 'Best choice, Cost')).to.deep.equal([
      'Sum of the costs of what is funded',
      'Initiative a €60',
      'Initiative c €40',
      '= €100',
    ]);
  });

  it('say what the budget has left', async () => {
    const page = await splitOn(THREE.slice(0, 2), BUDGET);
    await openView(page, 'Funding line');
    expect(await workingOf(page, 'By score, Left over')).to.deep.equal([
      'Budget − cost of what is funded',
      '€100 − €60 = €40',
    ]);
    expect(page.root.querySelector('.working .quiet')).to.equal(null);
  });

  it('name the method, in Italian too', async () => {
    const page = await splitOn(THREE, { ...BUDGET, attributes: { lang: 'it' } });
    await openView(page, 'Linea di finanziamento');
    await workingOf(page, 'Per punteggio, Costo');
    expect(page.root.querySelector('.working .quiet')?.textContent).to.equal('Greedy con salto');
  });
});
