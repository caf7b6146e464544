/** The table of involvement as a sheet: its rows and columns are given, its cells say an extent. */
import { setInvolvements } from '../governance-commands.js';
import { EXTENTS, type Extent } from '../governance.js';
import { extentAt } from '../involvement.js';
import type { GridCursor } from '../matrix-cursor.js';
import { involvementRow, readInvolvementRow, type MatrixView } from '../matrix-view.js';
import { nameOf } from '../rule-words.js';
import type { SheetBase } from './sheet-host.js';
import type { CellReader, Reading, SheetTable } from './sheet-table.js';

/** What a cell sets in the row of a scope in a zone. */
export interface ExtentEdit {
  readonly stageId: string;
  readonly extent: Extent;
}

export const extentReader: CellReader<ExtentEdit> = {
  mostAdded: 0,
  read: readExtent,
  numberOf: (view, row) => rowsOf(view).indexOf(row) + 1,
  size: (view) => rowsOf(view).length,
};

export class ExtentCells implements SheetTable<ExtentEdit> {
  readonly face = 'involvement';
  readonly reader = extentReader;
  readonly #host: SheetBase;

  constructor(host: SheetBase) {
    this.#host = host;
  }

  get cursor(): GridCursor {
    return this.#host.cursors.involvement;
  }

  textOf(view: MatrixView, row: string, column: string): string {
    const { extent } = this.editFrom(view, row, column);
    return view.language.words.extents[extent];
  }

  editFrom({ governance }: MatrixView, row: string, column: string): ExtentEdit {
    const { zoneId, scopeId } = readInvolvementRow(row);
    return { stageId: column, extent: extentAt(governance, zoneId, scopeId, column) };
  }

  emptied(_: MatrixView, column: string): ExtentEdit {
    return { stageId: column, extent: 'none' };
  }

  readonly write: SheetTable<ExtentEdit>['write'] = (_, cells) =>
    setInvolvements(
      cells.flatMap(({ row, edits }) =>
        edits.map((edit) => ({ ...readInvolvementRow(row), ...edit })),
      ),
    );

  /** “Assisted, Security”. */
  rowName(view: MatrixView, number: number): string {
    const { zoneId, scopeId } = readInvolvementRow(rowsOf(view)[number - 1] ?? '[]');
    const { governance, language } = view;
    const zone = governance.zones.find(({ id }) => id === zoneId) ?? { id: zoneId };
    const scope = governance.scopes.find(({ id }) => id === scopeId) ?? { id: scopeId };
    return `${nameOf(zone, language.words.zones)}, ${nameOf(scope, language.words.scopes)}`;
  }

  columnName({ governance: { stages }, language }: MatrixView, column: string): string {
    const stage = stages.find(({ id }) => id === column) ?? { id: column };
    return nameOf(stage, language.words.stages);
  }
}

/** By its id or by its name; nothing, or a dash, is none. */
function readExtent({ language }: MatrixView, stageId: string, text: string): Reading<ExtentEdit> {
  const names = language.words.extents;
  const plain = text.trim().toLowerCase();
  const extent = /^[-–—]?$/.test(plain)
    ? 'none'
    : EXTENTS.find((one) => one === plain || names[one].toLowerCase() === plain);
  return extent
    ? { edit: { stageId, extent } }
    : { expected: EXTENTS.map((one) => names[one]).join(', ') };
}

function rowsOf({ governance: { zones, scopes } }: MatrixView): readonly string[] {
  return zones.flatMap((zone) => scopes.map((scope) => involvementRow(zone.id, scope.id)));
}
