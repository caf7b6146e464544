/** How a matrix that stands alone reads its data: rows, or a bare governance as JSON. */
import type { DataReaders } from '../element/data-readers.js';
import { governanceRoom } from './governance-room.js';
import type { GovernanceWords } from './governance-words.en.js';
import { documentFromJson, documentFromRows } from './matrix-table.js';

/** `languages`: the words that headers and conditions may be written in. */
export function governanceReaders(languages: readonly GovernanceWords[]): DataReaders {
  return {
    rooms: [governanceRoom],
    fromRows: (rows) => documentFromRows(rows, languages),
    fromJson: documentFromJson,
  };
}
