/** Defines a tag once, whoever asks, however often. */

/**
 * Defines `tag`, unless it is taken: by another copy of the kit (said once, since two versions on a
 * page surprise), or by somebody else, who is left alone.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (!existing) {
    customElements.define(tag, element);
  } else if (existing !== element) {
    console.warn(
      `Patto: <${tag}> is defined already, by another copy of the kit or by somebody else; it is left as it is.`,
    );
  }
}
