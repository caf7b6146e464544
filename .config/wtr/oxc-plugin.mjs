// TypeScript in the test runner through the very transformer that Vite's build uses (oxc),
// so that what is tested is what is shipped.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { transformWithOxc } from 'vite';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function oxcPlugin() {
  let rootDir = '';
  const fileOf = (urlPath) => join(rootDir, decodeURIComponent(urlPath));
  return {
    name: 'oxc-typescript',
    serverStart({ config }) {
      rootDir = config.rootDir;
    },
    resolveMimeType(context) {
      return context.path.endsWith('.ts') ? 'js' : undefined;
    },
    // In a .ts file './x.js' means './x.ts'. What './x.js?copy=2' imports is of the second copy, too.
    resolveImport({ source: asked, context }) {
      const [source, copy = context.url.match(/\?copy=\d/)?.[0] ?? ''] =
        asked.split(/(?=\?copy=\d)/);
      const relative = /^\.{1,2}\//.test(source) && source.endsWith('.js');
      if (!relative || !context.path.endsWith('.ts')) return undefined;
      const asWritten = fileOf(posix.join(posix.dirname(context.path), source));
      const asTypeScript = asWritten.replace(/\.js$/, '.ts');
      if (existsSync(asWritten) || !existsSync(asTypeScript)) return undefined;
      return source.replace(/\.js$/, '.ts') + copy;
    },
    async transform(context) {
      if (!context.path.endsWith('.ts')) return undefined;
      const { code, map } = await transformWithOxc(String(context.body), fileOf(context.path), {
        target: 'es2022',
        sourcemap: true,
      });
      const inlineMap = Buffer.from(JSON.stringify(map)).toString('base64');
      return {
        body: `${code}\n//# sourceMappingURL=data:application/json;base64,${inlineMap}`,
        transformCache: true,
      };
    },
  };
}
