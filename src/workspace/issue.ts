/** A complaint of the validator as a {@link Problem}: what was expected, what was found. */
import type { $ZodIssue } from 'zod/v4/core';
import { describeValue, type Problem } from './problem.js';

type Path = readonly (string | number)[];

export interface Complaint extends Pick<Problem, 'code' | 'expected' | 'found'> {
  /** The offending value. */
  readonly at: Path;
}

/** `document` is what was validated: the found value is looked up there. */
export function describeIssue(issue: $ZodIssue, document: unknown): Complaint {
  const at = issue.path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));
  const value = at.reduce<unknown>(step, document);
  const found = value === undefined ? {} : { found: describeValue(value) };
  return { at, ...found, ...expectation(issue, value) };
}

/** What to set aside: the innermost item of a collection, else the field itself. */
export function itemAt(at: Path): Path {
  const position = at.findLastIndex((segment) => typeof segment === 'number');
  return position === -1 ? at : at.slice(0, position + 1);
}

function expectation(issue: $ZodIssue, value: unknown): Pick<Problem, 'code' | 'expected'> {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return { code: 'required', expected: issue.expected };
      return issue.expected === 'int'
        ? { code: 'integer' }
        : { code: 'type', expected: issue.expected };
    case 'invalid_value':
      return { code: 'choice', expected: issue.values.map(String).join(', ') };
    case 'too_small':
      if (issue.origin === 'string') return { code: 'required', expected: 'string' };
      return { code: 'too-small', expected: String(issue.minimum) };
    case 'too_big':
      return { code: 'too-big', expected: String(issue.maximum) };
    case 'invalid_format':
      if (issue.path.at(-1) === 'currency') return { code: 'currency' };
      return issue.format === 'date' ? { code: 'date' } : { code: 'format' };
    case 'invalid_union':
      return { code: 'type', expected: unionTypes(issue.errors) };
    case 'custom':
      return { code: issue.params?.code === 'format' ? 'format' : 'forbidden-key' };
    default:
      return { code: 'format' };
  }
}

/** The types that any branch of a union would have taken. */
function unionTypes(branches: readonly (readonly $ZodIssue[])[]): string {
  const types = branches.flatMap((issues) =>
    issues.flatMap((issue) => {
      if (issue.code === 'invalid_type') return [issue.expected];
      return issue.code === 'invalid_union' ? [unionTypes(issue.errors)] : [];
    }),
  );
  return [...new Set(types.join(', ').split(', '))].join(', ');
}

function step(container: unknown, segment: string | number): unknown {
  if (typeof container !== 'object' || container === null) return undefined;
  return Object.hasOwn(container, segment)
    ? (container as Readonly<Record<string | number, unknown>>)[segment]
    : undefined;
}
