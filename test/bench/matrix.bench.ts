import '../../src/governance/governance-matrix.js';
import type { PattoGovernanceMatrix } from '../../src/governance/governance-matrix.js';
import type { Governance, Rule } from '../../src/governance/governance.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import { bareList } from './bare-list.js';
import { compare, cpuOf, stage, type Bench, type Figure } from './measure.js';

/** A long table of rules while it scrolls: the size of its document, and scripting of a step. */
const bench: Bench = async () => [...(await figuresOf(1000)), ...(await figuresOf(10_000))];

export default bench;

async function figuresOf(count: number): Promise<readonly Figure[]> {
  const rules = rulesOf(count);
  const matrix = mount(rules);
  const scroller = await drawn(matrix);
  const body = scroller.querySelector('tbody');
  if (!body) throw new Error('no rows');
  const rowHeight = body.offsetHeight / body.rows.length;
  const rows = scroller.querySelectorAll('tbody tr').length;
  const before = nodesIn(scroller);
  const most = await mostNodes(matrix, scroller, rowHeight);

  const texts = rules.map(textsOf);
  const bare = bareList(
    { total: count, rows, cells: CELLS, rowHeight, height: scroller.clientHeight },
    (position, cell) => texts[position]?.[cell] ?? '',
  );
  const forth = { patto: 0, bare: 0 };
  const step = (name: keyof typeof forth, box: HTMLElement): void => {
    box.scrollTop = (20 + ROWS_A_STEP * (forth[name]++ % STEPS)) * rowHeight;
  };
  const taken = await compare(
    {
      patto: async () => {
        step('patto', scroller);
        scroller.dispatchEvent(new Event('scroll'));
        await matrix.updateComplete;
      },
      bare: () => {
        step('bare', bare.scroller);
        bare.draw();
      },
    },
    { before: frame, rounds: 40 },
  );
  const work = {
    patto: await workOfSteps(() => step('patto', scroller)),
    bare: await workOfSteps(() => {
      step('bare', bare.scroller);
      bare.draw();
    }),
  };
  matrix.parentElement?.remove();
  bare.scroller.remove();

  const of = `${count.toLocaleString('en')} rules`;
  return [
    { what: `${of}: nodes before scrolling`, value: before, unit: 'nodes' },
    { what: `${of}: most nodes while scrolling`, value: most, unit: 'nodes' },
    { what: `${of}: most beside before`, value: most / before, unit: '×', limit: 1.3 },
    { what: `${of}: scroll step of ${ROWS_A_STEP} rows`, value: taken.patto, unit: 'ms' },
    { what: `${of}: the same, bare recycled rows`, value: taken.bare, unit: 'ms' },
    {
      what: `${of}: scroll step beside bare rows`,
      value: taken.patto / taken.bare,
      unit: '×',
      limit: 1.3,
    },
    { what: `${of}: main thread a step, layout and paint too`, value: work.patto, unit: 'ms' },
    { what: `${of}: the same, bare recycled rows`, value: work.bare, unit: 'ms' },
  ];
}

/** So many rows come into sight with a step: what the matrix draws at once. */
const ROWS_A_STEP = 8;
const STEPS = 40;
/** Number, three inputs, zone, note, review, findings. */
const CELLS = 8;

/** Milliseconds of the main thread for a step and the frame that shows it. */
async function workOfSteps(step: () => void): Promise<number> {
  const steps = 200;
  const all = await cpuOf(async () => {
    for (let at = 0; at < steps; at++) {
      step();
      await frame();
    }
  });
  return all / steps;
}

/** The highest count at places all over the table. */
async function mostNodes(
  matrix: PattoGovernanceMatrix,
  scroller: HTMLElement,
  rowHeight: number,
): Promise<number> {
  let most = 0;
  const all = scroller.scrollHeight;
  const places = [8 * rowHeight, 24 * rowHeight, all / 3, all / 2, all * 0.9, all, 0];
  for (const top of places) {
    scroller.scrollTop = top;
    await frame();
    await frame();
    await matrix.updateComplete;
    most = Math.max(most, nodesIn(scroller));
  }
  return most;
}

/** Elements, text and comments of the table; what stands around it comes when analysis ends, scrolled or not. */
function nodesIn(scroller: HTMLElement): number {
  const walker = document.createTreeWalker(scroller);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/** What the cells of a rule's row say, for whoever shows them with less. */
function textsOf({ when, zone, note }: Rule, position: number): readonly string[] {
  const conditions = [
    typeof when.data === 'string' ? when.data : '',
    `from €${position} to below €${position + 1}`,
    when.public === true ? 'yes' : 'no',
  ];
  return [String(position + 1), ...conditions, zone, note ?? '', '', ''];
}

function rulesOf(count: number): readonly Rule[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `rule-${at}`,
    when: {
      data: at % 2 === 0 ? 'none' : 'personal',
      spend: { from: at, below: at + 1 },
      public: at % 3 === 0,
    },
    zone: at % 5 === 0 ? 'controlled' : 'safe',
    note: `Note ${at}`,
    exceptions: [],
  }));
}

function mount(rules: readonly Rule[]): PattoGovernanceMatrix {
  const governance: Governance = {
    hitPolicy: 'unique',
    inputs: [
      { id: 'data', type: 'enum', values: ['none', 'personal'] },
      { id: 'spend', type: 'number', min: 0 },
      { id: 'public', type: 'boolean' },
    ],
    zones: [
      { id: 'safe', rank: 1 },
      { id: 'controlled', rank: 2 },
    ],
    scopes: [],
    stages: [],
    involvement: {},
    rules,
  };
  const matrix = document.createElement('patto-governance-matrix');
  matrix.workspace = new WorkspaceStore({ document: { ...EMPTY_DOCUMENT, governance } });
  const box = stage();
  box.style.width = '1100px';
  box.append(matrix);
  return matrix;
}

/** The scroller, once the part that fetches what scrolls is there and has drawn. */
async function drawn(matrix: PattoGovernanceMatrix): Promise<HTMLElement> {
  let nodes = -1;
  for (let still = 0; ;) {
    await frame();
    const scroller = matrix.shadowRoot?.querySelector<HTMLElement>('.scroller');
    const now = scroller ? nodesIn(scroller) : 0;
    still = now > 0 && now === nodes ? still + 1 : 0;
    nodes = now;
    if (scroller && still === 20) return scroller;
  }
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
