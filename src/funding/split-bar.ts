/** The bar: one segment per party, with its words in it or above it. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { BarSize } from './bar-size.js';
import { HATCH_ANGLE } from '../element/party-mark.js';
import { PARTY_ROLES, roleOf } from '../workspace/party.js';
import { placeLabels, type LabelPlace } from './bar-labels.js';
import { type SplitView } from './split-view.js';

/** Height of the row of words above, and of the bar itself, px. */
export const ABOVE = 22;
export const BAR = 56;
/** Paper between two segments. */
const GAP = 2;

/** Letters of weight 600 are wider than those of 400, by at most this much in common fonts. */
const BOLD = 1.08;

interface Segment {
  readonly start: number;
  readonly size: number;
  readonly name: string;
  readonly share: string;
  readonly figures: string;
}

export function drawBar(view: SplitView, space: BarSize, label: string): SVGTemplateResult {
  const segments = segmentsOf(view, space.width);
  const places = placeLabels(
    segments.map(({ start, size, name, share, figures }) => ({
      start,
      size,
      name: space.measure(name) * BOLD,
      figures: space.measure(figures),
      share: space.measure(share),
      above: space.measure(`${name} `) * BOLD + space.measure(share),
    })),
    space.width,
  );
  const hatched = PARTY_ROLES.filter((role) =>
    view.parties.some((party) => roleOf(party) === role),
  );
  return svg`<svg class="bar" part="bar" role="img" aria-label=${label}
    viewBox="0 0 ${space.width} ${ABOVE + BAR}" width=${space.width} height=${ABOVE + BAR}>
    <defs>${hatched.map(
      (role, at) => svg`<pattern id="hatch-${role}" width=${4 + at} height=${4 + at}
        patternUnits="userSpaceOnUse" patternTransform="rotate(${HATCH_ANGLE[role]})"
        ><path d="M0 0H${4 + at}" stroke-width="1.5"></path></pattern>`,
    )}</defs>
    ${segments.map((segment, at) => {
      const place = places[at] ?? null;
      const { colors, parties, selectedId } = view;
      // Most segments stay as they are while a divider moves.
      const shown = [
        ...[segment.start, segment.size, segment.name, segment.figures, colors[at], space.rtl],
        ...[JSON.stringify(place), parties[at]?.id === selectedId, space.width],
      ];
      return guard(shown, () => drawSegment(view, space, segment, place, at));
    })}
  </svg>`;
}

/** Where segments and dividers stand, px from the bar's beginning. */
export function boundaries({ split }: SplitView, width: number): number[] {
  let sum = 0;
  return split.lines.map(({ shareBps }) => ((sum += shareBps) * width) / 10_000);
}

function segmentsOf(view: SplitView, width: number): Segment[] {
  const ends = boundaries(view, width);
  return view.split.lines.map((line, at) => {
    const start = ends[at - 1] ?? 0;
    const share = view.percent(line.shareBps);
    const figures = `${share} · ${view.money(line.amountMinor)}`;
    return { start, size: (ends[at] ?? start) - start, name: view.names[at] ?? '', share, figures };
  });
}

function drawSegment(
  view: SplitView,
  { width, rtl }: BarSize,
  segment: Segment,
  place: LabelPlace,
  at: number,
): SVGTemplateResult {
  const party = view.parties[at] ?? { id: '' };
  const size = Math.max(0, segment.size - (at > 0 ? GAP : 0));
  const from = segment.start + (at > 0 ? GAP : 0);
  const mirror = (x: number) => round(rtl ? width - x : x);
  const x = round(rtl ? width - from - size : from);
  const selected = party.id === view.selectedId ? 'selected' : '';
  return svg`<g class="segment ${selected}" part="segment" data-party=${party.id}
    .style=${`--_party: ${view.colors[at] ?? ''}`}>
    <title>${segment.name}: ${segment.figures}</title>
    <rect class="fill" x=${x} y=${ABOVE} width=${round(size)} height=${BAR}></rect>
    <rect class="hatch" x=${x} y=${ABOVE} width=${round(size)} height=${BAR} fill="url(#hatch-${roleOf(party)})"></rect>
    ${selected && svg`<rect class="mark" x=${x} y=${ABOVE + BAR - 4} width=${round(size)} height="4"></rect>`}
    ${drawWords(segment, place, mirror)}
  </g>`;
}

function drawWords(
  { start, size, name, share, figures }: Segment,
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
