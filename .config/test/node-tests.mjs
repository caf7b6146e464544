// Tests that need no page of ours, or make their own: test/**/*.node.ts, by Node's test runner.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { inRoot, ROOT } from '../node/project.mjs';

const wanted = process.argv.slice(2);
const files = readdirSync(inRoot('test'), { recursive: true })
  .filter((file) => file.endsWith('.node.ts'))
  .map((file) => `test/${file}`)
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));

const { status } = spawnSync(
  process.execPath,
  [
    ...['--import', './.config/node/typescript.mjs', '--test', '--test-concurrency=2'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./.config/test/count-reporter.mjs', '--test-reporter-destination=stderr'],
    ...files,
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
