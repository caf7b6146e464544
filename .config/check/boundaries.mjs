// What may import what, beyond what ESLint sees in one file.
import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../node/project.mjs';

const NOT_IN_SRC = [
  [/from '(zod|zod\/v4)'/, "imports zod's classic build, which is large and breaks CSP"],
  [/from '(yjs|y-protocols|@hocuspocus)/, 'imports the engine of live editing'],
  [/\d(rem)\b/, "has a length in rem, which is the host's"],
  [/(Lit)?html`[^`]*<style/, 'has a <style> in a template, which breaks CSP'],
  [/!important/, 'has an !important'],
];

/** The one adapter that may: loaded on demand, it brings its engine. */
const MAY_IMPORT_LIVE = /^storage\/live/;

/** `:host` layout that a page's `* { … !important }` must not change (see the requirements on hosts). */
const MAY_BE_IMPORTANT = /^element\//;

/** Sentences that say which file of src breaks a rule; none when all is well. */
export function checkBoundaries() {
  const files = readdirSync(inRoot('src'), { recursive: true }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) => {
    const source = readFileSync(inRoot('src', file), 'utf8');
    return NOT_IN_SRC.filter(([pattern]) => pattern.test(source))
      .filter(([, fault]) => !(fault.includes('live') && MAY_IMPORT_LIVE.test(file)))
      .filter(([, fault]) => !(fault.includes('!important') && MAY_BE_IMPORTANT.test(file)))
      .map(([, fault]) => `src/${file} ${fault}`);
  });
}
