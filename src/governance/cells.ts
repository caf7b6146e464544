/** Cuts an input's domain where conditions begin or end: inside a cell, no condition tells values apart. */
import { intersect, isEmpty, type ValueSet } from './conditions.js';
import { compareCuts, isEmptyRange, type Cut, type NumberSet } from './number-set.js';

/**
 * Disjoint, not empty, together the domain; each lies wholly inside or wholly outside every set.
 * Numbers ascend, named values keep the domain's order; the last cell of an open domain is "any other".
 */
export function elementaryCells(domain: ValueSet, sets: readonly ValueSet[]): readonly ValueSet[] {
  return domain.kind === 'numbers' ? numberCells(domain.numbers, sets) : namedCells(domain, sets);
}

function numberCells(domain: NumberSet, sets: readonly ValueSet[]): readonly ValueSet[] {
  const ranges = sets.flatMap((set) => (set.kind === 'numbers' ? set.numbers : []));
  const cuts = [...domain, ...ranges]
    .flatMap(({ start, end }) => [start, end])
    .toSorted(compareCuts);
  const cells: ValueSet[] = [];
  let start: Cut | undefined;
  for (const end of cuts) {
    if (start && !isEmptyRange({ start, end })) {
      cells.push({ kind: 'numbers', numbers: [{ start, end }] });
    }
    start = end;
  }
  return cells;
}

function namedCells(
  domain: Extract<ValueSet, { kind: 'named' }>,
  sets: readonly ValueSet[],
): readonly ValueSet[] {
  const values = new Set(domain.except ? [] : domain.values);
  if (domain.except) {
    for (const set of sets)
      if (set.kind === 'named') set.values.forEach((value) => values.add(value));
  }
  const cells = [...values].map((value): ValueSet => ({
    kind: 'named',
    values: new Set([value]),
    except: false,
  }));
  const others = intersect(domain, { kind: 'named', values, except: true });
  return isEmpty(others) ? cells : [...cells, others];
}
