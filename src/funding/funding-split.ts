/** Defines `<patto-funding-split>`. */
import { define } from '../element/define.js';
import { PattoFundingSplit } from './funding-split-element.js';

export { PattoFundingSplit };

declare global {
  interface HTMLElementTagNameMap {
    'patto-funding-split': PattoFundingSplit;
  }
}

define('patto-funding-split', PattoFundingSplit);
