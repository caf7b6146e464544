/** What stands there without a head above it says what it is. */
import { expect } from '@open-wc/testing';
import { exampleText } from '../../src/governance/example-text.js';
import type { GovernanceInput } from '../../src/governance/governance.js';
import { governanceWords } from '../../src/governance/governance-words.en.js';
import { Formatter } from '../../src/locales/format.js';
import { cell, matrixOn, RULES } from './matrix-page.js';

const ENGLISH = { words: governanceWords, format: Formatter.in('en') };

describe('the date of review', () => {
  const labelAt = async (width: number): Promise<string> => {
    const page = await matrixOn({ width });
    return getComputedStyle(cell(page, 'small', 'review'), '::before').content;
  };

  it('is labelled wherever the columns have no head for it', async () => {
    // Engines differ in whether they give the text or where it comes from.
    expect(await labelAt(320)).to.match(/Review|data-label/);
    expect(await labelAt(1000)).to.match(/Review|data-label/);
    expect(await labelAt(1200)).to.equal('none');
  });
});

describe('the heads of the involvement', () => {
  const names = ['Idea', 'Caso economico', 'Progettazione', 'Realizzazione', 'Lancio', 'Esercizio'];
  const rules = { ...RULES, stages: names.map((name) => ({ id: name, name })) };
  for (const width of [280, 320, 480, 620, 700]) {
    it(`are never broken within a word, at ${width} px`, async () => {
      const { root } = await matrixOn({ rules, attributes: { view: 'involvement' }, width });
      for (const head of root.querySelectorAll('thead th:not(.scope)')) {
        const text = head.textContent?.trim() ?? '';
        const range = document.createRange();
        range.selectNodeContents(head);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        expect(lines.size, text).to.be.at.most(text.split(/\s/).length);
      }
    });
  }
});

describe('an example', () => {
  const inputs: readonly GovernanceInput[] = [
    { id: 'personal-data', type: 'enum', values: ['none', 'personal', 'special'] },
    { id: 'spend', type: 'number', unit: 'EUR' },
    { id: 'people', name: 'People', type: 'number' },
    { id: 'customer-facing', type: 'boolean' },
    { id: 'integration', type: 'enum', values: ['none', 'read', 'write'] },
    { id: 'run-by', type: 'enum', values: ['marketing', 'it', 'supplier'] },
  ];

  it('names the inputs whose values do not say which they are', () => {
    const text = (witness: Parameters<typeof exampleText>[0]) =>
      exampleText(witness, inputs, ENGLISH);
    expect(
      text({
        'personal-data': 'none',
        spend: 50_001,
        people: 3,
        'customer-facing': true,
        integration: 'none',
        'run-by': 'supplier',
      }),
    ).to.equal(
      'Personal data: none · €50,001 · People: 3 · Customer-facing: yes · Integration with core systems: none · a supplier',
    );
    expect(text({ 'personal-data': 'special', integration: 'read' })).to.equal('special · read');
  });
});
