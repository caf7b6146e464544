/** Per zone: what IT does (cell), for what (row), and when (column). */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { involvementText } from './involvement-text.js';
import { EXTENTS, type Zone } from './governance.js';
import { harveyBall } from './harvey-ball.js';
import { involvementOf, type InvolvementRow } from './involvement.js';
import { involvementRow, isSelected, type MatrixView } from './matrix-view.js';
import { nameOf } from './rule-words.js';
import { zoneMark } from './zone-mark.js';

export function renderInvolvement(view: MatrixView): TemplateResult {
  const { governance, words, language } = view;
  const { zones, scopes, stages } = governance;
  return html`<div class="scroller" part="scroller" .style=${`--_stages: ${stages.length}`}>
      <table
        class="involvement"
        part="involvement"
        role="grid"
        aria-label=${words.involvement}
        aria-rowcount=${1 + zones.length * (scopes.length + 1)}
        aria-colcount=${stages.length + 1}
        aria-multiselectable="true"
        aria-readonly=${view.editable ? nothing : 'true'}
      >
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col" class="scope">${words.scope}</th>
            ${stages.map(
              (stage) =>
                html`<th role="columnheader" scope="col">
                  ${nameOf(stage, language.words.stages)}
                </th>`,
            )}
          </tr>
        </thead>
        ${repeat(
          zones,
          ({ id }) => id,
          (zone, at) => renderZone(view, zone, at * scopes.length),
        )}
      </table>
    </div>
    ${renderKey(view)}`;
}

/** `first`: the place of its first row among those of all zones. */
function renderZone(view: MatrixView, zone: Zone, first: number): TemplateResult {
  const { governance, language } = view;
  const rows = involvementOf(governance, [zone]);
  const before = involvementOf(view.committed, [zone]);
  const selected = isSelected(view, 'zone', zone.id);
  const concerned = view.only?.zones.has(zone.id);
  return html`<tbody class=${selected ? 'selected' : concerned ? 'concerned' : ''}>
    <tr role="row" class="zone-row">
      <th role="rowheader" scope="rowgroup" colspan=${governance.stages.length + 1}>
        ${zoneMark(zone, governance.zones, nameOf(zone, language.words.zones))}
        <span class="sentence" dir="auto">${involvementText(rows, language)}</span>
      </th>
    </tr>
    ${rows.map((row, index) => renderScope(view, zone, row, before[index], first + index))}
  </tbody>`;
}

function renderScope(
  view: MatrixView,
  zone: Zone,
  { scope, cells }: InvolvementRow,
  before: InvolvementRow | undefined,
  place: number,
): TemplateResult {
  const { language, active, words, range } = view;
  const selected = range && place >= range.top && place <= range.bottom && range.columns;
  const row = involvementRow(zone.id, scope.id);
  return html`<tr role="row">
    <th role="rowheader" scope="row" class="scope">${nameOf(scope, language.words.scopes)}</th>
    ${cells.map(({ stage, extent }, column) => {
      const was = before?.cells[column]?.extent ?? 'none';
      const changed = was !== extent;
      const word = language.words.extents[extent];
      return html`<td
        role="gridcell"
        class="extent is-${extent} ${changed ? 'changed' : ''}"
        data-row=${row}
        data-column=${stage.id}
        aria-selected=${selected && selected.has(stage.id) ? 'true' : nothing}
        title=${word}
        tabindex=${active?.row === row && active.column === stage.id ? 0 : -1}
      >
        ${harveyBall(extent)}<span class="word">${word}</span>${
          changed ? html`<span class="visually-hidden">, ${words.changed}</span>` : nothing
        }
      </td>`;
    })}
  </tr>`;
}

function renderKey({ language, words }: MatrixView): TemplateResult {
  return html`<ul class="key" part="key" aria-label=${words.steps}>
    ${EXTENTS.map(
      (extent) => html`<li>${harveyBall(extent)} ${language.words.extents[extent]}</li>`,
    )}
  </ul>`;
}
