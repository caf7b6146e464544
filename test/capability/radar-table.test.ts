import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCapabilityRows } from '../../src/capability/capability-rows.js';
import { capabilityRoom } from '../../src/capability/capability-room.js';
import type { Capability } from '../../src/capability/capability.js';
import { en } from '../../src/capability/capability-radar.en.js';
import { it as italian } from '../../src/capability/capability-radar.it.js';
import { datesTable } from '../../src/capability/dates/dates-table.js';
import { en as datesEn } from '../../src/capability/dates/dates.en.js';
import { it as datesIt } from '../../src/capability/dates/dates.it.js';
import type { Days } from '../../src/capability/dates/movement.js';
import { firstPair, perceptionOf } from '../../src/capability/perception/perception.js';
import { perceptionTable } from '../../src/capability/perception/perception-table.js';
import { en as perceptionEn } from '../../src/capability/perception/perception.en.js';
import { it as perceptionIt } from '../../src/capability/perception/perception.it.js';
import { guessRoles } from '../../src/capability/import/maturity-columns.js';
import { radarModel } from '../../src/capability/radar-model.js';
import { radarTable } from '../../src/capability/radar-table.js';
import { radarState, radarView, type RadarView } from '../../src/capability/radar-view.js';
import { parseCsv, printCsv } from '../../src/element/csv.js';
import { cellValue, type TableModel } from '../../src/element/table-model.js';
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

function viewOf(
  capabilities: readonly Capability[],
  language: 'en' | 'it',
  days?: Days,
): RadarView {
  const state = radarState(stateWith({ capabilities, parties: [{ id: 'it' }, { id: 'data' }] }));
  const { parties, scale } = state;
  const model = radarModel(capabilities, parties, scale, {}, days?.to, days?.from);
  return radarView(model, state, {
    ...LANGUAGES[language],
    asked: [],
    switched: new Map(),
    editable: true,
    rtl: false,
    format: Formatter.in(language),
  });
}

/** What the menu downloads. */
function printed({ columns, rows }: TableModel): string {
  return printCsv([
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => cells.map(cellValue)),
  ]);
}

const csvOf = (capabilities: readonly Capability[], language: 'en' | 'it') =>
  printed(radarTable(viewOf(capabilities, language), ''));

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

  const judged = [
    capability('crm', {
      name: 'Customer data',
      target: 4,
      assessments: [assessed('it', 1, '2026-01-15'), assessed('it', 3, '2026-06-15')],
    }),
    capability('cms', {
      target: 3,
      assessments: [assessed('marketing', 2, '2026-01-15'), assessed('it', 3, '2026-01-15')],
    }),
  ];
  const rolesOf = (csv: string) => guessRoles(parseCsv(csv), [{ id: 'it', name: 'IT' }]);

  it('that compares two days comes back with the levels of the day that is looked at', () => {
    const days = { from: '2026-01-15', to: '2026-06-15' };
    for (const [language, words] of [
      ['en', datesEn],
      ['it', datesIt],
    ] as const) {
      const csv = printed(datesTable(viewOf(judged, language, days), words, days));
      const { capabilities, parties } = readBack(csv);
      expect(parties, language).to.deep.equal([]);
      const levels = capabilities.map(({ id, current, target }) => [id, current, target]);
      expect(levels, language).to.have.deep.members([
        ['crm', 3, 4],
        ['cms', 2.5, 3],
      ]);
      const used = rolesOf(csv).filter((role) => role !== 'ignore');
      expect(used, language).to.deep.equal(['name', 'level', 'target', 'id']);
    }
  });

  it('that compares two parties comes back with their levels', () => {
    for (const [language, words] of [
      ['en', perceptionEn],
      ['it', perceptionIt],
    ] as const) {
      const view = viewOf(judged, language);
      const pair = firstPair(view.model.parties);
      if (!pair) throw new Error('no two parties');
      const csv = printed(perceptionTable(view, words, perceptionOf(view.model, pair)));
      const { capabilities, parties } = readBack(csv);
      expect(parties.map(({ id }) => id)).to.have.members(['marketing', 'it']);
      const crm = capabilities.find(({ id }) => id === 'crm');
      expect(crm?.assessments).to.deep.equal([{ partyId: 'it', level: 3, on: TODAY }]);
      expect(rolesOf(csv)).to.include.members(['name', 'by:it', 'id']).and.not.include('level');
    }
  });

  it('of plain levels comes back without a party', () => {
    const plain = [capability('a', { name: 'A', current: 3, target: 5 })];
    const { capabilities, parties } = readBack(csvOf(plain, 'en'));
    expect(parties).to.deep.equal([]);
    expect(capabilities[0]).to.deep.include({ current: 3, target: 5, assessments: [] });
  });
});
