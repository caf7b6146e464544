import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const DROP_IN = resolve(import.meta.dirname, '../../src/drop-in');

/** Puts the iframe's page and its style beside its script. */
export function copyEmbedPage(): Plugin {
  return {
    name: 'patto:embed-page',
    generateBundle() {
      for (const fileName of ['embed.html', 'embed.css']) {
        const source = readFileSync(resolve(DROP_IN, fileName), 'utf8');
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
