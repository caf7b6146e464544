import type { Plugin } from 'vite';

/** Replacements of literal text in the modules whose file name ends with `file`. */
export interface Replacement {
  readonly file: string;
  readonly replace: readonly (readonly [found: string, by: string])[];
  /** Put before the module. */
  readonly prepend?: string;
}

/**
 * Replaces text in dependencies. Text that is not there ends the build: the dependency has changed,
 * and somebody has to look whether the replacement is still wanted.
 */
export function replaceInDependencies(replacements: readonly Replacement[]): Plugin {
  const unused = new Set(replacements);
  return {
    name: 'patto:replace-in-dependencies',
    transform(code, id) {
      const replacement = replacements.find(({ file }) => id.endsWith(file));
      if (!replacement) return null;
      unused.delete(replacement);
      let changed = code;
      for (const [found, by] of replacement.replace) {
        if (!changed.includes(found)) this.error(`${id} no longer contains: ${found}`);
        changed = changed.replaceAll(found, () => by);
      }
      return { code: (replacement.prepend ?? '') + changed, map: null };
    },
    buildEnd(error) {
      if (error) return;
      for (const { file } of unused) this.error(`No module of the build is ${file}.`);
    },
  };
}
