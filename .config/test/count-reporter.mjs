// A reporter of Node's test runner that only counts.
import { leaveCounts } from './summary.mjs';

export default async function* countReporter(events) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    // A suite and a file pass or fail with the tests in them.
    const isTest = data.details?.type !== 'suite' && !data.file?.endsWith(data.name);
    if (type === 'test:pass' && isTest) count.passed += 1;
    if (type === 'test:fail' && isTest) count.failed += 1;
  }
  leaveCounts('node', { Node: count });
  yield '';
}
