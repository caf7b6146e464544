import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { en } from '../../../src/governance/governance-matrix.en.js';
import { governanceWords } from '../../../src/governance/governance-words.en.js';
import type { Condition, Rule } from '../../../src/governance/governance.js';
import { ruleColumns, type MatrixView } from '../../../src/governance/matrix-view.js';
import { newRule, orderRules, writeCells } from '../../../src/governance/sheet/cell-commands.js';
import { cellText, type CellEdit } from '../../../src/governance/sheet/cell-text.js';
import { paste } from '../../../src/governance/sheet/paste.js';
import { MOST_ADDED, ruleReader } from '../../../src/governance/sheet/rule-cells.js';
import { sortRules } from '../../../src/governance/sheet/shown-rules.js';
import { parseTsv, printTsv } from '../../../src/governance/sheet/tsv.js';
import { Formatter } from '../../../src/locales/format.js';
import { EMPTY_DOCUMENT } from '../../../src/workspace/state.js';
import { WorkspaceStore } from '../../../src/workspace/store.js';
import { RUNS } from '../../runs.js';
import { RULES } from '../matrix-page.js';
import { rule } from '../samples.js';

const viewOf = (rules: readonly Rule[]): MatrixView => ({
  face: 'rules',
  governance: { ...RULES, rules },
  committed: { ...RULES, rules },
  initiatives: [],
  parties: [],
  language: { words: governanceWords, format: Formatter.in('en') },
  words: en,
  editable: true,
  today: '2026-11-21',
  selection: null,
});

const aName = fc.constantFrom('none', 'personal', 'special');
const aNumber = fc.integer({ min: 0, max: 100_000 });
const dataTest: fc.Arbitrary<Condition> = fc.oneof(
  aName,
  fc.uniqueArray(aName, { minLength: 2, maxLength: 3 }),
  fc.uniqueArray(aName, { minLength: 1, maxLength: 2 }).map((not) => ({ not })),
);
const spendTest: fc.Arbitrary<Condition> = fc.oneof(
  aNumber.map((above) => ({ above })),
  aNumber.map((to) => ({ to })),
  aNumber.map((from) => ({ from, below: from + 10 })),
);
const aRule = fc.record({
  when: fc.record(
    { 'personal-data': dataTest, spend: spendTest, 'customer-facing': fc.boolean() },
    { requiredKeys: [] },
  ),
  zone: fc.constantFrom('safe', 'assisted', 'controlled'),
  note: fc.option(
    fc
      .string({ minLength: 1, unit: 'grapheme' })
      .map((text) => text.replaceAll('\r', ''))
      .filter((text) => text !== ''),
    { nil: undefined },
  ),
  reviewOn: fc.option(fc.constantFrom('2027-01-31', '2028-02-29'), { nil: undefined }),
});
const someRules = fc
  .array(aRule, { minLength: 1, maxLength: 12 })
  .map((all) => all.map(({ when, zone, ...rest }, at) => rule(`r${at}`, when, zone, rest)));

const storeOf = (rules: readonly Rule[]) =>
  new WorkspaceStore({ document: { ...EMPTY_DOCUMENT, governance: { ...RULES, rules } } });
const rulesOf = (store: WorkspaceStore) => store.getState().document.governance.rules;
const idsOf = (rules: readonly Rule[]) => rules.map(({ id }) => id);
const rulesFrom = (added: readonly (readonly CellEdit[])[]) =>
  added.map((edits) => newRule(RULES, edits));
const meaning = ({ when, zone, note, reviewOn }: Rule) =>
  JSON.stringify([
    when['personal-data'],
    when.spend,
    when['customer-facing'],
    zone,
    note,
    reviewOn,
  ]);

describe('a block of cells as text', () => {
  it('is read back as it was, whatever stands in the cells', () => {
    const cellsOf = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) =>
            fc.array(
              fc.array(
                fc.oneof(
                  cellsOf,
                  fc.constantFrom('=1+1', '-', '-5', "'x", '"', '\t', 'a\nb', '@x'),
                ),
                { minLength: width, maxLength: width },
              ),
              { minLength: 1 },
            ),
          ),
        (block) => {
          expect(parseTsv(printTsv(block))).to.deep.equal(block);
        },
      ),
      RUNS,
    );
  });

  it('is read as spreadsheets write it', () => {
    expect(parseTsv('a\t"b\r\nc"\t"d ""e"""\r\n\tf\t\r\n')).to.deep.equal([
      ['a', 'b\nc', 'd "e"'],
      ['', 'f', ''],
    ]);
    expect(parseTsv('\uFEFFone "quote"\t5" wide')).to.deep.equal([['one "quote"', '5" wide']]);
    expect(parseTsv('"never closed\tb')).to.deep.equal([['"never closed', 'b']]);
    expect(parseTsv('a\n\nb')).to.deep.equal([['a'], [''], ['b']]);
  });

  it('holds no formula', () => {
    expect(printTsv([['=1+1', '+a', '@b', '-c', '-', '-5']])).to.equal(
      "'=1+1\t'+a\t'@b\t'-c\t-\t-5",
    );
  });
});

