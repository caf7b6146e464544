/** Long work in short steps, so that a page stays responsive while it goes on. */

/** Yields wherever it may be left for a while; returns what it came to. */
export type Steps<T> = Generator<void, T>;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** In slices of about `sliceMs`, with room for input and painting between them. */
export async function inSlices<T>(steps: Steps<T>, sliceMs = 8): Promise<T> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
