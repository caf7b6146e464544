/** The legend: one switch per series, drawn as the series is. */
import { html, type TemplateResult } from 'lit';
import { partyColor, partyPath } from '../element/party-mark.js';
import { offeredSeries, type SeriesId } from './radar-series.js';
import type { Party } from '../workspace/party.js';
import type { RadarView } from './radar-view.js';

export function renderLegend(view: RadarView, toggle: (series: SeriesId) => void): TemplateResult {
  return html`<div class="legend small" part="legend" role="group" aria-label=${view.words.legend}>
    ${offeredSeries(view.model).map((series) => renderSwitch(view, series, toggle))}
  </div>`;
}

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
    <span class="swatch" .style=${party ? swatchOf(party) : ''}></span>
    ${seriesName(view, series)}
  </button>`;
}

/** A party's mark cut out of its colour; the lines are drawn by the style sheet alone. */
function swatchOf(party: Party): string {
  return `--_fill: ${partyColor(party)}; clip-path: path('${partyPath(party, ['12,6'])}')`;
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
