/** Waiting for what a user would wait for. */
import { waitUntil as wait } from '@open-wc/testing';

/** Until the predicate holds; patient, since two cores may run three engines at a time. */
export function waitUntil(
  predicate: Parameters<typeof wait>[0],
  message?: string,
  { timeout = 20_000, interval = 20 }: { timeout?: number; interval?: number } = {},
): Promise<void> {
  return wait(predicate, message, { timeout, interval });
}
