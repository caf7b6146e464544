import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { loadDocument, parseJson, type Loaded } from '../../src/workspace/load.js';
import { sameValue } from '../../src/workspace/operation.js';
import { restoreQuarantined } from '../../src/workspace/quarantine.js';
import { ROOMS } from '../../src/workspace/rooms.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { RUNS } from '../runs.js';
import { documents } from './arbitraries.js';
import { holds, mutated } from './mutations.js';

const load = (raw: unknown): Loaded => loadDocument(raw, ROOMS);
const capability = (id: string, more: object = {}) => ({ id, name: id, target: 3, ...more });
const documentOf = (...capabilities: readonly unknown[]) => ({ ...EMPTY_DOCUMENT, capabilities });
const saved = ({ document, quarantined }: Loaded): unknown =>
  restoreQuarantined(document, quarantined);
const ids = ({ document }: Loaded): string[] => document.capabilities.map(({ id }) => id);
const said = ({ problems }: Loaded): string[] =>
  problems.map(({ path, code, found }) => [path, code, found].filter(Boolean).join(' '));

describe('loading', () => {
  it('takes any JSON value, and saves all of it again', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (raw) => {
        const loaded = load(raw);
        if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) {
          expect(holds(saved(loaded), raw)).to.equal(true);
        } else {
          expect(said(loaded)[0]).to.match(/not-a-document/);
        }
      }),
      RUNS,
    );
  });

  it('takes any document with something wrong anywhere, and saves all of it again', () => {
    fc.assert(
      fc.property(mutated(documents), (raw) => {
        const loaded = load(raw);
        expect(holds(saved(loaded), raw)).to.equal(true);
      }),
      RUNS,
    );
  });

  it('finds nothing more to complain of in what it has let through', () => {
    fc.assert(
      fc.property(mutated(documents), (raw) => {
        const { document } = load(raw);
        const again = load(document);
        expect(again.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        expect(sameValue(again.document, document)).to.equal(true);
      }),
      RUNS,
    );
  });

  it('loads what it has saved as it was', () => {
    fc.assert(
      fc.property(mutated(documents), (raw) => {
        const loaded = load(raw);
        expect(sameValue(load(saved(loaded)).document, loaded.document)).to.equal(true);
      }),
      RUNS,
    );
  });

  it('keeps a valid document as it is, unknown fields included', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const loaded = load(document);
        expect(sameValue(loaded.document, document)).to.equal(true);
        expect(loaded.quarantined).to.deep.equal([]);
      }),
      RUNS,
    );
  });

  it('never loses a valid item to a bad one', () => {
    const bad = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record({
        id: fc.constantFrom('crm', 'data', ''),
        name: fc.jsonValue(),
        target: fc.nat(9),
      }),
    );
    fc.assert(
      fc.property(documents, bad, fc.nat(4), (document, item, at) => {
        const { capabilities } = document;
        const raw = { ...document, capabilities: capabilities.toSpliced(at, 0, item as never) };
        const isTwin = load({ ...document, capabilities: [item] }).document.capabilities.length > 0;
        fc.pre(!isTwin);
        expect(sameValue(load(raw).document, document)).to.equal(true);
      }),
      RUNS,
    );
  });

  it('says where, what was expected, and what was found', () => {
    const raw = documentOf(capability('crm'), capability('data', { target: 'high' }));
    expect(load(raw).problems).to.deep.equal([
      {
        severity: 'error',
        path: '/capabilities/1/target',
        code: 'type',
        expected: 'number',
        found: '"high"',
      },
    ]);
    expect(ids(load(raw))).to.deep.equal(['crm']);
  });

  it('counts as the author does, also when it has set something aside before', () => {
    const loaded = load(
      documentOf(
        { ...capability('crm'), ['constructor']: 1 },
        3,
        capability('data', { target: 99 }),
        { name: 'Nameless' },
        capability('search', { parentId: 'nobody' }),
      ),
    );
    expect(said(loaded)).to.include.members([
      '/capabilities/0/constructor forbidden-key constructor',
      '/capabilities/1 type 3',
      '/capabilities/2/target outside-scale 99',
      '/capabilities/3/id derived-id',
      '/capabilities/4/parentId unknown-reference nobody',
    ]);
    expect(ids(loaded)).to.deep.equal(['crm', 'data', 'capabilities-3', 'search']);
  });

  it('keeps the first of two items of one id, or the one that is valid', () => {
    const twins = load(documentOf(capability('crm', { name: 'One' }), capability('crm')));
    expect(twins.document.capabilities.map(({ name }) => name)).to.deep.equal(['One']);
    expect(said(twins)).to.deep.equal(['/capabilities/1 duplicate-id crm']);
    const spoiled = load(documentOf(capability('crm', { name: 3 }), capability('crm')));
    expect(spoiled.document.capabilities.map(({ name }) => name)).to.deep.equal(['crm']);
  });

  it('finds two assessments by one party on one day', () => {
    const assessment = { partyId: 'it', on: '2026-01-31', level: 3 };
    const raw = documentOf(capability('crm', { assessments: [assessment, assessment] }));
    expect(said(load(raw))).to.deep.equal([
      '/capabilities/0/assessments/1 duplicate-id it@2026-01-31',
    ]);
  });

  it('gives an item without id one that follows from its place, and that is free', () => {
    const raw = documentOf({ name: 'A' }, capability('capabilities-2'), { name: 'C', id: '' });
    const loaded = load(raw);
    expect(ids(loaded)).to.deep.equal(['capabilities-0', 'capabilities-2', 'capabilities-2x']);
    expect(loaded.problems.map(({ severity }) => severity)).to.deep.equal(['warning', 'warning']);
  });

  it('sets the least aside: a cell, a bad assessment, the parent that closes a ring', () => {
    const bad = { partyId: 'it', level: 99, on: '2026-01-31' };
    const good = { ...bad, level: 2, on: '2026-06-30' };
    const loaded = load({
      ...documentOf(
        capability('a', { parentId: 'b', assessments: [bad, good] }),
        capability('b', { parentId: 'a' }),
      ),
      governance: { involvement: { safe: { security: { design: 'sometimes', build: 'leads' } } } },
    });
    expect(ids(loaded)).to.deep.equal(['a', 'b']);
    expect(loaded.document.capabilities[0]?.assessments).to.deep.equal([good]);
    expect(loaded.document.capabilities.map(({ parentId }) => parentId)).to.deep.equal([
      'b',
      undefined,
    ]);
    expect(loaded.document.governance.involvement).to.deep.equal({
      safe: { security: { build: 'leads' } },
    });
  });

  it('takes the default where a field does not fit, and the author’s value back when it saves', () => {
    const raw = { ...EMPTY_DOCUMENT, currency: 'Euro', scale: { min: 0, max: 'high', labels: [] } };
    const loaded = load(raw);
    expect(loaded.document.currency).to.equal('EUR');
    expect(loaded.document.scale).to.deep.equal({ min: 0, max: 5, labels: [] });
    expect(saved(loaded)).to.deep.equal(raw);
  });

  it('shows a document of a newer kit, and says that it must not be written', () => {
    for (const newer of [{ version: 2 }, { version: 1, minReader: 2 }]) {
      const loaded = load({ ...documentOf(capability('crm')), ...newer });
      expect(loaded.newer).to.equal(true);
      expect(ids(loaded)).to.deep.equal(['crm']);
      expect(said(loaded)[0]).to.match(/^\/version newer-version/);
    }
    expect(load(documentOf()).newer).to.equal(false);
  });

  for (const version of ['2', 1.5, -1e15, null]) {
    it(`takes version ${JSON.stringify(version)} for a mistake`, () => {
      const raw = { ...documentOf(capability('crm')), version };
      expect(ids(load(raw))).to.deep.equal(['crm']);
      expect(holds(saved(load(raw)), raw)).to.equal(true);
    });
  }

  it('leaves no way to a prototype', () => {
    const raw = JSON.parse(
      `{"__proto__":{"polluted":1},"capabilities":[{"id":"crm","name":"CRM","__proto__":{"polluted":1},
        "constructor":{"prototype":{"polluted":1}},"note":{"deep":[{"__proto__":{"polluted":1}}]}},
        {"id":"__proto__","name":"x"},{"id":"constructor","name":"y"}]}`,
    ) as object;
    const loaded = load(raw);
    expect('polluted' in {}).to.equal(false);
    expect('polluted' in loaded.document).to.equal(false);
    expect('polluted' in (loaded.document.capabilities[0] ?? {})).to.equal(false);
    expect(ids(loaded)).to.deep.equal(['crm']);
    expect(loaded.problems.every(({ code }) => code === 'forbidden-key')).to.equal(true);
    expect(holds(saved(loaded), raw)).to.equal(true);
  });

  it('survives what is nested without end', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 50_000; level++) deep = [deep];
    const loaded = load({ ...documentOf(capability('crm', { deep })), deep });
    expect(ids(loaded)).to.deep.equal(['crm']);
    expect(loaded.problems.map(({ code }) => code)).to.deep.equal(['too-deep', 'too-deep']);
  });

  it('survives values that no JSON can hold', () => {
    const ring: Record<string, unknown> = {};
    ring.self = ring;
    const raw = documentOf(
      capability('ring', { ring }),
      capability('nan', { target: NaN }),
      capability('infinite', { importance: Infinity }),
      capability('big', { target: 3n }),
      capability('function', { name: () => 'x' }),
      capability('none', { name: undefined }),
      capability('date', { name: new Date() }),
    );
    expect(ids(load(raw))).to.deep.equal(['ring']);
  });

  it('takes what was written without an envelope for an older version', () => {
    const loaded = load({
      departments: [{ id: 'it', name: 'IT' }],
      capabilities: [capability('crm')],
    });
    expect(loaded.document.version).to.equal(1);
    expect(loaded.document.parties).to.deep.equal([{ id: 'it', name: 'IT' }]);
    expect(loaded.problems).to.deep.equal([]);
  });

  it('takes as long for many bad items as for many good ones, about', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ name: `No ${at}`, target: 'x' }));
    const nameless = Array.from({ length: 20_000 }, (_, at) => ({ name: `No ${at}` }));
    const twins = Array.from({ length: 20_000 }, () => capability('crm'));
    expect(load(documentOf(...many)).quarantined).to.have.length(20_000);
    expect(ids(load(documentOf(...nameless)))).to.have.length(20_000);
    expect(ids(load(documentOf(...twins)))).to.deep.equal(['crm']);
  });
});

