// How many bytes a page loads for an entry: what it imports statically, bundled, minified, gzipped.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { inRoot } from '../node/project.mjs';
import { minifyTemplates } from '../vite/minify-templates.ts';

/**
 * @param {string[]} modules of src, without ending, that a page loads together
 * @returns {Promise<{ bytes: number, onDemand: { name: string, bytes: number }[] }>}
 */
export async function measure(modules) {
  const { output } = await build({
    configFile: false,
    root: inRoot('.'),
    logLevel: 'error',
    plugins: [minifyTemplates()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: modules.map((module) => inRoot(`src/${module}.ts`)), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  }).then(([result]) => result);

  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const atOnce = new Set();
  const follow = (fileName) => {
    const chunk = chunks.get(fileName);
    if (!chunk || atOnce.has(chunk)) return;
    atOnce.add(chunk);
    chunk.imports.forEach(follow);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) follow(chunk.fileName);

  return {
    bytes: gzipped([...atOnce]),
    onDemand: [...chunks.values()]
      .filter((chunk) => !atOnce.has(chunk))
      .map((chunk) => ({ name: chunk.name, bytes: gzipped([chunk]) })),
  };
}

const gzipped = (chunks) =>
  gzipSync(chunks.map(({ code }) => code).join('\n'), { level: 9 }).length;
