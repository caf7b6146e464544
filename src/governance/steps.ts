/** Long work in short steps, so that a page stays responsive while it goes on. */

/** Yields wherever it may be left for a while; returns what it came to. */
export type Steps<T> = Generator<void, T>;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

export interface SliceOptions {
  /** As long as a frame has room for what else a page does. */
  readonly sliceMs?: number;
  /** Asked between slices. */
  readonly isWanted?: () => boolean;
}

/**
 * In slices, with room for input and painting between them. Undefined, and left where it is, as soon as it is no
 * longer wanted.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  { sliceMs = 8, isWanted = () => true }: SliceOptions = {},
): Promise<T | undefined> {
  while (isWanted()) {
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
