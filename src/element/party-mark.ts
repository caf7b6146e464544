/** A party's mark: the same colour, shape and hatch in every widget, so that colour never says it alone. */
import { html, type TemplateResult } from 'lit';
import { roleOf, type Party, type PartyRole } from '../workspace/party.js';

/** The CSS colour of a party: its own where it has a valid one, else its role's token. */
export function partyColor(party: Party): string {
  const own = party.color;
  return own !== undefined && CSS.supports('color', own) ? own : `var(--_party-${roleOf(party)})`;
}

/** Outlines around the origin, about 10 px wide, relative so that many can be strung to one path. */
const SHAPES: Readonly<Record<PartyRole, string>> = {
  marketing: 'm-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0z',
  it: 'm-4,-4h8v8h-8z',
  data: 'm0,-5l5,9h-10z',
  executive: 'm0,-5.6l5.6,5.6l-5.6,5.6l-5.6,-5.6z',
  other: 'm-1.7,-5h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z',
};

/** The mark at each of the given places (`x,y` in px), as the path of one SVG element. */
export function partyPath(party: Party, places: readonly string[] = ['0,0']): string {
  const shape = SHAPES[roleOf(party)];
  return places.map((place) => `M${place}${shape}`).join('');
}

/** The mark on its own, for legends and lists. The colour is set through `fill` of the element. */
export function partyMark(party: Party): TemplateResult {
  return html`<svg
    class="mark"
    part="party-mark"
    viewBox="-6 -6 12 12"
    width="12"
    height="12"
    fill=${partyColor(party)}
    aria-hidden="true"
  >
    <path d=${partyPath(party)}></path>
  </svg>`;
}

/** Degrees of the hatch that stands for a party in print and in forced colours. */
export const HATCH_ANGLE: Readonly<Record<PartyRole, number>> = {
  marketing: 45,
  it: -45,
  data: 0,
  executive: 90,
  other: 20,
};
