/** The bar: one segment per party, with its words in it or above it. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DrawingSpace } from '../element/drawing-space.js';
import { HATCH_ANGLE } from '../element/party-mark.js';
import { PARTY_ROLES, roleOf } from '../workspace/party.js';
import { placeLabels, type LabelledSegment, type LabelPlace } from './bar-labels.js';
import { atRest, type SplitView } from './split-view.js';
import type { ShareLine } from './split.js';

/** Height of the row of words above, and of the bar itself, px. */
export const ABOVE = 22;
export const BAR = 56;
/** Paper between two segments. */
const GAP = 2;

/** Letters of weight 600 are wider than those of 400, by at most this much in common fonts. */
const BOLD = 1.08;

/** A party's words on the bar, and how wide they are. */
interface Lettering {
  readonly look: object;
  readonly space: DrawingSpace;
  readonly name: string;
  readonly share: string;
  readonly figures: string;
  readonly widths: Pick<LabelledSegment, 'name' | 'figures' | 'share' | 'above'>;
}

interface Segment extends LabelledSegment {
  readonly lettering: Lettering;
}

export function drawBar(view: SplitView, space: DrawingSpace, label: unknown): SVGTemplateResult {
  const ends = boundaries(view, space.width);
  const segments = view.split.lines.map((line, at): Segment => {
    const start = ends[at - 1] ?? 0;
    const lettering = letter(view, space, line, at);
    return { ...lettering.widths, lettering, start, size: (ends[at] ?? start) - start };
  });
  const places = placeLabels(segments, space.width);
  return svg`<svg class="bar" part="bar" role="img" aria-label=${label}
    viewBox="0 0 ${space.width} ${ABOVE + BAR}" width=${space.width} height=${ABOVE + BAR}>
    <defs>${guard([view.parties], () => drawHatches(view))}</defs>
    ${segments.map((segment, at) => {
      const place = places[at] ?? null;
      const where = place && ('above' in place ? place.above : place.inside);
      // Most segments stay as they are while a divider moves.
      return guard([segment.lettering, segment.start, segment.size, where, view.look], () =>
        drawSegment(view, space, segment, place, at),
      );
    })}
  </svg>`;
}

/** Where segments and dividers stand, px from the bar's beginning. */
export function boundaries({ split }: SplitView, width: number): number[] {
  let sum = 0;
  return split.lines.map(({ shareBps }) => ((sum += shareBps) * width) / 10_000);
}

/** Kept with its line: what a drag leaves alone is not measured again. */
function letter(view: SplitView, space: DrawingSpace, line: ShareLine, at: number): Lettering {
  const { look } = view;
  const known = letterings.get(line);
  if (known?.look === look && known.space === space) return known;
  const name = view.names[at] ?? '';
  const share = view.percent(line.shareBps);
  const figures = `${share} · ${view.money(line.amountMinor)}`;
  const width = space.measure;
  const lettering = {
    look,
    space,
    name,
    share,
    figures,
    widths: {
      name: width(name) * BOLD,
      figures: width(figures),
      share: width(share),
      above: width(`${name} `) * BOLD + width(share),
    },
  };
  letterings.set(line, lettering);
  return lettering;
}

const letterings = new WeakMap<ShareLine, Lettering>();

function drawHatches({ parties }: SplitView): SVGTemplateResult[] {
  const hatched = PARTY_ROLES.filter((role) => parties.some((party) => roleOf(party) === role));
  return hatched.map(
    (role, at) => svg`<pattern id="hatch-${role}" width=${4 + at} height=${4 + at}
      patternUnits="userSpaceOnUse" patternTransform="rotate(${HATCH_ANGLE[role]})"
      ><rect width=${4 + at} height=${4 + at}></rect><path d="M0 0H${4 + at}" stroke-width="1.5"></path></pattern>`,
  );
}

function drawSegment(
  view: SplitView,
  { width, rtl }: DrawingSpace,
  segment: Segment,
  place: LabelPlace,
  at: number,
): SVGTemplateResult {
  const party = view.parties[at] ?? { id: '' };
  const size = Math.max(0, segment.size - (at > 0 ? GAP : 0));
  const from = segment.start + (at > 0 ? GAP : 0);
  const x = round(rtl ? width - from - size : from);
  // From the segment's own edge, so that what is in it moves with it.
  const mirror = (px: number) => round((rtl ? width - px : px) - x);
  const selected = party.id === view.selectedId ? 'selected' : '';
  return svg`<g class="segment ${selected}" part="segment" data-party=${party.id}
    transform="translate(${x})" .style=${`--_party: ${view.colors[at] ?? ''}`}>
    <title>${atRest(view, () => `${segment.lettering.name}: ${segment.lettering.figures}`)}</title>
    <rect class="fill" y=${ABOVE} width=${round(size)} height=${BAR} fill="url(#hatch-${roleOf(party)})"></rect>
    ${selected && svg`<rect class="mark" y=${ABOVE + BAR - 4} width=${round(size)} height="4"></rect>`}
    ${drawWords(segment, place, mirror)}
  </g>`;
}

function drawWords(
  { start, size, lettering: { name, share, figures } }: Segment,
  place: LabelPlace,
  mirror: (x: number) => number,
): SVGTemplateResult | typeof nothing {
  if (!place) return nothing;
  // One shape for every place: a drag that moves the words out of a segment makes no new nodes.
  const above = 'above' in place;
  const alone = !above && place.inside === 'share-only';
  const x = mirror(above ? place.above : alone ? start + size / 2 : start + 12);
  const y = ABOVE + (above ? -9 : alone ? 33 : 24);
  const leader = above ? `M${mirror(place.middle)} ${ABOVE - 5}V${ABOVE + 4}` : nothing;
  const second = above || alone ? '' : place.inside === 'figures' ? figures : share;
  return svg`<path class="leader" d=${leader}></path>
    <text class=${above ? 'above' : 'inside'} text-anchor=${alone ? 'middle' : nothing} x=${x} y=${y}
      ><tspan class="name">${alone ? '' : name}</tspan>${above ? ` ${share}` : alone ? share : ''}</text>
    <text class=${second ? 'inside' : nothing} x=${x} y=${ABOVE + 43}>${second}</text>`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
