/** Capabilities for a radar that stands alone, from its attributes: lists of names and of levels. */
import type { AttributeReader } from '../element/attribute.js';
import { numberOf, slug } from '../element/rows.js';

/** As authors write them: parts separated by commas, or by spaces where there is no comma. */
export interface LevelAttributes {
  readonly capabilities: unknown;
  readonly current: unknown;
  readonly target: unknown;
  readonly importance: unknown;
  readonly scale: unknown;
}

const LEVELS = ['current', 'target', 'importance'] as const;

/** Part of a document, to be validated like any other; undefined where no level is given. */
export function capabilitiesFromAttributes(
  raw: LevelAttributes,
  read: AttributeReader,
): { readonly capabilities: readonly object[] } | undefined {
  if (raw.current === undefined && raw.target === undefined) return undefined;
  const names = read.list('capabilities', raw.capabilities);
  const columns = LEVELS.map(
    (key) => [key, readLevels(key, raw[key], names.length, read)] as const,
  );
  const [min, max] = read.list('scale', raw.scale).map((end) => numberOf(end) ?? Number.NaN);
  return {
    ...(min !== undefined && max !== undefined && { scale: { min, max } }),
    capabilities: names.map((name, index) => ({
      id: slug(name),
      name,
      ...Object.fromEntries(
        columns.flatMap(([key, levels]) => {
          const level = levels[index];
          return typeof level === 'number' ? [[key, level]] : [];
        }),
      ),
    })),
  };
}

/** One level per name; what is no number is said and left out. A dash is not assessed. */
function readLevels(
  name: string,
  raw: unknown,
  count: number,
  read: AttributeReader,
): readonly (number | null | undefined)[] {
  const parts = read.list(name, raw);
  if (parts.length > 0 && parts.length !== count) {
    const what = name === 'importance' ? 'numbers' : 'levels';
    const used = Math.min(count, parts.length);
    read.refuse(name, parts.join(' '), `${what} ${count}`, used > 0 ? `first ${used}` : undefined);
  }
  return parts.map((part) => {
    const level = numberOf(part);
    if (!Number.isNaN(level)) return level;
    read.refuse(name, part, 'number');
    return undefined;
  });
}
