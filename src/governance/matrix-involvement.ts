/** Per zone: what IT does (cell), for what (row), and when (column). */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { involvementText } from './decision-words.js';
import { EXTENTS, type Extent, type Governance, type Zone } from './governance.js';
import { harveyBall } from './harvey-ball.js';
import { involvementOf, type InvolvementRow } from './involvement.js';
import type { GridModel } from './matrix-cursor.js';
import { involvementRow, isSelected, type MatrixView } from './matrix-view.js';
import { nameOf } from './rule-words.js';
import { zoneMark } from './zone-mark.js';

/** The cells that the cursor can reach. */
export function involvementGrid({ zones, scopes, stages }: Governance): GridModel {
  return {
    rows: zones.flatMap((zone) => scopes.map((scope) => involvementRow(zone.id, scope.id))),
    columns: stages.map(({ id }) => id),
  };
}

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
          (zone) => renderZone(view, zone),
        )}
      </table>
    </div>
    ${renderKey(view)}`;
}

function renderZone(view: MatrixView, zone: Zone): TemplateResult {
  const { governance, language } = view;
  const rows = involvementOf(governance, [zone]);
  const before = involvementOf(view.committed, [zone]);
  const selected = isSelected(view, 'zone', zone.id);
  return html`<tbody class=${selected ? 'selected' : ''}>
    <tr role="row" class="zone-row">
      <th role="rowheader" scope="rowgroup" colspan=${governance.stages.length + 1}>
        ${zoneMark(zone, governance.zones, nameOf(zone, language.words.zones))}
        <span class="sentence">${involvementText(rows, language)}</span>
      </th>
    </tr>
    ${rows.map((row, index) => renderScope(view, zone, row, before[index]))}
  </tbody>`;
}

function renderScope(
  view: MatrixView,
  zone: Zone,
  { scope, cells }: InvolvementRow,
  before: InvolvementRow | undefined,
): TemplateResult {
  const { language, active, words } = view;
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

/** The extent that a key sets: a letter of the language, a digit, Delete for none, + and − for a step. */
export function extentOfKey(key: string, letters: string, current: Extent): Extent | undefined {
  if (key === 'Delete' || key === 'Backspace') return 'none';
  const step = EXTENTS.indexOf(current);
  if (key === '+') return EXTENTS[Math.min(step + 1, EXTENTS.length - 1)];
  if (key === '-') return EXTENTS[Math.max(step - 1, 0)];
  if (key.length !== 1) return undefined;
  const letter = letters.indexOf(key.toLowerCase());
  return EXTENTS[letter >= 0 ? letter : '012345'.indexOf(key)];
}
