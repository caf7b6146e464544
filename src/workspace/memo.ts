/** Remembers the last result of a pure function, by identity of its arguments. */
export function memoize<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    const known = last;
    if (
      known?.args.length === args.length &&
      known.args.every((arg, at) => Object.is(arg, args[at]))
    ) {
      return known.result;
    }
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}
