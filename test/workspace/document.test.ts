import { expect } from '@open-wc/testing';
import { loadDocument, parseJson } from '../../src/workspace/load.js';
import { ROOMS } from '../../src/workspace/rooms.js';
import { EMPTY_DOCUMENT, stateOf } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import { sharedData, sharedNames, sharedText } from '../shared-data.js';

/** A few of each kind, for a machine without the shared files. */
const SOME_NAUGHTY = [
  '',
  '0',
  '<script>alert(1)</script>',
  '__proto__',
  'İ',
  '\u202Etest',
  '👨‍👩‍👧',
  '\0',
];

async function naughtyStrings(): Promise<readonly string[]> {
  const text = await sharedText('naughty-strings.json');
  return text ? (JSON.parse(text) as string[]) : SOME_NAUGHTY;
}

describe('the document', () => {
  it('takes every naughty string as a name, and gives it back letter by letter', async () => {
    const names = (await naughtyStrings()).filter((name) => name !== '');
    const raw = {
      ...EMPTY_DOCUMENT,
      parties: names.map((name, at) => ({ id: `p${at}`, name })),
      capabilities: names.map((name, at) => ({ id: `c${at}`, name, description: name })),
      initiatives: names.map((name, at) => ({ id: `i${at}`, name })),
    };
    const text = JSON.stringify(raw);
    const loaded = loadDocument(parseJson(text, '').value, ROOMS);
    expect(loaded.quarantined).to.deep.equal([]);
    const saved = new WorkspaceStore(stateOf(loaded)).toJSON() as typeof raw;
    for (const kind of ['parties', 'capabilities', 'initiatives'] as const) {
      expect(saved[kind].map(({ name }) => name)).to.deep.equal(names);
    }
  });

  it('takes every naughty string as an id, but for the few that would reach a prototype', async () => {
    const strings = [...new Set(await naughtyStrings())].filter((id) => id !== '');
    const refused = ['__proto__', 'constructor', 'prototype'];
    const raw = { ...EMPTY_DOCUMENT, parties: strings.map((id) => ({ id })) };
    const store = new WorkspaceStore(stateOf(loadDocument(raw, ROOMS)));
    const ids = store.getState().document.parties.map(({ id }) => id);
    expect(ids).to.deep.equal(strings.filter((id) => !refused.includes(id)));
    for (const id of ids) store.dispatch(() => [{ path: ['parties', id, 'name'], value: id }]);
    expect(store.getState().document.parties.every(({ id, name }) => name === id)).to.equal(true);
  });

  it('takes every naughty string as the text of a file', async () => {
    for (const text of await naughtyStrings()) {
      const { value, problems } = parseJson(text, 'data.json');
      expect(value !== undefined || problems.length > 0, text).to.equal(true);
      loadDocument(value, ROOMS);
    }
  });
});

describe('the JSON parsing test suite', () => {
  /** Names begin with y (must be taken), n (must be refused) or i (may be either). */
  const SOME: readonly (readonly [string, string])[] = [
    ['y_array_empty', '[]'],
    ['y_string_escaped', '"\\u0061"'],
    ['n_array_extra_comma', '[1,]'],
    ['n_object_unquoted_key', '{a:1}'],
    ['n_structure_open_object', '{'],
    ['n_structure_no_data', ''],
    ['n_number_NaN', 'NaN'],
    ['i_number_huge_exp', '1e9999'],
  ];

  it('is passed', async () => {
    const names = await sharedNames('json-parsing');
    const files = await Promise.all(
      names.map(async (name) => {
        const bytes = (await sharedData(`json-parsing/${name}`)) ?? new Uint8Array();
        return [name, new TextDecoder().decode(bytes)] as const;
      }),
    );
    for (const [name, text] of [...SOME, ...files]) {
      const { value, problems } = parseJson(text, name);
      if (name.startsWith('y')) expect(problems, name).to.deep.equal([]);
      if (name.startsWith('n')) expect(problems, name).to.have.length(1);
      if (name.startsWith('n')) expect(value, name).to.equal(undefined);
      loadDocument(value, ROOMS);
    }
  });
});
