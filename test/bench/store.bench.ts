import { WorkspaceStore, type WorkspaceState } from '../../src/workspace/store.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { time, type Bench } from './measure.js';

const CAPABILITIES = 6_000;
const SUBSCRIBERS = 50;

/** One edit in a document of 1 MB, with as many widgets listening as a large page has. */
const bench: Bench = async () => {
  const store = new WorkspaceStore({ document: largeDocument() });
  const kilobytes = JSON.stringify(store.toJSON()).length / 1000;
  let told = 0;
  for (let widget = 0; widget < SUBSCRIBERS; widget++) {
    store.subscribe(targetOf(widget), () => (told += 1));
  }

  let edits = 0;
  const { median, p95 } = await time(
    () =>
      store.dispatch(() => [{ path: ['capabilities', 'c7', 'target'], value: (edits += 1) % 6 }]),
    { samples: 500, warmUp: 100 },
  );
  return [
    {
      what: `an edit, ${Math.round(kilobytes)} kB, ${SUBSCRIBERS} subscribers, median`,
      value: median,
      unit: 'ms',
      limit: 0.3,
    },
    { what: 'the same, 95th percentile', value: p95, unit: 'ms' },
    { what: 'subscribers told for each edit', value: told / edits, unit: 'renders', limit: 1 },
  ];
};

export default bench;

function targetOf(index: number): (state: WorkspaceState) => unknown {
  return ({ document }) => document.capabilities[index]?.target;
}

function largeDocument(): typeof EMPTY_DOCUMENT {
  const capabilities = Array.from({ length: CAPABILITIES }, (_, index) => ({
    id: `c${index}`,
    name: `Capability number ${index} of a large company`,
    importance: index % 6,
    target: 4,
    assessments: [{ partyId: 'it', level: index % 5, on: '2026-01-31' }],
    supportedBy: [],
  }));
  return { ...EMPTY_DOCUMENT, capabilities };
}
