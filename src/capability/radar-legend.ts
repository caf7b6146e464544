/** The legend: one switch per series, drawn as the series is. */
import { html, nothing, type TemplateResult } from 'lit';
import { partyColor, partyPath } from '../element/party-mark.js';
import { offeredSeries, type SeriesId } from './radar-series.js';
import type { RadarView } from './radar-view.js';

export function renderLegend(view: RadarView, toggle: (series: SeriesId) => void): TemplateResult {
  return html`<div class="legend small" part="legend" role="group" aria-label=${view.words.legend}>
    ${offeredSeries(view.model).map((series) => renderSwitch(view, series, toggle))}
  </div>`;
}

/** One shape for lines and parties: a path that has nothing to draw costs less than a nested template. */
function renderSwitch(
  view: RadarView,
  series: SeriesId,
  toggle: (series: SeriesId) => void,
): TemplateResult {
  const party = view.model.parties.find(({ id }) => id === series);
  return html`<button
    type="button"
    class="plain"
    data-series=${series}
    aria-pressed=${view.shown.has(series) ? 'true' : 'false'}
    @click=${() => toggle(series)}
  >
    <svg class="swatch" width="24" height="12" aria-hidden="true">
      <path
        class=${party ? 'party' : `line ${series}`}
        fill=${party ? partyColor(party) : nothing}
        d=${party ? partyPath(party, ['12,6']) : 'M0,6H24'}
      ></path>
      <path class="dots ${series}" d=${party ? nothing : 'M12,6h0'}></path>
    </svg>
    ${seriesName(view, series)}
  </button>`;
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
