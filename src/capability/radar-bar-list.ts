/** Bars in place of a radar: for fewer axes than make a figure, and for more than a figure can show. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { editableBar } from './editable-bar.js';
import { renderLegend } from './radar-legend.js';
import { MOST_AXES, type RadarAxis } from './radar-model.js';
import type { PanelOptions } from './radar-panels.js';
import { moveAlong, renderIndex, weightOf, type RankingOptions } from './radar-ranking.js';
import { scaleText, type RadarView } from './radar-view.js';

export { styles } from './radar-bar-list.styles.js';

export function renderBarList(
  view: RadarView,
  options: Omit<RankingOptions, 'numbered'> & Pick<PanelOptions, 'toggle' | 'root' | 'redraw'>,
): TemplateResult {
  const { words, format, model } = view;
  const folds = model.ranking.length > MOST_AXES;
  const ranking = heldOrder(model.ranking, options.root);
  const shown = folds && !options.showsAll ? ranking.slice(0, MOST_AXES) : ranking;
  const look = lookOf(view);
  return html`${renderLegend(view, options.toggle)}
    <section class="ranking bars" part="ranking" aria-label=${words.ranking}>
      ${renderIndex(view, options)}
      <div class="bar-head small quiet" aria-hidden="true">
        <span class="name">${words.capability}</span>
        <span class="ends">
          <span>${scaleText(view, model.scale.min)}</span
          ><span>${scaleText(view, model.scale.max)}</span>
        </span>
        <span class="number">${words.weightedGap}</span>
      </div>
      <ol class="rows" @keydown=${moveAlong} @focusout=${onLeave(options.redraw)}>
        ${shown.map((axis, rank) =>
          // Of hundreds of rows one changes at a time.
          guard([axis, axis.id === view.selectedId, rank === 0, ...look], () =>
            renderRow(view, axis, rank, options),
          ),
        )}
      </ol>
      ${
        folds
          ? html`<button type="button" class="plain small" @click=${options.toggleAll}>
              ${options.showsAll ? words.showFewer : words.showAll(format.number(model.ranking.length))}
            </button>`
          : nothing
      }
    </section>`;
}

/** As it stands there while the focus is in it: a row that is being changed does not go from under the hand. */
function heldOrder(
  ranking: readonly RadarAxis[],
  root: PanelOptions['root'],
): readonly RadarAxis[] {
  const list = root instanceof ShadowRoot && root.activeElement?.closest('.rows');
  if (!list) return ranking;
  const rows = [...list.querySelectorAll<HTMLElement>('.row')];
  const places = new Map(rows.map(({ dataset }, place) => [dataset.id, place]));
  const placeOf = ({ id }: RadarAxis) => places.get(id) ?? rows.length;
  return ranking.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Then the rows go to where their gaps put them. */
function onLeave(redraw: () => void) {
  return ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const list = currentTarget as HTMLElement;
    if (!(relatedTarget instanceof Node) || !list.contains(relatedTarget)) redraw();
  };
}

/** What all rows are drawn with, beside their own figures. */
function lookOf({ words, format, rtl, grips, shown, viewerPartyId, model }: RadarView): unknown[] {
  const { min, max, labels } = model.scale;
  const parties = model.parties.map(({ id, role, color }) => [id, role, color].join());
  return [words, format, rtl, viewerPartyId, min, max, labels, ...grips, ...shown, ...parties];
}

function renderRow(
  view: RadarView,
  axis: RadarAxis,
  rank: number,
  { figure }: Pick<RankingOptions, 'figure'>,
): TemplateResult {
  const pressed = axis.id === view.selectedId ? 'true' : 'false';
  const { text, title, isFigure } = weightOf(view, axis);
  return html`<li class="bar-row ${axis.id === view.selectedId ? 'chosen' : ''}">
    <button
      type="button"
      class="row"
      part="row"
      data-id=${axis.id}
      tabindex=${rank === 0 ? 0 : -1}
      aria-pressed=${axis.isGroup ? nothing : pressed}
    >
      <span class="name">${axis.name}</span>
    </button>
    ${editableBar(view, axis)}
    <span class=${isFigure ? 'number' : 'number small quiet'}>${figure(text, title, axis)}</span>
  </li>`;
}
