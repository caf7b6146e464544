// Counts what ran, by engine, for the command that adds up several runners.
import { leaveCounts, newCount } from '../test/summary.mjs';

/** @returns {import('@web/test-runner').Reporter} */
export function summaryReporter() {
  return {
    onTestRunFinished({ sessions }) {
      leaveCounts('web-test-runner', countByEngine(sessions));
    },
  };
}

function countByEngine(sessions) {
  const counts = {};
  for (const session of sessions) {
    const count = (counts[session.browser.name] ??= newCount());
    const tests = session.testResults ? testsOf(session.testResults) : [];
    const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
    count.passed += tests.filter(({ passed }) => passed).length;
    // A file that does not load, or an error outside a test, is a failure, too.
    count.failed += failed.length || (session.passed ? 0 : 1);
    count.failures.push(...(failed.length > 0 ? failed.map(told) : toldOf(session)));
  }
  return counts;
}

function testsOf(suite, path = []) {
  const named = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests.map((test) => ({ ...test, path: [...named, test.name].join(' › ') })),
    ...suite.suites.flatMap((inner) => testsOf(inner, named)),
  ];
}

const told = ({ path, error }) => `${path}: ${error?.message ?? 'no message'}`;

function toldOf({ passed, testFile, errors }) {
  return passed ? [] : [`${testFile}: ${errors[0]?.message ?? 'did not finish'}`];
}
