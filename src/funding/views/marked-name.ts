/** A party's name behind its mark, in the tables of the views: one does not go without the other. */
import { html, type TemplateResult } from 'lit';
import { partyMark } from '../../element/party-mark.js';
import type { ViewHost } from './view-host.js';

export function markedName({ state, nameOf }: ViewHost, partyId: string): TemplateResult {
  const known = state()?.parties.find(({ id }) => id === partyId);
  return html`<span class="marked"
    >${partyMark(known ?? { id: partyId })}<span>${nameOf(partyId)}</span></span
  >`;
}
