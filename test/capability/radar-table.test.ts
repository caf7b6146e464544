import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCapabilityRows } from '../../src/capability/capability-rows.js';
import { capabilityRoom } from '../../src/capability/capability-room.js';
import type { Capability } from '../../src/capability/capability.js';
import { en } from '../../src/capability/capability-radar.en.js';
import { it as italian } from '../../src/capability/capability-radar.it.js';
import { guessRoles } from '../../src/capability/import/maturity-columns.js';
import { radarModel } from '../../src/capability/radar-model.js';
import { radarTable } from '../../src/capability/radar-table.js';
import { radarState, radarView } from '../../src/capability/radar-view.js';
import { parseCsv, printCsv } from '../../src/element/csv.js';
import { cellValue } from '../../src/element/table-model.js';
import { Formatter } from '../../src/locales/format.js';
import { en as sharedEn } from '../../src/locales/shared.en.js';
import { it as sharedIt } from '../../src/locales/shared.it.js';
import { loadDocument } from '../../src/workspace/load.js';
import { partyRoom } from '../../src/workspace/party-room.js';
import { RUNS } from '../runs.js';
import { anyCapabilities, assessed, capability, stateWith } from './samples.js';

const LANGUAGES = {
  en: { words: en, shared: sharedEn },
  it: { words: italian, shared: sharedIt },
} as const;

const TODAY = '2026-12-31';

/** What the radar's menu downloads. */
function csvOf(capabilities: readonly Capability[], language: 'en' | 'it'): string {
  const state = radarState(stateWith({ capabilities, parties: [{ id: 'it' }, { id: 'data' }] }));
  const model = radarModel(capabilities, state.parties, state.scale, {}, undefined, undefined);
  const view = radarView(model, state, {
    ...LANGUAGES[language],
    asked: [],
    switched: new Map(),
    editable: true,
    rtl: false,
    format: Formatter.in(language),
  });
  const { columns, rows } = radarTable(view, '');
  return printCsv([
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => cells.map(cellValue)),
  ]);
}

/** What a radar makes of such a file. */
function readBack(csv: string) {
  const report = (line: number, expected: string, found: string) => {
    throw new Error(`${line} ${expected}: ${found}`);
  };
  const raw = readCapabilityRows({ ...parseCsv(csv), report }, TODAY);
  return loadDocument(raw, [partyRoom, capabilityRoom]).document;
}

/** Its levels, in a form in which two can be compared. */
function levelsOf(capabilities: readonly Capability[]) {
  const model = radarModel(
    capabilities,
    [],
    { min: 0, max: 5, labels: [] },
    {},
    undefined,
    undefined,
  );
  return Object.fromEntries(
    model.axes.map(({ id, name, importance, target, current, byParty }) => {
      const known = model.parties.flatMap((party, at) =>
        typeof byParty[at] === 'number' ? [`${party.id} ${byParty[at]}`] : [],
      );
      return [id, { name, importance, target, current, known: known.sort() }];
    }),
  );
}

const named = anyCapabilities.map((list) =>
  list.map((one, at) => ({ ...one, id: `c${at}`, name: `${at} ${one.name}`.trim() })),
);

describe('the table of a radar', () => {
  for (const language of ['en', 'it'] as const) {
    it(`is read back with the same levels (${language})`, () => {
      fc.assert(
        fc.property(named, (capabilities) => {
          const { capabilities: found } = readBack(csvOf(capabilities, language));
          expect(levelsOf(found)).to.deep.equal(levelsOf(capabilities));
        }),
        RUNS,
      );
    });

    it(`has no header that the readers do not know (${language})`, () => {
      const both = [
        capability('crm', {
          target: 5,
          assessments: [assessed('marketing', 1), assessed('it', 3)],
        }),
        capability('cms', { target: 3, assessments: [assessed('it', 4)] }),
      ];
      const csv = csvOf(both, language);
      expect(readBack(csv).parties.map(({ id }) => id)).to.have.members(['marketing', 'it']);
      const table = parseCsv(csv);
      const parties = [
        { id: 'marketing', name: 'Marketing' },
        { id: 'it', name: 'IT' },
      ];
      const roles = guessRoles(table, parties);
      const used = roles.flatMap((role) => (role === 'ignore' ? [] : role));
      expect(used).to.deep.equal(['name', 'importance', 'target', 'by:it', 'by:marketing', 'id']);
    });
  }

  it('names parties that have no name of their own so that they are known again', () => {
    const ids = Object.keys(sharedEn.party);
    const judged = [capability('crm', { assessments: ids.map((id, at) => assessed(id, at)) })];
    for (const language of ['en', 'it'] as const) {
      const [crm] = readBack(csvOf(judged, language)).capabilities;
      const levels = crm?.assessments.map(({ partyId, level }) => [partyId, level]);
      expect(levels, language).to.have.deep.members(ids.map((id, at) => [id, at]));
    }
  });

  it('of plain levels comes back without a party', () => {
    const plain = [capability('a', { name: 'A', current: 3, target: 5 })];
    const { capabilities, parties } = readBack(csvOf(plain, 'en'));
    expect(parties).to.deep.equal([]);
    expect(capabilities[0]).to.deep.include({ current: 3, target: 5, assessments: [] });
  });
});
