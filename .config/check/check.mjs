// Everything that can be judged without a browser. All steps run, so that one look shows all faults.
import { spawnSync } from 'node:child_process';
import { ROOT } from '../node/project.mjs';
import { checkBoundaries } from './boundaries.mjs';
import { checkLists } from './lists.mjs';
import { checkManifest } from './manifest.mjs';
import { checkStories } from './stories.mjs';

const steps = {
  types: () => run('tsc'),
  // The package is judged as it would be published, and Storybook reads its manifest.
  build: () => run('npm', 'run', '-s', 'build'),
  'types of the tools': () => run('tsc', '-p', '.config/tsconfig.node.json'),
  lint: () => run('npm', 'run', '-s', 'lint'),
  format: () => run('prettier', '--check', '--log-level', 'warn', '.'),
  lists: () => report(checkLists()),
  boundaries: () => report(checkBoundaries()),
  stories: () => report(checkStories()),
  manifest: () => report(checkManifest()),
  publint: () => run('publint', '--strict', '--pack', 'npm'),
  'types of the package': () => run('attw', '--pack', '.', '--profile', 'esm-only', '--quiet'),
};

const failed = [];
for (const [name, step] of Object.entries(steps)) {
  const ok = step();
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
  if (!ok) failed.push(name);
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Started by npm, the commands of node_modules are on the path. What it says is shown if it fails. */
function run(command, ...parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
}

function report(faults) {
  for (const fault of faults) console.error(`     ${fault}`);
  return faults.length === 0;
}
