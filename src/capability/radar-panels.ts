/** The two faces of the widget, a radar with its list, or a list of bars. */
import { html, type TemplateResult } from 'lit';
import type { LazyPart } from '../element/lazy-part.js';
import type { Ask } from '../element/working.js';
import type { SharedWords } from '../locales/shared.en.js';
import type { Capability } from './capability.js';
import type * as bars from './radar-bar-list.js';
import type * as details from './radar-details.js';
import type { Drawing } from './radar-drawing.js';
import type { RadarAxis } from './radar-model.js';
import type { SeriesId } from './radar-series.js';
import type { RadarView } from './radar-view.js';

export interface PanelOptions {
  /** What the picture is called. */
  readonly label: string;
  /** Switches a series on or off. */
  readonly toggle: (series: SeriesId) => void;
  /** Where it is drawn. */
  readonly root: HTMLElement | DocumentFragment;
  readonly redraw: () => void;
  readonly shared: SharedWords;
  /** True: long lists are shown whole. */
  readonly showsAll: boolean;
  readonly toggleAll: () => void;
  /** A figure that can be asked: an axis's weighted gap, or without one the index. */
  readonly figure: (text: string, title: string, axis?: RadarAxis) => unknown;
  /** What such a figure answers. */
  readonly ask: (axis: RadarAxis) => Ask;
  /** The capability that was chosen here: a choice made elsewhere is marked, and moves nothing on the page. */
  readonly openId: string | undefined;
  readonly capabilities: readonly Capability[];
  readonly detailsPart: LazyPart<typeof details>;
  readonly barsPart: LazyPart<typeof bars>;
  readonly details: Omit<details.DetailOptions, 'words' | 'capability' | 'axis'>;
}

/** Without a `drawing`, while the space for the picture is not known, only that space is made, and what it stands beside. */
export function renderRadar(
  view: RadarView,
  drawing: Drawing | undefined,
  options: PanelOptions,
): TemplateResult {
  return html`<div class="layout">
    <div class="picture">
      ${drawing?.picture.renderLegend(view, options.toggle)}
      <div class="ruler"></div>
      <div class="figure">${drawing?.picture.draw(view, drawing.layout, options.label)}</div>
    </div>
    <div class="side">
      ${drawing?.picture.renderRanking(view, { ...options, numbered: drawing.layout.numbered })}
      ${drawing && renderChosen(view, options)}
    </div>
  </div>`;
}

export function renderBars(view: RadarView, options: PanelOptions): TemplateResult {
  return html`${options.barsPart.now?.module.renderBarList(view, options)}
  ${renderChosen(view, options)}`;
}

/** The capability that was chosen here, in full, as soon as what draws it is there. */
export function renderChosen(
  view: RadarView,
  { openId, detailsPart, capabilities, details }: PanelOptions,
): unknown {
  const axis = view.model.axes.find(({ id }) => id === openId && id === view.selectedId);
  const capability = capabilities.find(({ id }) => id === axis?.id);
  const loaded = axis && detailsPart.now;
  if (!axis || !capability || !loaded) return undefined;
  const { module, words } = loaded;
  return module.renderDetails(view, { ...details, words, capability, axis });
}
