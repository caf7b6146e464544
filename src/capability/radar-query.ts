/** What an author asked of a radar, read from its attributes; what does not fit is said. */
import type { AttributeReader } from '../element/attribute.js';
import { slug } from '../element/rows.js';
import type { Capability } from './capability.js';
import type { RadarModel } from './radar-model.js';
import { VIEWS, type ViewName } from './views/radar-views.js';
import { isNamed, offeredSeries, type SeriesId } from './radar-series.js';

/** The attributes as they stand. */
export interface RawQuery {
  readonly capabilities: unknown;
  readonly group: unknown;
  readonly depth: unknown;
  readonly view: unknown;
  readonly series: unknown;
  readonly date: unknown;
  readonly previousDate: unknown;
  readonly step: unknown;
}

export interface RadarQuery {
  /** Ids or names, in order; empty = not asked. */
  readonly capabilities: readonly string[];
  readonly group: string | undefined;
  readonly depth: number | undefined;
  readonly view: ViewName;
  readonly series: readonly SeriesId[];
  readonly date: string | undefined;
  readonly previousDate: string | undefined;
  readonly step: number;
}

/** Ten of these, one press with Shift, are a whole level. */
const DEFAULT_STEP = 0.1;

export function readQuery(raw: RawQuery, read: AttributeReader): RadarQuery {
  return {
    capabilities: read.list('capabilities', raw.capabilities),
    group: read.list('group', raw.group).join(' ') || undefined,
    depth: read.number('depth', raw.depth, { min: 1, fallback: undefined }),
    view: read.choice('view', raw.view, VIEWS, 'radar'),
    series: read.list('series', raw.series),
    date: read.date('date', raw.date),
    previousDate: read.date('previous-date', raw.previousDate),
    step: read.number('step', raw.step, { min: 0.001, fallback: DEFAULT_STEP }),
  };
}

/** Says which of the names that were asked for nothing has. */
export function checkNames(
  { capabilities, group, series }: RadarQuery,
  known: readonly Capability[],
  model: RadarModel,
  read: AttributeReader,
): void {
  const ids = new Set(known.map(({ id }) => id));
  const offered = offeredSeries(model);
  const isKnown = (name: string) => ids.has(name) || ids.has(slug(name));
  const refuse = (attribute: string, names: readonly string[], expected: readonly string[]) => {
    if (names.length > 0) read.refuse(attribute, names.join(', '), listed(expected));
  };
  refuse(
    'capabilities',
    capabilities.filter((name) => !isKnown(name)),
    [...ids],
  );
  refuse('group', group !== undefined && !isKnown(group) ? [group] : [], [...ids]);
  refuse(
    'series',
    series.filter((name) => !offered.some((id) => isNamed(id, name))),
    offered,
  );
}

/** A document has many ids: the first few show what they look like. */
function listed(names: readonly string[]): readonly string[] {
  return names.length <= 8 ? names : [...names.slice(0, 8), '…'];
}
