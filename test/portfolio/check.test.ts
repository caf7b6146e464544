import { expect } from '@open-wc/testing';
import { loadDocument, type Loaded } from '../../src/workspace/load.js';
import { ROOMS } from '../../src/workspace/rooms.js';

function load(initiative: object): Loaded {
  return loadDocument(
    {
      format: 'patto.workspace',
      version: 1,
      capabilities: [{ id: 'crm', name: 'CRM' }],
      initiatives: [{ id: 'i', name: 'I', ...initiative }],
    },
    ROOMS,
  );
}

describe('an initiative as it is loaded', () => {
  it('keeps the name of a capability that does not exist, and says so', () => {
    const { document, problems } = load({ capabilityIds: ['crm', 'gone'] });
    expect(document.initiatives[0]?.capabilityIds).to.deep.equal(['crm', 'gone']);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({
      severity: 'warning',
      path: '/initiatives/0/capabilityIds/1',
      code: 'unknown-reference',
      found: 'gone',
    });
  });

  it('sets an end before its start aside, and keeps the initiative', () => {
    const { document, problems, quarantined } = load({ start: '2026-05-01', end: '2026-04-30' });
    expect(document.initiatives[0]?.end).to.equal(undefined);
    expect(quarantined).to.have.length(1);
    expect(problems[0]?.path).to.equal('/initiatives/0/end');
  });

  it('is content with dates in order and capabilities that exist', () => {
    const { problems } = load({ start: '2026-05-01', end: '2026-05-01', capabilityIds: ['crm'] });
    expect(problems).to.deep.equal([]);
  });
});
