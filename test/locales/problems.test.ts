import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/locales/problems.en.js';
import { it as italian } from '../../src/locales/problems.it.js';
import { loadDocument } from '../../src/workspace/load.js';
import { PROBLEM_CODES, type Problem } from '../../src/workspace/problem.js';
import { ROOMS } from '../../src/workspace/rooms.js';
import { shownProblems } from '../element/probe.js';
import { waitUntil } from '../wait-until.js';
import type { PattoGovernanceMatrix } from '../../src/governance/governance-matrix.js';
import '../../src/governance/governance-matrix.js';

type Told = Omit<Problem, 'severity' | 'path'>;

const sentence = (words: typeof en, told: Told) =>
  words.problem({ severity: 'warning', path: '', ...told });

describe('the sentence of a problem', () => {
  for (const code of PROBLEM_CODES) {
    it(`is whole in both languages (${code})`, () => {
      const told = { code, expected: 'number, string', found: '"x"', used: '7' };
      for (const words of [en, italian]) {
        expect(sentence(words, told))
          .to.match(/^\S.*[^\s.,:;]\.$/)
          .and.not.match(/undefined|\s\s/);
      }
      expect(sentence(en, told)).to.not.equal(sentence(italian, told));
    });
  }

  const read: readonly [Told, string, string][] = [
    [
      { code: 'choice', expected: 'any, first, unique', found: '"frist"', used: 'unique' },
      'expected one of any, first or unique, got "frist"; used instead: unique.',
      'atteso uno tra any, first o unique, trovato "frist"; al suo posto si usa: unique.',
    ],
    [
      { code: 'attribute', expected: 'levels 4', found: '"2 3 9"', used: 'first 3' },
      'expected 4 levels, one for each capability, got "2 3 9"; only the first 3 are used.',
      'valore atteso: 4 livelli, uno per ogni capacità; trovato: "2 3 9"; si usano solo i primi 3.',
    ],
    [
      { code: 'attribute', expected: 'numbers 1', found: '"2 3"', used: 'first 1' },
      'expected 1 number, one for each capability, got "2 3"; only the first is used.',
      'valore atteso: 1 numero, uno per ogni capacità; trovato: "2 3"; si usa solo il primo.',
    ],
    [
      { code: 'choice', expected: 'a, b, …', found: '"z"' },
      'expected one of a, b, …, got "z".',
      'atteso uno tra a, b, …, trovato "z".',
    ],
    [
      { code: 'choice', expected: '', found: '"sales"' },
      'got "sales", and there is nothing to choose from.',
      'trovato "sales", e non c’è nulla tra cui scegliere.',
    ],
    [
      { code: 'type', expected: 'string, number', found: 'true' },
      'expected text or a number, got true.',
      'atteso un testo o un numero, trovato true.',
    ],
    [
      { code: 'attribute', expected: 'YYYY-MM-DD', found: '"tomorrow"' },
      'expected a date such as 2026-03-31, got "tomorrow".',
      'valore atteso: una data come 2026-03-31; trovato: "tomorrow".',
    ],
    [
      { code: 'date', expected: '≥ 2026-02-01', found: '2026-01-01' },
      'expected a date from 2026-02-01 on, got 2026-01-01.',
      'attesa una data dal 2026-02-01 in poi, trovato 2026-01-01.',
    ],
    [
      { code: 'row', expected: 'number', found: 'Target: high' },
      'expected a number, got “Target: high”.',
      'atteso un numero, trovato «Target: high».',
    ],
    [
      { code: 'over-100', found: '120.5%' },
      'stated shares total 120.5%.',
      'le quote dichiarate fanno 120,5%.',
    ],
  ];
  for (const [told, english, inItalian] of read) {
    it(`reads “${english}”`, () => {
      expect(sentence(en, told)).to.equal(english);
      expect(sentence(italian, told)).to.equal(inItalian);
    });
  }

  it('quotes each word of an attribute that is none of those there are', async () => {
    const matrix = await fixture<PattoGovernanceMatrix>(
      html`<patto-governance-matrix view="rulez, Involvment"></patto-governance-matrix>`,
    );
    await waitUntil(() => shownProblems(matrix) !== '');
    expect(shownProblems(matrix)).to.match(
      /view: expected one of rules, .* or \w+, got "rulez", "involvment"; used instead: rules, involvement/,
    );
  });

  it('names a currency that is none as such', () => {
    const { problems } = loadDocument({ currency: 'euro' }, ROOMS);
    expect(problems.map((problem) => en.problem(problem))).to.include(
      'expected a currency code such as EUR, got "euro".',
    );
  });
});
