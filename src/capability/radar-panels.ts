/** The two faces of the widget, a radar with its list or a list of bars, and the way back out of a group. */
import { html, type TemplateResult } from 'lit';
import { iconBack } from '../element/icons.js';
import type { SharedWords } from '../locales/shared.en.js';
import { renderBarList } from './radar-bar-list.js';
import { drawChart } from './radar-chart.js';
import type { Radar } from './radar-geometry.js';
import type { RadarLayout } from './radar-labels.js';
import type { RadarAxis, RadarModel } from './radar-model.js';
import { renderRanking } from './radar-ranking.js';
import type { RadarView } from './radar-view.js';

export interface PanelOptions {
  /** What the picture is called. */
  readonly label: string;
  readonly legend: (view: RadarView) => unknown;
  readonly shared: SharedWords;
  /** True: long lists are shown whole. */
  readonly showsAll: boolean;
  readonly toggleAll: () => void;
  /** Chooses a capability, or opens a group. */
  readonly choose: (axis: RadarAxis) => void;
}

/** Without a `layout`, while the room for the picture is not known, only that room is made. */
export function renderRadar(
  view: RadarView,
  layout: RadarLayout | undefined,
  options: PanelOptions,
): TemplateResult {
  return html`<div class="layout">
    <div class="picture">
      ${layout && options.legend(view)}
      <div class="figure">
        ${layout && drawChart(view, layout, radarIn(layout, view.model), options.label)}
      </div>
    </div>
    ${layout && renderRanking(view, { ...options, numbered: layout.numbered })}
  </div>`;
}

export function renderBars(view: RadarView, options: PanelOptions): TemplateResult {
  return html`${options.legend(view)}${renderBarList(view, options)}`;
}

/** The opened group, and the way back to where it is one of several. */
export function renderTrail(view: RadarView, name: string, back: () => void): TemplateResult {
  return html`<p class="trail" part="trail">
    <button type="button" class="plain small" @click=${back}>${iconBack} ${view.words.back}</button>
    <strong>${name}</strong>
  </p>`;
}

export function radarIn({ center, radius }: RadarLayout, { axes, scale }: RadarModel): Radar {
  return { center, radius, scale, axisCount: axes.length };
}
