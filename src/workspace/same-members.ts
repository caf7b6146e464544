/** Shallow equality: the same members by identity. Decides whether a widget's selection has changed. */
export function sameMembers(a: object, b: object): boolean {
  if (a === b) return true;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.is(value, (b as Readonly<Record<string, unknown>>)[key]))
  );
}
