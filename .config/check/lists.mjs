// src/tags.ts is the one list of tags: whatever repeats it must say the same.
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, readEntries, readTags } from '../node/project.mjs';

/** Sentences that say what differs; none when all is well. */
export function checkLists() {
  const tags = readTags();
  const pkg = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return [
    ...checkModules(tags),
    ...checkImports('src/index.ts', tags, ({ module }) => `import './${module}.js';`),
    ...checkImports(
      'src/autoload.ts',
      tags,
      ({ tag, module }) => `'${tag}': () => import('./${module}.js')`,
    ),
    ...checkExports(pkg.exports),
    ...checkSideEffects(pkg.sideEffects, tags),
  ];
}

function checkModules(tags) {
  return tags
    .flatMap(({ module }) => [`src/${module}.ts`, `src/${module}-element.ts`])
    .filter((file) => !existsSync(inRoot(file)))
    .map((file) => `${file} does not exist: the one defines the tag, the other has its class`);
}

function checkImports(file, tags, lineOf) {
  const source = readFileSync(inRoot(file), 'utf8');
  const missing = tags.filter((tag) => !source.includes(lineOf(tag)));
  const imports = source.match(/import(?:\(| )'\.\/[a-z-]+\/[a-z-]+\.js'/g)?.length ?? 0;
  const problems = missing.map((tag) => `${file}: no "${lineOf(tag)}"`);
  if (imports > tags.length)
    problems.push(`${file}: imports an element that src/tags.ts does not name`);
  return problems;
}

function checkExports(exports) {
  const wanted = readEntries();
  const problems = Object.entries(wanted)
    .filter(([name, module]) => exports[name]?.default !== `./dist/esm/${module}.js`)
    .map(([name, module]) => `package.json: "${name}" does not lead to ./dist/esm/${module}.js`);
  for (const name of Object.keys(exports)) {
    if (exports[name].default && !(name in wanted)) {
      problems.push(`package.json: exports "${name}", which is no entry of the project`);
    }
  }
  return problems;
}

/** A bundler may leave out what has no side effect; defining a tag is one, built or in source. */
function checkSideEffects(sideEffects, tags) {
  return ['index', 'autoload', ...tags.map(({ module }) => module)]
    .flatMap((module) => [`./dist/esm/${module}.js`, `./src/${module}.ts`])
    .filter((file) => !sideEffects.includes(file))
    .map((file) => `package.json: sideEffects lacks ${file}`);
}
