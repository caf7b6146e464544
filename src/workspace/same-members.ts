/** Shallow equality: the same members by identity. Decides whether a widget's selection has changed. */
export function sameMembers(a: object, b: object): boolean {
  if (a === b) return true;
  const [left, right] = [a, b] as readonly Readonly<Record<string, unknown>>[];
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.is(left?.[key], right?.[key]))
  );
}
