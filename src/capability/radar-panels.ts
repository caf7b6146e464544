/** The two faces of the widget, a radar with its list or a list of bars, and the way back out of a group. */
import { html, type TemplateResult } from 'lit';
import { iconBack } from '../element/icons.js';
import type { LoadedPart } from '../element/lazy-part.js';
import type { SharedWords } from '../locales/shared.en.js';
import type { Capability } from './capability.js';
import { renderBarList } from './radar-bar-list.js';
import { drawChart } from './radar-chart.js';
import type { DetailWords } from './radar-details.en.js';
import type * as detailsModule from './radar-details.js';
import type { DetailOptions } from './radar-details.js';
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
  /** The capability that was chosen here: a choice made elsewhere is marked, and moves nothing on the page. */
  readonly openId: string | undefined;
  readonly capabilities: readonly Capability[];
  /** Fetches the module of the details when it is first asked for. */
  readonly part: () => LoadedPart<typeof detailsModule, DetailWords> | undefined;
  readonly details: Omit<DetailOptions, 'words' | 'capability' | 'axis'>;
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
    ${
      layout &&
      html`<div>
        ${renderRanking(view, { ...options, numbered: layout.numbered })}
        ${renderChosen(view, options)}
      </div>`
    }
  </div>`;
}

export function renderBars(view: RadarView, options: PanelOptions): TemplateResult {
  return html`${options.legend(view)} ${renderBarList(view, options)} ${renderChosen(view, options)}`;
}

/** The capability that was chosen here, in full, as soon as what draws it is there. */
function renderChosen(
  view: RadarView,
  { openId, part, capabilities, details }: PanelOptions,
): TemplateResult | undefined {
  const axis = view.model.axes.find(({ id }) => id === openId && id === view.selectedId);
  const capability = capabilities.find(({ id }) => id === axis?.id);
  const loaded = axis && part();
  if (!axis || !capability || !loaded) return undefined;
  const { module, words } = loaded;
  return module.renderDetails(view, { ...details, words: words.t, capability, axis });
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
