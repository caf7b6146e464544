// `npm run size:why -- capability-radar`: what one entry is made of, heaviest first.
import { readEntries } from '../node/project.mjs';
import { measure } from './closure.mjs';

const entries = readEntries();
const module = entries[`./${process.argv[2]}`];
if (!module) {
  console.error(`One of: ${Object.keys(entries).join(' ').replaceAll('./', '')}`);
  process.exit(1);
}
const { bytes, parts } = await measure([module]);
for (const part of parts.toSorted((a, b) => b.bytes - a.bytes)) {
  console.log(`${String(part.bytes).padStart(7)}  ${part.name}`);
}
console.log(`\n${(bytes / 1000).toFixed(1)} kB, minified and gzipped`);
