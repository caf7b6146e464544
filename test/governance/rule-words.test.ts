import { expect } from '@open-wc/testing';
import { decide } from '../../src/governance/decide.js';
import { decisionText, type DecisionLanguage } from '../../src/governance/decision-text.js';
import { decisionWords as englishDecisions } from '../../src/governance/decision-words.en.js';
import { decisionWords as italianDecisions } from '../../src/governance/decision-words.it.js';
import { withDefaults } from '../../src/governance/defaults.js';
import type { Governance, HitPolicy, Rule } from '../../src/governance/governance.js';
import { governanceWords as english } from '../../src/governance/governance-words.en.js';
import { governanceWords as italian } from '../../src/governance/governance-words.it.js';
import { inSentence, rulePhrases } from '../../src/governance/rule-words.js';
import { Formatter } from '../../src/locales/format.js';
import { governance, rule } from './samples.js';

const EN: DecisionLanguage = {
  words: english,
  decisions: englishDecisions,
  format: Formatter.in('en'),
};
const IT: DecisionLanguage = {
  words: italian,
  decisions: italianDecisions,
  format: Formatter.in('it'),
};

function text(when: Rule['when'], language = EN): string {
  const phrases = rulePhrases({ when }, withDefaults(governance()), language);
  return phrases.map(inSentence).join('; ').replace(/\s/g, ' ');
}

describe('a rule in words', () => {
  it('reads as in a printed table', () => {
    const when = { 'personal-data': ['personal', 'special'], spend: { above: 50000 } };
    expect(text(when)).to.equal('personal data is personal or special; spend above €50,000');
    expect(text(when, IT)).to.equal('dati personali: comuni o particolari; spesa oltre 50.000 €');
  });

  it('has words for every kind of condition', () => {
    expect(text({ spend: { from: 10, below: 20.5 } })).to.equal('spend from €10 to below €20.50');
    expect(text({ spend: { below: 10 } })).to.equal('spend below €10');
    expect(text({ spend: [5, { from: 10 }] })).to.equal('spend €5 or €10 or more');
    expect(text({ spend: 5 })).to.equal('spend exactly €5');
    expect(text({ spend: { not: [5] } })).to.equal('spend not exactly €5');
    expect(text({ 'customer-facing': true })).to.equal('customer-facing: yes');
    expect(text({ 'run-by': { not: ['it'] } })).to.equal('who runs it is not IT');
    expect(text({})).to.equal('');
  });

  it('keeps what it does not know as it stands', () => {
    expect(text({ region: 'north' })).to.equal('region is north');
  });
});

describe('a decision in a sentence', () => {
  const one = (hitPolicy: HitPolicy = 'unique'): Governance =>
    withDefaults(
      governance({
        hitPolicy,
        rules: [
          rule('1', { 'personal-data': 'none' }, 'safe'),
          rule('2', { 'personal-data': 'personal', spend: { above: 50000 } }, 'assisted'),
          rule('3', { spend: { above: 90000 } }, 'controlled', {
            exceptions: [{ initiativeId: 'pilot', until: '2026-12-31', reason: 'A pilot' }],
          }),
        ],
      }),
    );
  const say = (inputs: Parameters<typeof decide>[1], table = one(), language = EN) =>
    decisionText(decide(table, inputs), table, language).replace(/\s/g, ' ');

  it('names the zone, the rule and what IT does when', () => {
    expect(say({ 'personal-data': 'personal', spend: 60000 })).to.equal(
      'This goes to the assisted zone because of rule 2: personal data is personal; spend above €50,000. ' +
        'IT is informed at idea, is consulted at business case and design, approves at build, ' +
        'co-delivers at launch, is consulted at run.',
    );
    expect(say({ 'personal-data': 'none', spend: 1 }, one(), IT)).to.equal(
      'Va nella zona libera per la regola 1: dati personali: nessuno. ' +
        'L’IT è informata in fase di caso economico, progettazione, lancio e esercizio.',
    );
  });

  it('says why there is no zone', () => {
    expect(say({ 'personal-data': 'personal', spend: 1 })).to.equal('No rule covers this case.');
    expect(say({ 'personal-data': 'none', spend: 99000 })).to.equal(
      'No zone: rule 1 and rule 3 match, and only one rule may.',
    );
    expect(say({ spend: 60000 })).to.equal(
      'The zone depends on what is not known yet: personal data.',
    );
    expect(say({ 'personal-data': 'secret', spend: 60000 })).to.equal(
      'The zone depends on what is not known yet: personal data (secret is not one of its values).',
    );
  });

  it('says what does not matter, and what is excepted', () => {
    expect(say({ 'personal-data': 'none' }, one('first'))).to.match(
      /Not known, and without influence here: spend\.$/,
    );
    const exemption = { initiativeId: 'pilot', on: '2026-06-01' };
    const decision = decide(one(), { 'personal-data': 'none', spend: 99000 }, exemption);
    expect(decisionText(decision, one(), EN)).to.match(
      /By exception, rule 3 does not apply until Dec 31, 2026: A pilot\.$/,
    );
  });

  it('joins the zones of several rules', () => {
    expect(say({ 'personal-data': 'none', spend: 99000 }, one('collect'))).to.match(
      /^This goes to the controlled and safe zones because of rule 3 and rule 1\. IT /,
    );
  });
});
