import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { replaceInDependencies } from './replace.js';

const HOST_GLOBALS = resolve(import.meta.dirname, '../../src/drop-in/host-globals.ts');

const GLOBALS = {
  replace: [['globalThis', 'hostGlobals']],
  prepend: `import { hostGlobals } from ${JSON.stringify(HOST_GLOBALS)};\n`,
} as const;

/** A library that adds to `Object.prototype` puts its names into every `for … in`. */
const ownKeysOf = (object: string): readonly [string, string] => [
  `for (const key in ${object})`,
  `for (const key of Object.keys(${object}))`,
];

/**
 * Makes Lit and Zod fit for pages that are not ours: see src/drop-in/host-globals.ts.
 * Only the drop-in files need it; users of the npm package build their own page.
 */
export function hardenForHosts(): Plugin {
  return replaceInDependencies([
    {
      file: '/lit-html/lit-html.js',
      prepend: GLOBALS.prepend,
      replace: [
        ...GLOBALS.replace,
        [
          'const s=l.createElement("template")',
          'const s=hostGlobals.templates.createElement("template")',
        ],
      ],
    },
    { file: '/lit-element/lit-element.js', ...GLOBALS },
    { file: '/@lit/reactive-element/css-tag.js', ...GLOBALS },
    {
      file: '/@lit/reactive-element/reactive-element.js',
      prepend: GLOBALS.prepend,
      replace: [
        ...GLOBALS.replace,
        // Support for standard decorators, which we don't use: an assignment to a built-in that may be
        // frozen, and a name that an element of the page may have.
        ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
        [
          'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
          '',
        ],
      ],
    },
    { file: '/zod/v4/core/core.js', ...GLOBALS },
    { file: '/zod/v4/core/registries.js', ...GLOBALS },
    { file: '/zod/v4/core/util.js', replace: [ownKeysOf('table'), ownKeysOf('computes')] },
    { file: '/zod/v4/core/schemas.js', replace: [ownKeysOf('input'), ownKeysOf('shape')] },
  ]);
}

/**
 * Gives one module its own copy of a dependency that other chunks have, too. The loader is the first
 * request of a page: what it shared with the widgets would be a second one, before any widget is asked for.
 */
export function ownCopy(dependency: string, importer: string): Plugin {
  const MARK = '?own-copy';
  return {
    name: 'patto:own-copy',
    enforce: 'pre',
    async resolveId(source, from) {
      const begins = source === dependency && from?.endsWith(importer);
      if (!begins && !from?.endsWith(MARK)) return null;
      const resolved = await this.resolve(source, from?.replace(MARK, ''), { skipSelf: true });
      return resolved && { ...resolved, id: resolved.id + MARK };
    },
  };
}

/**
 * A classic script is read in the page's encoding, whatever that is: everything beyond ASCII is
 * written as an escape, which strings, templates and regular expressions all understand.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'patto:ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        if (/\\[^\x00-\x7f]/.test(file.code)) {
          this.error('A backslash stands before a character that would become an escape.');
        }
        file.code = file.code.replace(
          /[^\x00-\x7f]/g,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}
