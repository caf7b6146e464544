/** How a split that stands alone reads its data: rows, a bare funding as JSON, or its attributes. */
import { capabilityRoom } from '../capability/capability-room.js';
import type { DataReaders } from '../element/data-readers.js';
import { partyRoom } from '../workspace/party-room.js';
import { checkPayers } from './check.js';
import { readSplitAttributes, type RawAttributes } from './funding-attributes.js';
import { fundingRoom } from './funding-room.js';
import { documentFromJson, documentFromRows } from './funding-rows.js';
import { refusedAttributes, type SayRefused } from './refused-attributes.js';

export function fundingReaders(raw: RawAttributes, refuse: (say: SayRefused) => void): DataReaders {
  const { document, total, style, refused } = readSplitAttributes(raw);
  refuse(refusedAttributes(refused));
  return {
    // What does not add up is said beside the bar.
    rooms: [partyRoom, capabilityRoom, { ...fundingRoom, check: checkPayers }],
    fromRows: (rows) => documentFromRows(rows, total, style),
    fromJson: documentFromJson,
    fromAttributes: () => document,
  };
}
