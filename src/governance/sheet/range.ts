/** A block of cells, by the places of its first and last row and column in sight. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The block that two of its corners span. */
export function rangeBetween(a: Place, b: Place): CellRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export function isOneCell({ top, bottom, left, right }: CellRange): boolean {
  return top === bottom && left === right;
}
