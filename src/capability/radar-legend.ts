/** The legend: one switch per series, drawn as the series is. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { partyColor, partyPath } from '../element/party-mark.js';
import { offeredSeries, type SeriesId } from './radar-series.js';
import type { RadarView } from './radar-view.js';

export function renderLegend(view: RadarView, toggle: (series: SeriesId) => void): TemplateResult {
  return html`<div class="legend small" part="legend" role="group" aria-label=${view.words.legend}>
    ${offeredSeries(view.model).map(
      (series) =>
        html`<button
          type="button"
          class="plain"
          data-series=${series}
          aria-pressed=${view.shown.has(series) ? 'true' : 'false'}
          @click=${() => toggle(series)}
        >
          <svg class="swatch" width="24" height="12" aria-hidden="true">
            ${swatch(view, series)}
          </svg>
          ${seriesName(view, series)}
        </button>`,
    )}
  </div>`;
}

export function seriesName(
  { words, format, model, partyName }: RadarView,
  series: SeriesId,
): string {
  if (series === 'previous' && model.previousDate !== undefined) {
    return words.previousOn(format.date(model.previousDate));
  }
  return words.series[series] ?? partyName(series);
}

function swatch({ model }: RadarView, series: SeriesId): SVGTemplateResult {
  const party = model.parties.find(({ id }) => id === series);
  if (party) {
    const path = partyPath(party, ['12,6']);
    return svg`<path class="party" fill=${partyColor(party)} d=${path}></path>`;
  }
  return svg`
    <rect class=${series === 'current' ? 'area' : 'none'} width="24" height="12"></rect>
    <path class="line ${series}" d="M0,6H24"></path>
    <path class="dots ${series}" d="M12,6h0"></path>
  `;
}
