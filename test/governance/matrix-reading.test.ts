/** What the matrix says beside its picture: its table, and what its sentence sums up. */
import { expect } from '@open-wc/testing';
import { it as italian } from '../../src/governance/dmn/dmn.it.js';
import { waitUntil } from '../wait-until.js';
import { button, matrixOn, RULES, textOf, type MatrixOnPage } from './matrix-page.js';

const EXCEPTIONS = {
  ...RULES,
  rules: RULES.rules.map((rule) =>
    rule.id === 'small'
      ? { ...rule, exceptions: [{ initiativeId: 'film', until: '2026-12-31', reason: 'A pilot' }] }
      : rule,
  ),
};

async function sumsUp({ root }: MatrixOnPage): Promise<string[]> {
  button(root, 'What this sentence sums up').click();
  const lines = () => [...root.querySelectorAll<HTMLElement>(':popover-open li')];
  await waitUntil(() => lines().length > 0, 'the working is shown');
  return lines().map(textOf);
}

describe('the table of the rules', () => {
  it('has the numbers of the rules, and the exceptions that its head names', async () => {
    const page = await matrixOn({ rules: EXCEPTIONS });
    page.root.querySelector<HTMLElement>('[part=menu-button]')?.click();
    const items = () => [...page.root.querySelectorAll<HTMLElement>('.menu button')];
    await waitUntil(() => items().length > 0, 'the menu is open');
    items()
      .find((item) => textOf(item).includes('Show as table'))
      ?.click();
    await waitUntil(() => page.root.querySelector('[part=twin]'), 'the table is there');
    const heads = [...page.root.querySelectorAll<HTMLElement>('[part=twin] thead th')];
    expect(heads.map(textOf)).to.deep.equal([
      'No.',
      'Personal data',
      'Spend (EUR)',
      'Customer-facing',
      'Zone',
      'Note',
      'Review and exceptions',
    ]);
    const row = [...page.root.querySelectorAll<HTMLElement>('[part=twin] tbody tr')][2];
    expect(textOf(row)).to.match(/^3 personal .* Mar 31, 2026; except A film until Dec 31, 2026$/);
  });
});

describe('what the sentence sums up', () => {
  it('is which rules lead to each zone, and their sum', async () => {
    const page = await matrixOn();
    const lines = await sumsUp(page);
    expect(lines.slice(0, 4)).to.deep.equal([
      'Safe: rule 4 – 1',
      'Assisted: rule 3 – 1',
      'Controlled: rules 1 and 2 – 2',
      '1 + 1 + 2 = 4',
    ]);
  });
});

it('a single rule is one in Italian, too', () => {
  expect(italian.someTaken(1, '1', '2')).to.equal('1 regola su 2');
  expect(italian.someTaken(2, '2', '3')).to.equal('2 regole su 3');
});
