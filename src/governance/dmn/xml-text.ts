/** Character data as it reads, with the way back to where it stands in the file. */

export class XmlText {
  value = '';
  /** Pairs: where a piece begins in `value`, and where in the file. */
  readonly #pieces: number[] = [];

  /** Adds a piece of the file; its line ends become line feeds, as XML asks. */
  add(source: string, start: number, tidy = (plain: string) => plain): void {
    let at = 0;
    for (let end = source.indexOf('\r'); end >= 0; end = source.indexOf('\r', at)) {
      this.put(tidy(`${source.slice(at, end)}\n`), start + at);
      at = end + (source[end + 1] === '\n' ? 2 : 1);
    }
    if (at < source.length) this.put(tidy(source.slice(at)), start + at);
  }

  /** Where a character of `value` stands in the file; undefined where the text is empty. */
  offsetAt(index: number): number | undefined {
    let low = 0;
    let high = this.#pieces.length / 2;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[2 * middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    const [from, source] = this.#pieces.slice(2 * low, 2 * low + 2);
    return from === undefined || source === undefined ? undefined : source + index - from;
  }

  /** Adds a piece as it is. */
  put(piece: string, start: number): void {
    this.#pieces.push(this.value.length, start);
    this.value += piece;
  }
}
