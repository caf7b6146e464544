/** A document while it is being loaded: what does not fit is cut out of it, and remembered where it stood. */
import { FORBIDDEN_KEYS, isItem, keyOf } from './key.js';
import { pointer, type Problem } from './problem.js';
import type { Quarantined } from './quarantine.js';

type Path = readonly (string | number)[];

export class Draft {
  #value: unknown;
  readonly #quarantined: Quarantined[] = [];
  readonly #marked = new Map<string, Path>();
  /** For an array that items were cut out of: the authored position of each that is left. */
  #authoredPositions = new WeakMap<object, readonly number[]>();

  constructor(raw: unknown) {
    this.#value = raw;
  }

  get value(): unknown {
    return this.#value;
  }

  get quarantined(): readonly Quarantined[] {
    return this.#quarantined;
  }

  /**
   * Sets forbidden keys aside, and in the given properties every second item of the same key.
   * Other properties are not ours to judge.
   */
  tidy(properties: ReadonlySet<string>, problems: Problem[]): void {
    this.#inspect(this.#value, [], properties, problems);
    this.setAside();
  }

  /** Gives the item at a path an id that follows from where it stands, such as `capabilities-3`. */
  deriveId(at: Path): string {
    const [collection, position] = at.slice(-2);
    const siblings = at.slice(0, -1).reduce<unknown>(child, this.#value);
    const taken = new Set(Array.isArray(siblings) ? siblings.map(keyOf) : []);
    let id = `${String(collection)}-${String(position)}`;
    while (taken.has(id)) id += 'x';
    this.#value = write(this.#value, [...at, 'id'], id);
    return id;
  }

  /** Goes on with a parsed copy of the same structure, keeping what is known about positions. */
  adopt(parsed: unknown): void {
    const previous = this.#value;
    this.#value = parsed;
    if (this.#quarantined.length === 0) return;
    const positions = new WeakMap<object, readonly number[]>();
    const follow = (from: unknown, to: unknown): void => {
      if (Array.isArray(from) && Array.isArray(to)) {
        const known = this.#authoredPositions.get(from);
        if (known) positions.set(to, known);
        from.forEach((item, at) => follow(item, to[at]));
      } else if (isItem(from) && isItem(to)) {
        for (const key of Object.keys(from)) follow(from[key], to[key]);
      }
    };
    follow(previous, parsed);
    this.#authoredPositions = positions;
  }

  /** Remembers to cut out what stands at a path (of the draft as it is now). */
  mark(at: Path): void {
    this.#marked.set(pointer(at), at);
  }

  /** Cuts out all that was marked. False if nothing was. */
  setAside(): boolean {
    const marked = [...this.#marked.values()].filter((path) => !this.#isInsideMarked(path));
    this.#marked.clear();
    // From the back, so that positions of what is still to be cut stay true.
    for (const path of marked.toSorted(comparePaths).toReversed()) {
      this.#value = this.#cut(this.#value, path, 0, []);
    }
    return marked.length > 0;
  }

  /** A path in the draft as its author counts: positions before anything was cut out. */
  authored(path: Path): Path {
    let value = this.#value;
    return path.map((segment) => {
      const container = value;
      value = child(container, segment);
      if (typeof segment !== 'number' || !Array.isArray(container)) return segment;
      return this.#authoredPositions.get(container)?.[segment] ?? segment;
    });
  }

  #isInsideMarked(path: Path): boolean {
    return path.some((_, depth) => depth > 0 && this.#marked.has(pointer(path.slice(0, depth))));
  }

  #cut(container: unknown, path: Path, depth: number, within: readonly string[]): unknown {
    const segment = path[depth];
    const inner = segment === undefined ? undefined : child(container, segment);
    if (segment === undefined || inner === undefined) return container;
    const last = depth === path.length - 1;
    if (Array.isArray(container) && typeof segment === 'number') {
      if (last) return this.#cutItem(container, segment, within);
      const next = this.#cut(inner, path, depth + 1, [...within, keyOf(inner) ?? String(segment)]);
      return this.#samePositions(container, container.with(segment, next));
    }
    if (!isItem(container)) return container;
    const { [segment]: taken, ...rest } = container;
    if (!last) {
      const key = String(segment);
      return { ...container, [segment]: this.#cut(inner, path, depth + 1, [...within, key]) };
    }
    this.#quarantined.push({ within, at: String(segment), value: taken });
    return rest;
  }

  #cutItem(items: readonly unknown[], position: number, within: readonly string[]): unknown[] {
    const positions = this.#authoredPositions.get(items) ?? items.map((_, at) => at);
    this.#quarantined.push({ within, at: position, value: items[position] });
    const left = items.toSpliced(position, 1);
    this.#authoredPositions.set(left, positions.toSpliced(position, 1));
    return left;
  }

  #samePositions<T extends object>(from: object, to: T): T {
    const known = this.#authoredPositions.get(from);
    if (known) this.#authoredPositions.set(to, known);
    return to;
  }

  /** `path` is one stack for the whole walk: documents have a million values, few of them bad. */
  #inspect(
    value: unknown,
    path: (string | number)[],
    properties: ReadonlySet<string>,
    problems: Problem[],
  ): void {
    if (Array.isArray(value)) {
      if (properties.has(String(path[0]))) this.#markDuplicates(value, path, problems);
      value.forEach((item, position) => {
        path.push(position);
        this.#inspect(item, path, properties, problems);
        path.pop();
      });
    } else if (isItem(value)) {
      for (const key of Object.keys(value)) {
        path.push(key);
        if (FORBIDDEN_KEYS.has(key)) {
          problems.push({
            severity: 'error',
            path: pointer(path),
            code: 'forbidden-key',
            found: key,
          });
          this.mark([...path]);
        } else {
          this.#inspect(value[key], path, properties, problems);
        }
        path.pop();
      }
    }
  }

  #markDuplicates(items: readonly unknown[], path: Path, problems: Problem[]): void {
    const seen = new Set<string>();
    items.forEach((item, position) => {
      const key = keyOf(item);
      if (key !== undefined && seen.has(key)) {
        const at = [...path, position];
        problems.push({ severity: 'error', path: pointer(at), code: 'duplicate-id', found: key });
        this.mark(at);
      }
      if (key !== undefined) seen.add(key);
    });
  }
}

/** A copy of `container` with `value` at a path that exists but for its last segment. */
function write(container: unknown, path: Path, value: unknown): unknown {
  const [segment, ...rest] = path;
  if (segment === undefined) return value;
  const next = write(child(container, segment), rest, value);
  if (Array.isArray(container) && typeof segment === 'number') return container.with(segment, next);
  return isItem(container) ? { ...container, [segment]: next } : container;
}

function child(container: unknown, segment: string | number): unknown {
  if (Array.isArray(container)) return typeof segment === 'number' ? container[segment] : undefined;
  return isItem(container) && Object.hasOwn(container, segment) ? container[segment] : undefined;
}

/** Document order: by the first segment that differs. */
function comparePaths(a: Path, b: Path): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    const [left, right] = [a[depth], b[depth]];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
