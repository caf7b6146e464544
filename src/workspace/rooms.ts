/** All rooms of the document, for whoever loads a whole one; a widget alone loads with its own rooms only. */
import * as z from 'zod/mini';
import { capabilityRoom } from '../capability/capability-room.js';
import { fundingRoom } from '../funding/funding-room.js';
import { governanceRoom } from '../governance/governance-room.js';
import { portfolioRoom } from '../portfolio/portfolio-room.js';
import { DOCUMENT_FORMAT, DOCUMENT_VERSION } from './envelope.js';
import { partyRoom } from './party-room.js';
import type { Room } from './room.js';

const envelopeRoom: Room = {
  shape: {
    format: z._default(z.literal(DOCUMENT_FORMAT), DOCUMENT_FORMAT),
    version: z._default(z.int(), DOCUMENT_VERSION),
    minReader: z._default(z.int(), 1),
    title: z.optional(z.string()),
  },
  check: () => undefined,
};

export const ROOMS: readonly Room[] = [
  envelopeRoom,
  partyRoom,
  capabilityRoom,
  governanceRoom,
  portfolioRoom,
  fundingRoom,
];
