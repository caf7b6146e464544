import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { caseName, readCase } from '../../../src/governance/trial/case-link.js';
import { RUNS } from '../../runs.js';
import { initiative } from '../matrix-page.js';
import { governance, SMALL_INPUTS, SMALL_VALUES } from '../samples.js';

const RULES = governance({ inputs: SMALL_INPUTS });
const INITIATIVES = [initiative('crm', 'One customer file'), initiative('50 % off?/&', 'A sale')];
const read = (name: string) => readCase(name, RULES, INITIATIVES);

describe('a case as the name of a view', () => {
  it('comes back as it was, facts of every kind', () => {
    const facts = fc.record(
      Object.fromEntries(
        Object.entries(SMALL_VALUES).map(([id, values]) => [id, fc.constantFrom(...values)]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(facts, (inputs) => {
        const trial = { initiativeId: undefined, inputs };
        expect(read(caseName(trial))).to.deep.equal({ trial, problems: [] });
      }),
      RUNS,
    );
  });

  it('names an initiative, whatever its id', () => {
    for (const { id } of INITIATIVES) {
      const trial = { initiativeId: id, inputs: {} };
      expect(read(caseName(trial))).to.deep.equal({ trial, problems: [] });
    }
  });

  it('leaves out facts that are not known', () => {
    expect(caseName({ initiativeId: undefined, inputs: { data: null, public: true } })).to.equal(
      'try?public=true',
    );
    expect(caseName({ initiativeId: undefined, inputs: {} })).to.equal('try');
  });

  it('says what is not there any more, and keeps the rest', () => {
    const found = read('try?data=secret&colour=red&people=2.5&public=maybe&share=&tool=erp');
    expect(found?.trial.inputs).to.deep.equal({ tool: 'erp' });
    expect(found?.problems.map(({ code, found: what }) => `${code} ${what ?? ''}`)).to.deep.equal([
      'unknown-value secret',
      'unknown-input colour',
      'unknown-value 2.5',
      'unknown-value maybe',
      'unknown-value ',
    ]);
    expect(read('try/gone')?.problems.map(({ code }) => code)).to.deep.equal(['unknown-reference']);
    expect(read('try/gone')?.trial).to.deep.equal({ initiativeId: undefined, inputs: {} });
  });

  it('is another view, or none, where it does not begin with “try”', () => {
    expect(read('rules')).to.equal(undefined);
    expect(read('trying')).to.equal(undefined);
  });

  it('never throws, whatever a link says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        read(`try/${text}`);
        read(`try?${text}`);
        read('try/%E0%A4%A');
      }),
      RUNS,
    );
  });
});
