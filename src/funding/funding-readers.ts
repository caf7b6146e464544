/** How a split that stands alone reads its data: rows, a bare funding as JSON, or its attributes. */
import { capabilityRoom } from '../capability/capability-room.js';
import type { DataReaders } from '../element/data-readers.js';
import { partyRoom } from '../workspace/party-room.js';
import type { SplitAttributes } from './funding-attributes.js';
import { fundingRoom } from './funding-room.js';
import { documentFromJson, documentFromRows } from './funding-rows.js';

export function fundingReaders({ document, total, style }: SplitAttributes): DataReaders {
  return {
    rooms: [partyRoom, capabilityRoom, fundingRoom],
    fromRows: (rows) => documentFromRows(rows, total, style),
    fromJson: documentFromJson,
    fromAttributes: () => document,
  };
}
