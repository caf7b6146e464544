import { expect } from '@open-wc/testing';
import { governanceRoom } from '../../src/governance/governance-room.js';
import { loadDocument } from '../../src/workspace/load.js';

function load(governance: object, initiatives: object[] = []): ReturnType<typeof loadDocument> {
  return loadDocument({ governance, initiatives }, [governanceRoom]);
}

function problems(governance: object, initiatives: object[] = []): string[] {
  return load(governance, initiatives).problems.map(
    ({ severity, path, code, found }) => `${severity} ${path} ${code} ${found ?? ''}`,
  );
}

const EXCEPTION = { initiativeId: 'gone', until: '2026-12-31', reason: 'Pilot' };

describe('the check of governance', () => {
  it('is content with nothing, and with the defaults', () => {
    expect(problems({})).to.deep.equal([]);
    expect(
      problems({
        rules: [{ id: '1', when: { 'personal-data': 'none', spend: { to: 5 } }, zone: 'safe' }],
      }),
    ).to.deep.equal([]);
  });

  it('names what a rule cannot mean, and leaves the rule where it is', () => {
    const governance = {
      rules: [
        { id: '1', when: { region: 'north' }, zone: 'safe' },
        { id: '2', when: { 'personal-data': 'secret' }, zone: 'safe' },
        { id: '3', when: { spend: { from: 10, to: 5 } }, zone: 'safe' },
        { id: '4', when: { 'customer-facing': 'perhaps' }, zone: 'nowhere' },
      ],
    };
    expect(problems(governance)).to.deep.equal([
      'warning /governance/rules/0/when/region unknown-input region',
      'warning /governance/rules/1/when/personal-data unknown-value "secret"',
      'warning /governance/rules/2/when/spend empty-interval [10..5]',
      'warning /governance/rules/3/when/customer-facing wrong-condition "perhaps"',
      'warning /governance/rules/3/zone unknown-zone nowhere',
    ]);
    expect(load(governance).document.governance.rules).to.have.length(4);
    expect(load(governance).quarantined).to.have.length(0);
  });

  it('finds an input that no value fits', () => {
    expect(problems({ inputs: [{ id: 'n', type: 'number', min: 5, max: 1 }] })).to.deep.equal([
      'warning /governance/inputs/0 empty-interval 5 … 1',
    ]);
  });

  it('finds an exception for an initiative that does not exist, where there are initiatives', () => {
    const governance = { rules: [{ id: '1', zone: 'safe', exceptions: [EXCEPTION] }] };
    expect(problems(governance)).to.deep.equal([]);
    expect(problems(governance, [{ id: 'x', name: 'X' }])).to.deep.equal([
      'warning /governance/rules/0/exceptions/0/initiativeId unknown-reference gone',
    ]);
  });

  it('finds involvement of a zone, scope or stage that does not exist', () => {
    const involvement = { safe: { security: { someday: 'leads' }, nothing: {} }, beyond: {} };
    expect(problems({ involvement })).to.have.members([
      'warning /governance/involvement/safe/security/someday unknown-reference someday',
      'warning /governance/involvement/safe/nothing unknown-reference nothing',
      'warning /governance/involvement/beyond unknown-reference beyond',
    ]);
  });

  it('finds facts of initiatives that the rules cannot use', () => {
    const inputs = { region: 'north', 'personal-data': 'secret', spend: null };
    expect(problems({}, [{ id: 'x', name: 'X', inputs }])).to.deep.equal([
      'warning /initiatives/0/inputs/region unknown-input region',
      'warning /initiatives/0/inputs/personal-data unknown-value "secret"',
    ]);
  });
});
