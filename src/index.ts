/** Defines every tag of the kit. */
import './workspace/workspace.js';
import './capability/capability-radar.js';
import './governance/governance-matrix.js';
import './funding/funding-split.js';
