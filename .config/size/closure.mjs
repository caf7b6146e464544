// How many bytes a page loads for an entry: what it imports statically, bundled, minified, gzipped.
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { inRoot, ROOT } from '../node/project.mjs';
import { minifyTemplates } from '../vite/minify-templates.ts';

/** @typedef {{ name: string, bytes: number }} Part */

/**
 * @param {string[]} modules of src, without ending, that a page loads together
 * @returns {Promise<{ bytes: number, onDemand: Part[], parts: Part[] }>} `parts`: the modules that are
 *   loaded at once, before they are minified
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
    parts: [...atOnce].flatMap((chunk) =>
      Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({
        name: relative(ROOT, id),
        bytes: renderedLength,
      })),
    ),
  };
}

const gzipped = (chunks) =>
  gzipSync(chunks.map(({ code }) => code).join('\n'), { level: 9 }).length;
