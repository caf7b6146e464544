/** The part of the document that this room owns. */
import * as z from 'zod/mini';
import type { Room } from '../workspace/room.js';
import { CapabilityShape, ScaleShape } from './capability.js';
import { checkCapabilities } from './check.js';

export const capabilityRoom: Room = {
  shape: {
    scale: z.prefault(ScaleShape, {}),
    capabilities: z._default(z.array(CapabilityShape), []),
  },
  check: checkCapabilities,
};
