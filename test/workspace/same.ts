import { expect } from '@open-wc/testing';
import { sameValue } from '../../src/workspace/operation.js';

/** `deep.equal` for thousands of documents: the assertion only where there is a difference to show. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!sameValue(actual, expected)) expect(actual).to.deep.equal(expected);
}