describe('parsing', () => {
  const code = (text: string): string | undefined => parseJson(text, 'data.json').problems[0]?.code;

  it('says what is wrong with the text', () => {
    expect(parseJson('{"a":1}', '')).to.deep.equal({ value: { a: 1 }, problems: [] });
    expect(parseJson('\uFEFF{}', '')).to.deep.equal({ value: {}, problems: [] });
    expect(code('')).to.equal('empty');
    expect(code(' \n\t')).to.equal('empty');
    expect(code('\uFEFF')).to.equal('empty');
    expect(code('{"a":')).to.equal('json');
    expect(code('<!doctype html>')).to.equal('json');
    expect(parseJson('{', 'data.json').problems[0]?.path).to.equal('data.json');
  });

  it('warns of a long text, and refuses a very long one', () => {
    const text = (megabytes: number): string => `"${'x'.repeat(megabytes * 1024 * 1024)}"`;
    expect(code(text(4))).to.equal(undefined);
    const large = parseJson(text(6), 'data.json');
    expect(large.problems).to.deep.equal([
      { severity: 'warning', path: 'data.json', code: 'large', found: '6.0 MB' },
    ]);
    expect(large.value).to.have.length(6 * 1024 * 1024);
    const tooLarge = parseJson(text(25), 'data.json');
    expect(tooLarge.problems[0]).to.deep.include({ code: 'too-large', found: '25.0 MB' });
    expect(tooLarge.value).to.equal(undefined);
  });
});
