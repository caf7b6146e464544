// A reporter of Node's test runner that only counts.
import { leaveCounts, newCount } from './summary.mjs';

export default async function* countReporter(events) {
  const count = newCount();
  for await (const { type, data } of events) {
    // A suite and a file pass or fail with the tests in them.
    const isTest = data.details?.type !== 'suite' && !data.file?.endsWith(data.name);
    if (type === 'test:pass' && isTest) count.passed += 1;
    if (type === 'test:fail' && isTest) {
      count.failed += 1;
      count.failures.push(`${data.name}: ${data.details.error?.message ?? 'no message'}`);
    }
  }
  leaveCounts('node', { Node: count });
  yield '';
}
