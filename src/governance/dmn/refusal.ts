/** What of a file was not taken, with its place, what stands there and what would have been taken. */
import type { Place } from './place.js';

export type RefusalCode =
  /** A condition that is no simple unary test over literals; its rule is not taken. */
  | 'condition'
  /** A condition of another type, or with a value that the input does not have; its rule is not taken. */
  | 'value'
  /** An interval that holds no number; its rule is not taken. */
  | 'interval'
  /** A condition on a column that was not taken; its rule is not taken. */
  | 'column'
  /** An outcome that is no literal, or none of the values that the output may have; its rule is not taken. */
  | 'outcome'
  /** A rule with another number of entries than the table has columns. */
  | 'entries'
  /** An input of a type that no input here can have. */
  | 'type'
  /** An input that computes something. */
  | 'expression'
  /** Allowed values that are no list and no single closed range; the input is taken without them. */
  | 'domain'
  /** An output that is not the outcome. */
  | 'output'
  /** The outcomes' order, which the hit policy needs, is not said; that of their appearance is taken. */
  | 'order'
  /** An aggregation of what is no number. */
  | 'aggregation'
  /** The default output, where it is no literal or not said for all outputs. */
  | 'fallback'
  /** A hit policy that DMN does not know; the table is not taken. */
  | 'hit-policy'
  /** Another part of the model: a decision, a drawing, business knowledge. */
  | 'element'
  /** What this kit had added to the file, and somebody changed. */
  | 'extension'
  /** A row of a CSV file. */
  | 'row'
  /** A line of a CSV file with a quote that is never closed. */
  | 'quote';

export interface Refusal {
  readonly code: RefusalCode;
  readonly place: Place;
  readonly found: string;
  /** Language-neutral: values, a type, an example. Empty where there is nothing to say. */
  readonly expected: string;
  /** Where it concerns one rule: its number in the file, from 1. */
  readonly rule?: number;
  /** Where it concerns one column: its name. */
  readonly column?: string;
}

/** What stands in a file, short enough to be shown. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
