/** A party's mark: the same colour, shape and hatch in every widget, so that colour never says it alone. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { roleOf, type Party, type PartyRole } from '../workspace/party.js';

/** The CSS colour of a party: its own where it has a valid one, else its role's token. */
export function partyColor(party: Party): string {
  const own = party.color;
  return own !== undefined && CSS.supports('color', own) ? own : `var(--_party-${roleOf(party)})`;
}

const SHAPES: Readonly<Record<PartyRole, SVGTemplateResult>> = {
  marketing: svg`<circle r="4.5"/>`,
  it: svg`<rect x="-4" y="-4" width="8" height="8"/>`,
  data: svg`<path d="M0-5 5 4-5 4Z"/>`,
  executive: svg`<path d="M0-5.6 5.6 0 0 5.6-5.6 0Z"/>`,
  other: svg`<path d="M-1.7-5h3.4v3.3H5v3.4H1.7V5h-3.4V1.7H-5v-3.4h3.3Z"/>`,
};

/** The mark's outline around the origin, about 10 px wide, for use inside an `<svg>`. */
export function partyShape(party: Party): SVGTemplateResult {
  return SHAPES[roleOf(party)];
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
    ${partyShape(party)}
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
