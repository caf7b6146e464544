/** Fetches what changes levels by hand, once for the page, when somebody first reaches for one. */
import { once } from '../element/lazy.js';

export const fetchEditing = once(() => import('./radar-editing.js'));
