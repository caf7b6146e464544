import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = resolve(import.meta.dirname, '../../src');

/** What the demo's pages name as if the drop-in files lay in `patto/` beside them. */
const FILES: Record<string, string> = {
  '/patto/patto.js': 'autoload.ts',
  '/patto/patto.all.js': 'drop-in/all.ts',
};

/** Serves those names from the sources while developing, so that an edit shows at once. */
export function serveKitFromSource(): Plugin {
  return {
    name: 'patto:serve-kit',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const source = FILES[request.url?.split('?')[0] ?? ''];
        if (source) request.url = `/@fs/${resolve(SOURCE, source)}`;
        next();
      });
    },
  };
}
