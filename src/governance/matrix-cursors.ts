/** The two cursors of the matrix, one per view; what they come to is chosen, and what is chosen elsewhere they follow. */
import type { LitElement } from 'lit';
import { memoize } from '../workspace/memo.js';
import type { Selection } from '../workspace/state.js';
import type { Governance, Rule } from './governance.js';
import { GridCursor, type GridModel } from './matrix-cursor.js';
import type { Face } from './matrix-parts.js';
import { involvementRow, readInvolvementRow, ruleColumns } from './matrix-view.js';

export interface CursorsHost {
  /** What is shown: with defaults and with the draft. */
  readonly governance: () => Governance;
  /** The rules in sight, in their order. */
  readonly shown: () => readonly Rule[];
  readonly selection: () => Selection | null;
  readonly choose: (selection: Selection) => void;
  /** Brings a rule into sight, by its position. */
  readonly reveal: (position: number) => void;
}

/** Where no rule is in sight: to show all, to write the first, to add one. */
const WAYS_ON = ['.sheet .shown + button', '.ways button', '.add-rule'];

export class MatrixCursors {
  readonly rules: GridCursor;
  readonly involvement: GridCursor;
  readonly #host: CursorsHost;
  readonly #idsOf = memoize((rules: readonly Rule[]) => rules.map(({ id }) => id));
  readonly #columnsOf = memoize(ruleColumns);
  readonly #gridOf = memoize(involvementGrid);
  #followed: Selection | null = null;

  constructor(element: LitElement, host: CursorsHost) {
    this.#host = host;
    this.rules = new GridCursor(element, {
      grid: () => {
        return { rows: this.#idsOf(host.shown()), columns: this.#columnsOf(host.governance()) };
      },
      reveal: host.reveal,
      otherwise: () => {
        const { renderRoot } = element;
        return WAYS_ON.map((way) => renderRoot.querySelector<HTMLElement>(way)).find(Boolean);
      },
      onRow: (id) => this.#choose({ kind: 'rule', id }),
    });
    this.involvement = new GridCursor(element, {
      grid: () => this.#gridOf(host.governance()),
      onRow: (row) => this.#choose({ kind: 'zone', id: readInvolvementRow(row).zoneId }),
    });
  }

  of(face: Face): GridCursor {
    return face === 'involvement' ? this.involvement : this.rules;
  }

  /** Goes to a rule that was chosen in another widget; true if the choice is a new one. */
  follow(selection: Selection | null): boolean {
    if (selection === this.#followed) return false;
    this.#followed = selection;
    if (selection?.kind === 'rule') this.rules.follow(selection.id);
    return true;
  }

  /** What is chosen already is not told again. */
  #choose(selection: Selection): void {
    const current = this.#host.selection();
    if (current?.kind !== selection.kind || current.id !== selection.id) {
      this.#host.choose(selection);
    }
  }
}

/** The cells that the cursor can reach. */
function involvementGrid({ zones, scopes, stages }: Governance): GridModel {
  return {
    rows: zones.flatMap((zone) => scopes.map((scope) => involvementRow(zone.id, scope.id))),
    columns: stages.map(({ id }) => id),
  };
}
