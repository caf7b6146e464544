/** The points of a radar that can be taken hold of: a slider each, after the ARIA practices' pattern. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { partyColor, partyPath } from '../element/party-mark.js';
import { partyPoint } from './party-point.js';
import { format, pointAt, round, type Point, type Radar } from './radar-geometry.js';
import type { RadarAxis } from './radar-model.js';
import type { GripKind } from './grip-controller.js';
import { gripLevel, levelText, scaleText, type RadarView } from './radar-view.js';

const CIRCLE = 'm-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0z';

export function drawGrips(view: RadarView, radar: Radar): TemplatePart[] {
  return view.model.axes.flatMap((axis, index) =>
    view.grips.map((kind) => {
      const level = gripLevel(view, axis, kind);
      if (axis.isGroup || level === null) return nothing;
      const own = kind === 'own' && partyPoint(view, radar, index, view.viewerPartyId ?? '');
      return drawGrip(view, axis, kind, own || pointAt(radar, index, level));
    }),
  );
}

/** The slider itself, 24 px wide to a finger, and the knob that is seen of it. */
export function drawGrip(
  view: RadarView,
  axis: RadarAxis,
  kind: GripKind,
  at: Point = { x: 0, y: 0 },
): SVGTemplateResult {
  const { words, model } = view;
  const level = gripLevel(view, axis, kind);
  const own = model.parties.find(({ id }) => id === view.viewerPartyId);
  const isOwn = kind === 'own' && own;
  const name = isOwn ? view.partyName(own.id) : words.target;
  const gap = axis.gap === null ? '' : `; ${words.gap} ${levelText(view, axis.gap)}`;
  const place = format(at);
  return svg`<circle class="grip" part="handle" role="slider" tabindex="0" cx=${round(at.x)} cy=${round(at.y)} r="12"
    data-id=${axis.id} data-kind=${kind}
    aria-label=${`${name}: ${axis.name}`}
    aria-valuemin=${model.scale.min} aria-valuemax=${model.scale.max} aria-valuenow=${level ?? nothing}
    aria-valuetext=${(level === null ? words.notAssessed : scaleText(view, level)) + gap}></circle
    ><path class="knob" fill=${isOwn ? partyColor(own) : nothing} d=${isOwn ? partyPath(own, [place]) : `M${place}${CIRCLE}`}></path>`;
}

type TemplatePart = SVGTemplateResult | typeof nothing;
