/** The points of a radar that can be taken hold of: a slider each, after the ARIA practices' pattern. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { partyColor, partyShape } from '../element/party-mark.js';
import { format, pointAt, type Point, type Radar } from './radar-geometry.js';
import type { RadarAxis } from './radar-model.js';
import type { GripKind } from './grip-controller.js';
import { gripLevel, levelText, scaleText, type RadarView } from './radar-view.js';

export function drawGrips(view: RadarView, radar: Radar): SVGTemplateResult[] {
  return view.model.axes.map((axis, index) => {
    const at = (level: number) => pointAt(radar, index, level);
    return svg`${view.grips.map((kind) => drawGrip(view, axis, kind, at))}`;
  });
}

/** Nothing for a group, whose figures follow from others, and for a value that nobody has given. */
export function drawGrip(
  view: RadarView,
  axis: RadarAxis,
  kind: GripKind,
  at: (level: number) => Point,
): SVGTemplateResult | typeof nothing {
  const level = gripLevel(view, axis, kind);
  if (axis.isGroup || level === null) return nothing;
  return svg`<g class="placed" transform="translate(${format(at(level))})">${grip(view, axis, kind)}</g>`;
}

/** The slider itself, around the origin; 24 px wide to a finger. */
export function grip(view: RadarView, axis: RadarAxis, kind: GripKind): SVGTemplateResult {
  const { words, model } = view;
  const level = gripLevel(view, axis, kind);
  const own = model.parties.find(({ id }) => id === view.viewerPartyId);
  const name = kind === 'target' ? words.target : view.partyName(own?.id ?? '');
  const gap = axis.gap === null ? '' : `; ${words.gap} ${levelText(view, axis.gap)}`;
  return svg`<g class="grip ${kind}" part="handle" role="slider" tabindex="0"
    data-id=${axis.id} data-kind=${kind}
    aria-label="${name}: ${axis.name}"
    aria-valuemin=${model.scale.min} aria-valuemax=${model.scale.max} aria-valuenow=${level ?? nothing}
    aria-valuetext="${level === null ? words.notAssessed : scaleText(view, level)}${gap}">
    <circle class="hit" r="12"></circle>
    <circle class="halo" r="9"></circle>
    ${
      kind === 'target' || !own
        ? svg`<circle class="ring" r="5"></circle>`
        : svg`<g class="mark" fill=${partyColor(own)}>${partyShape(own)}</g>`
    }
  </g>`;
}
