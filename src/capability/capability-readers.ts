/** How a radar that stands alone reads its data: rows, a list of capabilities, or its attributes. */
import { AttributeReader } from '../element/attribute.js';
import type { DataReaders } from '../element/data-readers.js';
import type { Problem } from '../workspace/problem.js';
import { partyRoom } from '../workspace/party-room.js';
import { capabilitiesFromAttributes, type LevelAttributes } from './capability-attributes.js';
import { capabilityRoom } from './capability-room.js';
import { readCapabilityRows } from './capability-rows.js';

export interface CapabilityReaders extends DataReaders {
  /** What of the attributes could not be read; filled as they are. */
  readonly problems: readonly Problem[];
}

/** `today` (YYYY-MM-DD) is the date of levels that name none. */
export function capabilityReaders(attributes: LevelAttributes, today: string): CapabilityReaders {
  const read = new AttributeReader();
  return {
    rooms: [partyRoom, capabilityRoom],
    problems: read.problems,
    fromRows: (rows) => readCapabilityRows(rows, today),
    fromJson: (value) => (Array.isArray(value) ? { capabilities: value as unknown } : value),
    fromAttributes: () => capabilitiesFromAttributes(attributes, read),
  };
}
