import fc from 'fast-check';

/** Documents in which a few values, anywhere, are replaced, removed, doubled or joined by others. */
export function mutated(documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    where: fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
    how: fc.constantFrom('replace', 'remove', 'double', 'add'),
    value: fc.oneof(
      fc.constantFrom<unknown>(null, -1, 7, 1.5, '', 'x', true, [], {}, [[]], { id: 'crm' }),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    key: fc.constantFrom('id', 'name', 'parentId', '__proto__', 'constructor', 'target', 'level'),
  });
  return fc
    .tuple(documents, fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([document, changes]) =>
      changes.reduce<unknown>((result, one) => mutate(result, one.where, one), document),
    );
}

interface Change {
  readonly how: string;
  readonly value: unknown;
  readonly key: string;
}

function mutate(container: unknown, [choice = 0, ...where]: number[], change: Change): unknown {
  if (Array.isArray(container)) {
    const at = container.length ? choice % container.length : 0;
    if (where.length > 0 && container.length > 0) {
      return container.with(at, mutate(container[at], where, change));
    }
    if (change.how === 'remove') return container.toSpliced(at, 1);
    if (change.how === 'double') return container.concat(container.slice(at, at + 1));
    return container.toSpliced(at, change.how === 'replace' ? 1 : 0, change.value);
  }
  if (typeof container !== 'object' || container === null) return change.value;
  const entries: [string, unknown][] = Object.entries(container);
  const [key, value] = entries[choice % Math.max(entries.length, 1)] ?? [change.key, null];
  const others = entries.filter(([name]) => name !== key);
  if (where.length > 0) return Object.fromEntries([...others, [key, mutate(value, where, change)]]);
  if (change.how === 'remove') return Object.fromEntries(others);
  if (change.how === 'replace') return Object.fromEntries([...others, [key, change.value]]);
  return Object.fromEntries([...entries, [change.key, change.value]]);
}

/** Whether all that is in `part` is in `whole`, at its place; `whole` may have more fields. */
export function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) &&
      whole.length === part.length &&
      part.every((item, at) => holds(whole[at], item))
    );
  }
  if (typeof part !== 'object' || part === null) return Object.is(whole, part);
  return (
    typeof whole === 'object' &&
    whole !== null &&
    Object.entries(part).every(([key, value]) => {
      // An id of no letters is replaced; there is nothing to keep of it.
      if (key === 'id' && value === '') return true;
      return Object.hasOwn(whole, key) && holds((whole as Record<string, unknown>)[key], value);
    })
  );
}
