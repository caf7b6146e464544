/** Defines `<patto-governance-matrix>`: the rules that put an initiative in a zone, and what IT does in each zone. */
import { define } from '../element/define.js';
import { PattoGovernanceMatrix } from './governance-matrix-element.js';

export { PattoGovernanceMatrix } from './governance-matrix-element.js';
export type { MatrixState } from './matrix-view.js';

define('patto-governance-matrix', PattoGovernanceMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'patto-governance-matrix': PattoGovernanceMatrix;
  }
}
