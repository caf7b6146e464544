/** One capability in full: how its figures come about, who judged it how, and fields to set them. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { iconClose } from '../element/icons.js';
import { numberOf } from '../element/rows.js';
import { defineWords } from '../locales/words.js';
import type { Command } from '../workspace/store.js';
import { assessmentDay } from './assessment-day.js';
import { setImportance, setLevel, setTarget } from './capability-commands.js';
import type { Assessment, Capability } from './capability.js';
import { isFollowed } from './evidence-link.js';
import { en, type DetailWords } from './radar-details.en.js';
import { renderFigures, type FigureOptions } from './radar-details-figures.js';
import { gripLevel, levelText, scaleText, type RadarView } from './radar-view.js';
import { isOnScale } from './scale.js';
import { markLevel, shownLevel } from './shown-level.js';
import { runAndTell, type Teller } from './told-edit.js';

export { styles } from './radar-details.styles.js';

export const words = defineWords('capability-details', en, {
  it: async () => (await import('./radar-details.it.js')).it,
});

export interface DetailOptions extends FigureOptions, Teller {
  readonly capability: Capability;
  readonly editable: boolean;
  /** The day that is looked at, `YYYY-MM-DD`; undefined = the latest levels. */
  readonly date: string | undefined;
  readonly close: () => void;
}

/** Made anew for each capability, so that nothing that was typed for one is seen in another. */
export function renderDetails(view: RadarView, options: DetailOptions): unknown {
  const { words, capability, axis, editable, close } = options;
  const leave = ({ currentTarget }: Event) => {
    focusRow((currentTarget as Element).getRootNode() as ParentNode & Node, axis.id);
    close();
  };
  const panel = html`<section
    class="details"
    part="details"
    aria-label=${axis.name}
    @input=${(event: Event) => event.stopPropagation()}
  >
    <header>
      <strong>${axis.name}</strong>
      <button type="button" class="plain" aria-label=${words.close} @click=${leave}>
        ${iconClose}
      </button>
    </header>
    ${axis.description ? html`<p class="quiet">${axis.description}</p>` : nothing}
    ${editable ? renderFields(view, options) : nothing}
    <p>${renderFigures(view, options)}</p>
    ${renderJudgements(view, words, capability)}
  </section>`;
  return keyed(axis.id, panel);
}

/** The capability's, in whatever view is shown; where that is folded away, the list's. */
function focusRow(root: ParentNode, id: string): void {
  const rows = [`[data-id="${CSS.escape(id)}"]`, '[tabindex="0"]'].flatMap((which) => [
    ...root.querySelectorAll<HTMLElement>(`[part~=row]${which}`),
  ]);
  rows.find((row) => row.getClientRects().length > 0)?.focus();
}

function renderFields(view: RadarView, options: DetailOptions): TemplateResult {
  const { words, capability, axis, date } = options;
  const { id, name } = capability;
  const party = view.viewerPartyId;
  const edit = (command: Command, label: string) => runAndTell(options, command, { label });
  return html`<div class="fields">
    ${renderLevel(view, words, {
      label: words.target,
      level: axis.target,
      absent: words.noTarget,
      write: (level) => edit(setTarget(id, level), words.setTarget(name)),
    })}
    ${
      party === null
        ? nothing
        : renderLevel(view, words, {
            label: words.levelBy(view.partyName(party)),
            level: gripLevel(view, axis, 'own'),
            absent: words.notAssessed,
            write: (level) => {
              const on = assessmentDay(capability, party, date);
              edit(setLevel(id, party, on, level), words.setLevel(name));
            },
          })
    }
    ${renderImportance(view, words, axis.importance, (importance) =>
      edit(setImportance(id, importance), words.setImportance(name)),
    )}
  </div>`;
}

function renderImportance(
  { format }: RadarView,
  words: DetailWords,
  importance: number,
  write: (importance: number) => void,
): TemplateResult {
  // What a file brought in may lie between them.
  const weights = [...new Set([0, 1, 2, 3, 4, 5, importance])].sort((a, b) => a - b);
  return html`<div class="field">
    <label>
      <span>${words.importance}</span>
      <select @change=${(event: Event) => write(Number((event.target as HTMLSelectElement).value))}>
        ${weights.map(
          (weight) =>
            html`<option value=${weight} .selected=${live(weight === importance)}>
              ${format.number(weight)}
            </option>`,
        )}
      </select>
    </label>
  </div>`;
}

interface LevelField {
  readonly label: string;
  readonly level: number | null;
  /** What no level is called. */
  readonly absent: string;
  readonly write: (level: number | null) => void;
}

/** A level is typed, with either decimal sign; what is no level on the scale stays, and is marked. */
function renderLevel(view: RadarView, words: DetailWords, field: LevelField): TemplateResult {
  const { scale } = view.model;
  const take = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const level = numberOf(input.value.trim());
    const fits = level === null || isOnScale(level, scale);
    const ends = [levelText(view, scale.min), levelText(view, scale.max)] as const;
    markLevel(input, fits ? '' : words.notALevel(...ends));
    input.reportValidity();
    if (fits) field.write(level);
  };
  return html`<div class="field">
    <label>
      <span>${field.label}</span>
      <input
        type="text"
        inputmode="decimal"
        size="4"
        autocomplete="off"
        placeholder="–"
        ${shownLevel(field.level === null ? '' : levelText(view, field.level))}
        @change=${take}
      />
    </label>
    <button type="button" ?disabled=${field.level === null} @click=${() => field.write(null)}>
      ${field.absent}
    </button>
  </div>`;
}

/** Every assessment with its evidence, the latest first. */
function renderJudgements(
  view: RadarView,
  words: DetailWords,
  { assessments }: Capability,
): TemplateResult | typeof nothing {
  if (assessments.length === 0) return nothing;
  const latestFirst = assessments.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return html`<details>
    <summary>${words.judgements} (${view.format.number(assessments.length)})</summary>
    <ul>
      ${latestFirst.map((one) => html`<li>${renderJudgement(view, words, one)}</li>`)}
    </ul>
  </details>`;
}

function renderJudgement(
  view: RadarView,
  words: DetailWords,
  { partyId, level, on, evidence }: Assessment,
): TemplateResult {
  const judged = level === null ? view.words.notAssessed : scaleText(view, level);
  const { text = '', url } = evidence ?? {};
  return html`${words.judged(view.partyName(partyId), judged, view.format.date(on))}${
    text || url
      ? html`<br /><span class="quiet"
            >${isFollowed(url) ? html`<a href=${url}>${text || url}</a>` : [text, url].filter(Boolean).join(' ')}</span
          >`
      : nothing
  }`;
}
