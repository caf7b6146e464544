/** How one element reads data of its own; loaded with the loader itself, when there is some. */
import type { Room } from '../workspace/room.js';
import type { RowTable } from './rows.js';

export interface DataReaders {
  /** The shapes and checks that the data is loaded with. */
  readonly rooms: readonly Room[];
  /** Properties of the document that are used where the data does not have them. */
  readonly defaults?: Readonly<Record<string, unknown>> | undefined;
  /** `<table>` or CSV → (part of) a workspace document. */
  readonly fromRows?: ((rows: RowTable) => unknown) | undefined;
  /** Gets every JSON value, and gives back as it is what is no short form of the element's own. */
  readonly fromJson?: ((value: unknown) => unknown) | undefined;
  /** Attributes → (part of) a workspace document. */
  readonly fromAttributes?: (() => unknown) | undefined;
}
