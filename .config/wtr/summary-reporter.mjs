// Counts what ran, by engine, for the command that adds up several runners.
import { leaveCounts } from '../test/summary.mjs';

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
    const count = (counts[session.browser.name] ??= { passed: 0, failed: 0 });
    const tests = session.testResults ? testsOf(session.testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    count.passed += tests.filter((test) => test.passed).length;
    // A file that does not load, or an error outside a test, is a failure, too.
    count.failed += failed || (session.passed ? 0 : 1);
  }
  return counts;
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
