import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseCsv, printCsv } from '../../src/element/csv.js';
import { capabilityRoom } from '../../src/capability/capability-room.js';
import { readCapabilityRows } from '../../src/capability/capability-rows.js';
import type { Capability } from '../../src/capability/capability.js';
import { loadDocument } from '../../src/workspace/load.js';
import { partyRoom } from '../../src/workspace/party-room.js';
import { anyLevel } from './samples.js';

const TODAY = '2026-05-01';

function read(csv: string): { capabilities: readonly Capability[]; said: string[] } {
  const said: string[] = [];
  const report = (line: number, expected: string, found: string) =>
    said.push(`${line} ${expected}: ${found}`);
  const raw = readCapabilityRows({ ...parseCsv(csv), report }, TODAY);
  return {
    capabilities: loadDocument(raw, [partyRoom, capabilityRoom]).document.capabilities,
    said,
  };
}

describe('capabilities from rows', () => {
  it('takes the columns in any order, in English or Italian', () => {
    const [english] = read('Target,Weight,Capability,Current\n4,3,CRM,"2,5"').capabilities;
    const [italian] = read('Nome;Attuale;Obiettivo;Importanza\nCRM;2,5;4;3').capabilities;
    for (const crm of [english, italian]) {
      expect(crm).to.include({ id: 'crm', name: 'CRM', target: 4, current: 2.5, importance: 3 });
    }
  });

  it('takes a column of numbers as the levels by the party that heads it', () => {
    const [crm, cms] = read('name,Marketing,IT,notes\nCRM,1,3,since 2019\nCMS,-,2,').capabilities;
    expect(crm?.assessments).to.deep.equal([
      { partyId: 'marketing', level: 1, on: TODAY },
      { partyId: 'it', level: 3, on: TODAY },
    ]);
    expect(cms?.assessments).to.deep.equal([{ partyId: 'it', level: 2, on: TODAY }]);
  });

  it('dates the levels by the date in their row', () => {
    const [crm] = read('name,date,it\nCRM,2026-01-31,3').capabilities;
    expect(crm?.assessments[0]?.on).to.equal('2026-01-31');
  });

  it('makes groups of what the rows name as theirs, once', () => {
    const { capabilities } = read(
      'name,group,current\nCRM,Customer data,1\nConsent,Customer data,2',
    );
    expect(capabilities.map(({ id, parentId }) => `${parentId ?? ''}/${id}`)).to.deep.equal([
      '/customer-data',
      'customer-data/crm',
      'customer-data/consent',
    ]);
  });

  it('takes a parent that is given by its id for what it is, and makes no group of it', () => {
    const csv = 'id,name,parentId\nC1,Customer,\nC2,Profiles,C1\nC3,Offers,Sales';
    const tree = read(csv).capabilities.map(({ id, name, parentId = '' }) => [id, name, parentId]);
    expect(tree).to.deep.equal([
      ['sales', 'Sales', ''],
      ['C1', 'Customer', ''],
      ['C2', 'Profiles', 'C1'],
      ['C3', 'Offers', 'sales'],
    ]);
  });

  it('takes the plain level of a row that has none by party', () => {
    const [crm, cms] = read('name,current,IT\nCRM,3,\nCMS,1,2').capabilities;
    expect(crm).to.deep.include({ current: 3, assessments: [] });
    expect(cms?.current).to.equal(undefined);
  });

  it('tells the date of a row from the party of that name by what stands there', () => {
    const [crm] = read('name,data,date\nCRM,3,').capabilities;
    expect(crm?.assessments).to.deep.equal([{ partyId: 'data', level: 3, on: TODAY }]);
    const [cms] = read('nome,data,it\nCMS,2026-01-31,2').capabilities;
    expect(cms?.assessments).to.deep.equal([{ partyId: 'it', level: 2, on: '2026-01-31' }]);
  });

  it('reports a row without a name and a cell without a number by line, and keeps the rest', () => {
    const { capabilities, said } = read('name,current,target\nCRM,2,high\n,1,2\nCMS,1,3');
    expect(capabilities.map(({ id }) => id)).to.deep.equal(['crm', 'cms']);
    expect(capabilities[0]?.target).to.equal(null);
    expect(said).to.deep.equal(['2 number: target: high', '3 name:  | 1 | 2']);
  });

  it('reads back the levels of a table that was written', () => {
    const anyRow = fc.record({
      name: fc.string({ minLength: 1 }),
      current: anyLevel,
      target: anyLevel,
    });
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (rows) => {
        const named = rows.map((row, index) => ({ ...row, name: `n${index} ${row.name}`.trim() }));
        const csv = printCsv([
          ['Capability', 'Current', 'Target', 'Gap'],
          ...named.map(({ name, current, target }) => [name, current, target, 0]),
        ]);
        const { capabilities } = read(csv);
        for (const { name, current, target } of named) {
          const found = capabilities.find((one) => one.name === name);
          expect(found).to.include({ current, target });
        }
      }),
    );
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        read(`name,current\n${text}`);
        read(text);
      }),
    );
  });
});
