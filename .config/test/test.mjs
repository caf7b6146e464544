// `npm test`: elements and arithmetic in every engine that is here, the built files, every story.
// Ends with the sum over all of them, alone on its line.
import { spawnSync } from 'node:child_process';
import { ROOT } from '../node/project.mjs';
import { enginesToRun } from './install-browsers.mjs';
import { collectCounts, newSummaryFolder, SUMMARY_VARIABLE } from './summary.mjs';

const engines = enginesToRun();
const folder = newSummaryFolder();
const broken = [];

run('test:unit');
prepare('build');
run('test:node');
if (engines.includes('chromium')) {
  prepare('build-storybook');
  run('test:stories');
} else {
  console.log('The stories were not run: they need Chromium.');
}
report();

function run(script) {
  console.log(`\n— ${script}`);
  if (npmRun(script, 'inherit').status !== 0) broken.push(script);
}

/** What it says matters only if it fails. */
function prepare(script) {
  console.log(`\n— ${script}`);
  const { status, stdout, stderr } = npmRun(script, 'pipe');
  if (status === 0) return;
  console.log(`${stdout}${stderr}`);
  broken.push(script);
}

function npmRun(script, stdio) {
  return spawnSync('npm', ['run', '--silent', script], {
    cwd: ROOT,
    stdio,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, BROWSERS: engines.join(), [SUMMARY_VARIABLE]: folder },
  });
}

function report() {
  const counts = Object.entries(collectCounts(folder));
  const sum = { passed: 0, failed: 0 };
  for (const [what, { failures }] of counts) {
    for (const failure of failures) console.log(`\n✗ ${what}: ${failure}`);
  }
  console.log('');
  for (const [what, { passed, failed }] of counts) {
    console.log(`${what.padEnd(12)} ${passed} passed, ${failed} failed`);
    sum.passed += passed;
    sum.failed += failed;
  }
  // A runner that ended without saying how is one failure more than it counted.
  if (broken.length > 0) console.log(`Ended with an error: ${broken.join(', ')}`);
  if (broken.length > 0 && sum.failed === 0) sum.failed = broken.length;
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}
