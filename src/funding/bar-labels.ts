/** Where the bar's words go: into their segment when they fit, above it when not, and nowhere when even that is full. */

/** A segment and the widths of its words, in px. */
export interface LabelledSegment {
  /** From the bar's beginning, in reading direction. */
  readonly start: number;
  readonly size: number;
  readonly name: number;
  /** Share and sum in one line; the share alone. */
  readonly figures: number;
  readonly share: number;
  /** Name and share in one line, for above. */
  readonly above: number;
}

export type LabelPlace =
  | { readonly inside: 'figures' | 'share' | 'share-only' }
  /** Where the words begin, and the middle of their segment, to which a line leads. */
  | { readonly above: number; readonly middle: number }
  | null;

/** Space to the segment's edges, and between two labels above. */
const PADDING = 10;
const GAP = 12;

/** One row of labels above the bar; from the beginning, each as near to its segment's middle as the last one allows. */
export function placeLabels(segments: readonly LabelledSegment[], width: number): LabelPlace[] {
  let free = 0;
  return segments.map((segment) => {
    const room = segment.size - 2 * PADDING;
    if (Math.max(segment.name, segment.figures) <= room) return { inside: 'figures' };
    if (Math.max(segment.name, segment.share) <= room) return { inside: 'share' };
    const middle = segment.start + segment.size / 2;
    const wanted = Math.max(free, Math.min(middle - segment.above / 2, width - segment.above));
    const fits = wanted + segment.above <= width && wanted <= middle;
    if (segment.size > 0 && fits) {
      free = wanted + segment.above + GAP;
      return { above: wanted, middle };
    }
    return segment.share <= segment.size - 6 ? { inside: 'share-only' } : null;
  });
}
