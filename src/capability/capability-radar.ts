/** Defines `<patto-capability-radar>`. */
import { define } from '../element/define.js';
import { PattoCapabilityRadar } from './capability-radar-element.js';

export { PattoCapabilityRadar };

define('patto-capability-radar', PattoCapabilityRadar);

declare global {
  interface HTMLElementTagNameMap {
    'patto-capability-radar': PattoCapabilityRadar;
  }
}
