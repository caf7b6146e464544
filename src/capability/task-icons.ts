/** Icons of what can be done below a radar. */
import { svg } from 'lit';
import { icon } from '../element/icons.js';

export const iconAssess = icon(
  svg`<path d="m3 17 2 2 4-4"/><path d="m3 7 2 2 4-4"/><path d="M13 6h8"/><path d="M13 12h8"/><path d="M13 18h8"/>`,
);
export const iconPlan = icon(svg`<path d="m6 17 5-5-5-5"/><path d="m13 17 5-5-5-5"/>`);
