/** Defines `<patto-workspace>`. */
import { define } from '../element/define.js';
import { PattoWorkspace } from './workspace-element.js';

export { PattoWorkspace };

define('patto-workspace', PattoWorkspace);

declare global {
  interface HTMLElementTagNameMap {
    'patto-workspace': PattoWorkspace;
  }
}
