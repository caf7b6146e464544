/** How a radar that stands alone reads its data: rows, a list of capabilities, or its attributes. */
import { AttributeReader } from '../element/attribute.js';
import type { DataReaders } from '../element/data-readers.js';
import { partyRoom } from '../workspace/party-room.js';
import { capabilitiesFromAttributes, type LevelAttributes } from './capability-attributes.js';
import { capabilityRoom } from './capability-room.js';
import { readCapabilityRows } from './capability-rows.js';

/** `today` (YYYY-MM-DD) is the date of levels that name none. */
export function capabilityReaders(attributes: LevelAttributes, today: string): DataReaders {
  return {
    rooms: [partyRoom, capabilityRoom],
    fromRows: (rows) => readCapabilityRows(rows, today),
    fromJson: (value) => (Array.isArray(value) ? { capabilities: value as unknown } : value),
    // What cannot be read is said by the element, which reads its attributes with each update.
    fromAttributes: () => capabilitiesFromAttributes(attributes, new AttributeReader()),
  };
}
