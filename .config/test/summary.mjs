// Every runner leaves its counts in one folder; the command that started them adds them up.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder for the runners that are started from here. */
export const SUMMARY_VARIABLE = 'PATTO_TEST_SUMMARY';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures which, each with its message: a log may be kept in part, and its end is
 */

/** @returns {Count} */
export const newCount = () => ({ passed: 0, failed: 0, failures: [] });

export function newSummaryFolder() {
  return mkdtempSync(join(tmpdir(), 'patto-tests-'));
}

/**
 * @param {string} runner
 * @param {Record<string, Count>} counts by engine or kind of test
 */
export function leaveCounts(runner, counts) {
  const folder = process.env[SUMMARY_VARIABLE];
  if (folder) writeFileSync(join(folder, `${runner}.json`), JSON.stringify(counts));
}

/** @returns {Record<string, Count>} */
export function collectCounts(folder) {
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return Object.assign({}, ...readdirSync(folder).map(read));
}