describe('rules that are copied and pasted', () => {
  it('mean the same at the end of the table as where they were', () => {
    fc.assert(
      fc.property(someRules, (rules) => {
        const view = viewOf(rules);
        const columns = ruleColumns(view.governance);
        const text = printTsv(
          rules.map((one) => columns.map((column) => cellText(view, one, column))),
        );
        const pasted = paste(ruleReader, view, parseTsv(text), {
          rows: idsOf(rules),
          columns,
          top: rules.length,
          left: 0,
        });
        expect(pasted.refused).to.deep.equal([]);
        const store = storeOf(rules);
        store.dispatch(writeCells(pasted.cells, rulesFrom(pasted.added)));
        const all = rulesOf(store);
        expect(all).to.have.length(2 * rules.length);
        expect(all.slice(rules.length).map(meaning)).to.deep.equal(rules.map(meaning));
        store.undo();
        expect(rulesOf(store)).to.deep.equal(rules);
      }),
      RUNS,
    );
  });

  it('change nothing where they are', () => {
    fc.assert(
      fc.property(someRules, (rules) => {
        const view = viewOf(rules);
        const columns = ruleColumns(view.governance);
        const block = rules.map((one) => columns.map((column) => cellText(view, one, column)));
        const { cells, added } = paste(ruleReader, view, block, {
          rows: idsOf(rules),
          columns,
          top: 0,
          left: 0,
        });
        const store = storeOf(rules);
        store.dispatch(writeCells(cells, rulesFrom(added)));
        expect(rulesOf(store).map(meaning)).to.deep.equal(rules.map(meaning));
      }),
      RUNS,
    );
  });

  it('are added up to a bound, and those beyond it are counted', () => {
    const view = viewOf([]);
    const block = Array.from({ length: MOST_ADDED + 3 }, () => ['none']);
    const pasted = paste(ruleReader, view, block, {
      rows: [],
      columns: ['input:personal-data'],
      top: 0,
      left: 0,
    });
    expect(pasted.added).to.have.length(MOST_ADDED);
    expect(pasted.rowsLeft).to.equal(3);
  });

  it('get the strictest zone where theirs is refused', () => {
    const view = viewOf([]);
    const { added } = paste(ruleReader, view, [['none', 'red']], {
      rows: [],
      columns: ['input:personal-data', 'zone'],
      top: 0,
      left: 0,
    });
    expect(rulesFrom(added).map(({ zone }) => zone)).to.deep.equal(['controlled']);
  });
});

describe('rules in another order', () => {
  it('are the same rules, those that say nothing last', () => {
    fc.assert(
      fc.property(someRules, fc.boolean(), (rules, descending) => {
        const view = viewOf(rules);
        for (const column of ruleColumns(view.governance)) {
          const sorted = sortRules(view, rules, { column, descending });
          expect(idsOf(sorted).sort()).to.deep.equal(idsOf(rules).sort());
        }
        const spend = sortRules(view, rules, { column: 'input:spend', descending }).map(
          ({ when }) => Object.hasOwn(when, 'spend'),
        );
        expect(spend).to.deep.equal(spend.toSorted((a, b) => Number(b) - Number(a)));
      }),
      RUNS,
    );
  });

  it('are stored in it, and undone in one step', () => {
    fc.assert(
      fc.property(someRules, fc.infiniteStream(fc.nat()), (rules, ranks) => {
        const order = rules
          .map(({ id }) => ({ id, rank: ranks.next().value as number }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ id }) => id);
        const store = storeOf(rules);
        store.dispatch(orderRules(order));
        expect(rulesOf(store).map(({ id }) => id)).to.deep.equal(order);
        store.undo();
        expect(rulesOf(store)).to.deep.equal(rules);
      }),
      RUNS,
    );
  });
});
