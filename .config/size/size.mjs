// Prints what the entry points weigh beside their budgets; fails when one is over.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot, OTHER_ENTRIES, readTags } from '../node/project.mjs';
import { measure } from './closure.mjs';

/** In kB (1,000 bytes) after gzip -9. */
const BUDGETS = {
  first: 28,
  further: 10,
  './workspace-store': 3,
  './schema': 11,
  './storage/browser': 2,
  'cdn/patto.js': 3,
};

const widgets = readTags().filter(({ name }) => name !== 'workspace');
const rows = [];
const onDemand = new Map();

async function bytesOf(...modules) {
  const { bytes, onDemand: chunks } = await measure(modules);
  for (const chunk of chunks) onDemand.set(chunk.name, chunk.bytes);
  return bytes;
}

for (const { name, module } of readTags()) {
  rows.push({ what: `patto/${name}, alone`, bytes: await bytesOf(module), budget: BUDGETS.first });
}
for (const { name, module } of widgets) {
  // The dearest case: after the widget that it shares least with.
  let most = 0;
  for (const other of widgets.filter((widget) => widget.module !== module)) {
    const both = await bytesOf(other.module, module);
    most = Math.max(most, both - (await bytesOf(other.module)));
  }
  rows.push({ what: `patto/${name}, after another`, bytes: most, budget: BUDGETS.further });
}
for (const entry of ['./workspace-store', './schema']) {
  const bytes = await bytesOf(OTHER_ENTRIES[entry]);
  rows.push({ what: `patto/${entry.slice(2)}`, bytes, budget: BUDGETS[entry] });
}
// Storage comes on demand to a page that has a workspace.
const present = [OTHER_ENTRIES['./workspace-store'], 'workspace/merge'];
const storage = './storage/browser';
const beside = (await bytesOf(...present, OTHER_ENTRIES[storage])) - (await bytesOf(...present));
rows.push({ what: 'patto/storage/browser, beside store', bytes: beside, budget: BUDGETS[storage] });
rows.push({ what: 'patto, all tags', bytes: await bytesOf(OTHER_ENTRIES['.']) });
for (const file of ['patto.js', 'patto.all.js', 'patto.classic.js']) {
  const code = readFileSync(inRoot('dist/cdn', file));
  const bytes = gzipSync(code, { level: 9 }).length;
  rows.push({ what: `dist/cdn/${file}`, bytes, budget: BUDGETS[`cdn/${file}`] });
}

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(6);
console.log('gzip -9, kB                               is  budget');
let over = 0;
for (const { what, bytes, budget } of rows) {
  const exceeds = budget !== undefined && bytes > budget * 1000;
  over += Number(exceeds);
  const limit = budget === undefined ? '     –' : kB(budget * 1000);
  console.log(`${what.padEnd(38)}${kB(bytes)}  ${limit}${exceeds ? '  OVER' : ''}`);
}
console.log('\nloaded on demand, in none of the figures above');
for (const [name, bytes] of onDemand) console.log(`${name.padEnd(38)}${kB(bytes)}`);
if (over > 0) {
  console.error(`\n${over} over budget.`);
  process.exitCode = 1;
}
