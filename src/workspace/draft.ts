/** A document while it is being loaded: what does not fit is cut out of it, and remembered where it stood. */
import { isItem, keyOf, positionsOf } from './key.js';
import { pointer } from './problem.js';
import type { Quarantined } from './quarantine.js';

export type Path = readonly (string | number)[];

/** What is to be cut out, as a tree of segments; null = the whole value. */
type Marks = Map<string | number, Marks | null>;

export class Draft {
  #value: unknown;
  #marks: Marks = new Map();
  readonly #quarantined: Quarantined[] = [];
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

  /** Gives items an id that follows from where they stand, such as `capabilities-3`; by the items' pointers. */
  deriveIds(items: readonly Path[]): ReadonlyMap<string, string> {
    const ids = new Map<string, string>();
    const siblings = new Map<string, Path[]>();
    for (const at of items) {
      const collection = pointer(at.slice(0, -1));
      const known = siblings.get(collection);
      if (known) known.push(at);
      else siblings.set(collection, [at]);
    }
    for (const nameless of siblings.values()) {
      const collection = nameless[0]?.slice(0, -1) ?? [];
      this.#value = this.#replace(this.#value, collection, (container) =>
        Array.isArray(container) ? this.#nameItems(container, nameless, ids) : container,
      );
    }
    return ids;
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

  /** Remembers to cut out what stands at a path (of the draft as it is now), or what it is missing from. */
  mark(at: Path): void {
    let marks = this.#marks;
    let value = this.#value;
    for (const [depth, segment] of at.entries()) {
      value = child(value, segment);
      const known = marks.get(segment);
      if (known === null) return;
      const isLast = depth === at.length - 1 || child(value, at[depth + 1] ?? '') === undefined;
      if (isLast) {
        if (value !== undefined) marks.set(segment, null);
        return;
      }
      const next = known ?? (new Map() as Marks);
      marks.set(segment, next);
      marks = next;
    }
  }

  /** Cuts out all that was marked. False if nothing was. */
  setAside(): boolean {
    const before = this.#quarantined.length;
    const marks = this.#marks;
    this.#marks = new Map();
    if (marks.size > 0) this.#value = this.#cut(this.#value, marks, []);
    return this.#quarantined.length > before;
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

  #cut(container: unknown, marks: Marks, within: Path): unknown {
    if (Array.isArray(container)) return this.#cutItems(container, marks, within);
    if (!isItem(container)) return container;
    const copy: Record<string, unknown> = { ...container };
    for (const [segment, inner] of marks) {
      const name = String(segment);
      if (inner) {
        copy[name] = this.#cut(container[name], inner, [...within, name]);
      } else {
        this.#quarantined.push({ within, at: name, value: container[name] });
        delete copy[name];
      }
    }
    return copy;
  }

  /** From the back: put back in reverse, each finds the position that it had. */
  #cutItems(items: readonly unknown[], marks: Marks, within: Path): unknown[] {
    const copy = items.slice();
    const segments = [...marks.keys()].map(Number).sort((a, b) => b - a);
    for (const position of segments) {
      const inner = marks.get(position);
      const item = items[position];
      if (inner) copy[position] = this.#cut(item, inner, [...within, nameOf(items, position)]);
      else this.#quarantined.push({ within, at: position, value: item });
    }
    const isLeft = (_: unknown, position: number): boolean => marks.get(position) !== null;
    const positions = this.#authoredPositions.get(items) ?? items.map((_, at) => at);
    const left = copy.filter(isLeft);
    this.#authoredPositions.set(left, positions.filter(isLeft));
    return left;
  }

  #nameItems(items: readonly unknown[], nameless: readonly Path[], ids: Map<string, string>) {
    const named = items.slice();
    const taken = new Set(items.map(keyOf));
    for (const at of nameless) {
      const [collection, authoredAt] = this.authored(at).slice(-2);
      let id = `${String(collection)}-${String(authoredAt)}`;
      while (taken.has(id)) id += 'x';
      taken.add(id);
      ids.set(pointer(at), id);
      const position = Number(at.at(-1));
      const item = items[position];
      if (isItem(item)) named[position] = { ...item, id };
    }
    return this.#samePositions(items, named);
  }

  /** A copy of `container` with something else at a path that exists. */
  #replace(container: unknown, path: Path, by: (value: unknown) => unknown): unknown {
    const [segment, ...rest] = path;
    if (segment === undefined) return by(container);
    const next = this.#replace(child(container, segment), rest, by);
    if (!Array.isArray(container)) return { ...(container as object), [segment]: next };
    return this.#samePositions(container, container.with(Number(segment), next));
  }

  #samePositions<T extends object>(from: object, to: T): T {
    const known = this.#authoredPositions.get(from);
    if (known) this.#authoredPositions.set(to, known);
    return to;
  }
}

/** By its key where only one item has it, for that stays true when items are moved; else by position. */
function nameOf(items: readonly unknown[], position: number): string | number {
  const key = keyOf(items[position]);
  return key !== undefined && positionsOf(items).get(key) === position ? key : position;
}

function child(container: unknown, segment: string | number): unknown {
  if (Array.isArray(container)) return typeof segment === 'number' ? container[segment] : undefined;
  return isItem(container) && Object.hasOwn(container, segment) ? container[segment] : undefined;
}
