import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { literalAt, printLiteral, readLiteral } from '../../../src/governance/dmn/feel-literals.js';
import { printUnaryTests, readUnaryTests } from '../../../src/governance/dmn/unary-tests.js';
import { FEWER_RUNS, RUNS } from '../../runs.js';
import { anyCondition, SMALL_INPUTS } from '../samples.js';

function conditionOf(text: string): unknown {
  const reading = readUnaryTests(text);
  return reading.ok ? reading.condition : `refused at ${reading.at}`;
}

describe('unary tests', () => {
  it('are read as DMN writes them', () => {
    const samples: readonly (readonly [string, unknown])[] = [
      ['-', undefined],
      ['  ', undefined],
      ['5', 5],
      ['-5.50', -5.5],
      ['"a, b"', 'a, b'],
      ['"a","b"', ['a', 'b']],
      ['true', true],
      ['true, false', [true, false]],
      ['not("a")', { not: ['a'] }],
      ['not ( 1 , [2..3] )', { not: [1, { from: 2, to: 3 }] }],
      ['< 5', { below: 5 }],
      ['<=5', { to: 5 }],
      ['> -5', { above: -5 }],
      ['>= .5', { from: 0.5 }],
      ['= 5', 5],
      ['!= 5', { not: [5] }],
      [' !="a" ', { not: ['a'] }],
      ['[1..5)', { from: 1, below: 5 }],
      [']1..5[', { above: 1, below: 5 }],
      ['( 1 .. 5.5 ]', { above: 1, to: 5.5 }],
      ['1e3', 1000],
      ['"\\u00e4\\n\\"\\\\ \\U01F389"', 'ä\n"\\ 🎉'],
    ];
    for (const [text, condition] of samples) {
      expect(conditionOf(text), text).to.deep.equal(condition);
    }
  });

  it('refuse whatever else FEEL can say, and say where', () => {
    const samples: readonly (readonly [string, number])[] = [
      ['null', 0],
      ['Medium', 0],
      ['? > 5', 0],
      ['> x', 0],
      ['5 + 1', 2],
      ['date("2026-01-01")', 0],
      ['@"2026-01-01"', 0],
      ['"a" or "b"', 4],
      ['["a", "b"]', 0],
      ['[1..5', 0],
      ['[1...5]', 0],
      ['1,', 2],
      ['1,,2', 2],
      ['not(1', 5],
      ['not(1) and 2', 7],
      ['not(not(1))', 4],
      ['not()', 4],
      ['not 1', 0],
      ['> "a"', 0],
      ['["a".."b"]', 0],
      ['"a', 0],
      ['"\\x"', 0],
      ['12a', 0],
      ['1.2.3', 0],
      ['9007199254740993', 0],
      ['0.1000000000000000055', 0],
      ['1e999', 0],
      ['- 5', 0],
      ['–', 0],
      ['!= 5, != 6', 4],
      ['!= [1..5]', 0],
      ['1, != 5', 3],
      ['not(!= 5)', 4],
      ['== 5', 0],
      ['trueish', 0],
      ['TRUE', 0],
      ["'a'", 0],
    ];
    for (const [text, at] of samples) expect(conditionOf(text), text).to.equal(`refused at ${at}`);
  });

  it('read back as they were printed', () => {
    const any = fc.oneof(...SMALL_INPUTS.map(anyCondition));
    fc.assert(
      fc.property(any, (condition) => {
        const text = printUnaryTests(condition) ?? '';
        const back = conditionOf(text);
        const only: unknown =
          Array.isArray(condition) && condition.length === 1 ? condition[0] : condition;
        expect(back).to.deep.equal(only);
      }),
      RUNS,
    );
  });
});

describe('literals', () => {
  it('keep every text and every number', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.boolean(),
        ),
        (value) => {
          const text = printLiteral(value);
          expect(readLiteral(text)).to.equal(value === 0 ? 0 : value);
          if (typeof value === 'number') expect(text).not.to.match(/e/i);
          expect(text).not.to.match(/[\u0000-\u001f\ud800-\udbff](?![\udc00-\udfff])/);
        },
      ),
      FEWER_RUNS,
    );
  });

  it('end where they end', () => {
    expect(literalAt('1..5', 0)?.end).to.equal(1);
    expect(literalAt('x "a\\"b" y', 2)).to.deep.equal({ value: 'a"b', end: 8 });
  });
});
