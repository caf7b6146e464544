// Writes how many tests ran in which engine to the file named by PATTO_TEST_SUMMARY,
// for the command that adds up several runs.
import { writeFileSync } from 'node:fs';

/** @returns {import('@web/test-runner').Reporter} */
export function summaryReporter() {
  const file = process.env.PATTO_TEST_SUMMARY;
  return {
    onTestRunFinished({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(countByEngine(sessions)));
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
    // A file that fails to load, or that ends with an error outside a test, is a failure, too.
    count.failed += failed || (session.passed ? 0 : 1);
  }
  return counts;
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
