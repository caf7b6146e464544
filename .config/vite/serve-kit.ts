import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = resolve(import.meta.dirname, '../../src');

/** What the demo's pages name as if the drop-in files lay in `patto/` beside them. */
const FILES: Record<string, string> = {
  '/patto/patto.js': 'autoload.ts',
  '/patto/patto.all.js': 'drop-in/all.ts',
};

/** Takes those names for the sources while developing, so that an edit shows at once. */
export function serveKitFromSource(): Plugin {
  return {
    name: 'patto:serve-kit',
    resolveId(id) {
      const source = FILES[id];
      return source && resolve(SOURCE, source);
    },
  };
}
