/** The smallest shapes that every room builds on: ids, dates, currencies, and the type of a parsed snapshot. */
import * as z from 'zod/mini';
import { FORBIDDEN_KEYS } from './key.js';

/** Names an item within its collection: any text but an empty one or a forbidden key. */
export const Id = z.string().check(
  z.minLength(1),
  z.refine((id) => !FORBIDDEN_KEYS.has(id)),
);

/** A calendar date `YYYY-MM-DD` without time zone; it must exist (no 30 February). */
export const IsoDate = z.iso.date();

/** An ISO 4217 currency code in capitals, such as `EUR`. */
export const CurrencyCode = z.string().check(z.regex(/^[A-Z]{3}$/));

type Named<T> = { [K in keyof T as string extends K ? never : K]: T[K] };

/**
 * A parsed shape as everybody reads it: deeply readonly, and typed by the fields that Patto knows.
 * Fields that it does not know stay in the object and survive a round trip; they are just not typed.
 */
export type Snapshot<T> = T extends readonly (infer Item)[]
  ? readonly Snapshot<Item>[]
  : T extends object
    ? keyof Named<T> extends never
      ? { readonly [K in keyof T]: Snapshot<T[K]> }
      : { readonly [K in keyof Named<T>]: Snapshot<Named<T>[K]> }
    : T;
