/** A zone for each outcome of a DMN table: one that the document has, where that is meant, else a new one. */
import { slug } from '../../element/rows.js';
import { FORBIDDEN_KEYS } from '../../workspace/key.js';
import type { Zone } from '../governance.js';
import { freeId } from './import-inputs.js';
import type { Outcomes } from './import-outcomes.js';
import { outcomeOfZone, sameOutcome, type OutcomeValues } from './outcome.js';

export interface ImportedZones {
  /** With those of the document that the file does not name, as long as it names some. */
  readonly zones: readonly Zone[];
  of: (values: OutcomeValues) => Zone | undefined;
}

export interface ZoneOptions {
  /** The document's zones, or those that this kit wrote into the file. */
  readonly known: readonly Zone[];
  /** Where this kit wrote the file: the outputs that a zone stands for, none for its id. */
  readonly ownNames: readonly string[] | undefined;
  /** True: the outcomes are numbers that will be summed or compared. */
  readonly asRank: boolean;
  /** True: the hit policy goes by the order of the outcomes. */
  readonly needsOrder: boolean;
}

export function zonesFor(
  { outputs, values, places }: Outcomes,
  { known, ownNames, asRank, needsOrder }: ZoneOptions,
): ImportedZones {
  const names = outputs.map(({ name }, at) => name ?? `${at + 1}`);
  const isPlain = values.every((one) => one.length === 1 && typeof one[0] === 'string');
  const matched: (Zone | undefined)[] = [];
  for (const one of values) {
    const free = known.filter((zone) => !matched.includes(zone));
    matched.push(
      free.find((zone) =>
        ownNames ? sameOutcome(outcomeOfZone(zone, ownNames, asRank), one) : isMeant(zone, one),
      ),
    );
  }
  const isSpoken = ownNames !== undefined || matched.some((zone) => zone !== undefined);
  const taken = new Set([...FORBIDDEN_KEYS, ...(isSpoken ? known.map(({ id }) => id) : [])]);
  const lowest = Math.max(...places, 0);
  const keepsRanks =
    matched.every((zone) => zone !== undefined) &&
    (!needsOrder || areFalling(matched, places, known));
  const zones = values.map((one, at): Zone => {
    const old = matched[at];
    const [value] = one;
    const rank = asRank && typeof value === 'number' ? value : lowest - (places[at] ?? 0) + 1;
    if (old) return keepsRanks && !asRank ? old : { ...old, rank };
    const id = freeId(slug(one.join(' ')), taken);
    const outputValues = Object.fromEntries(one.map((each, column) => [names[column] ?? '', each]));
    return { id, name: one.join(', '), rank, ...(!isPlain && { outputs: outputValues }) };
  });
  const rest = known.filter((zone) => !matched.includes(zone));
  return {
    zones: isSpoken ? inOrderOf(known, [...zones, ...rest]) : zones,
    of: (wanted) => zones[values.findIndex((one) => sameOutcome(one, wanted))],
  };
}

/** Whether a zone of the document goes by the one value that a file gives. */
function isMeant({ id, name = id }: Zone, values: OutcomeValues): boolean {
  const [value] = values;
  if (values.length !== 1 || typeof value !== 'string') return false;
  return id === value || name === value || slug(id) === slug(value) || slug(name) === slug(value);
}

/** Whether the document orders them as the file does; zones of one rank stand as they stand there. */
function areFalling(
  zones: readonly (Zone | undefined)[],
  places: readonly number[],
  known: readonly Zone[],
): boolean {
  return zones.every((zone, at) => {
    const before = zones[at - 1];
    if (!zone || !before) return true;
    if (before.rank !== zone.rank) return before.rank > zone.rank;
    return places[at] === places[at - 1] || known.indexOf(before) < known.indexOf(zone);
  });
}

/** Those of the document at their places, new ones behind them. */
function inOrderOf(known: readonly Zone[], zones: readonly Zone[]): readonly Zone[] {
  const place = ({ id }: Zone) => {
    const at = known.findIndex((zone) => zone.id === id);
    return at < 0 ? known.length : at;
  };
  return zones.toSorted((a, b) => place(a) - place(b));
}
