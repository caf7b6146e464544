/** One capability in full: how its figures come about, who judged it how, and fields to set them. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconClose } from '../element/icons.js';
import { numberOf } from '../element/rows.js';
import { defineWords } from '../locales/words.js';
import type { Command, DispatchOptions } from '../workspace/store.js';
import { assessmentDay } from './assessment-day.js';
import { setImportance, setLevel, setTarget } from './capability-commands.js';
import type { Assessment, Capability } from './capability.js';
import { isFollowed } from './evidence-link.js';
import { en, type DetailWords } from './radar-details.en.js';
import { renderFigures, type FigureOptions } from './radar-details-figures.js';
import { gripLevel, levelText, scaleText, type RadarView } from './radar-view.js';
import { isOnScale } from './scale.js';

export { styles } from './radar-details.styles.js';

export const words = defineWords('capability-details', en, {
  it: async () => (await import('./radar-details.it.js')).it,
});

export interface DetailOptions extends FigureOptions {
  readonly capability: Capability;
  readonly editable: boolean;
  /** The day that is looked at, `YYYY-MM-DD`; undefined = the latest levels. */
  readonly date: string | undefined;
  readonly run: (command: Command, options: DispatchOptions) => boolean;
  readonly close: () => void;
}

export function renderDetails(view: RadarView, options: DetailOptions): TemplateResult {
  const { words, capability, axis, editable, close } = options;
  return html`<section class="details" part="details" aria-label=${axis.name}>
    <header>
      <strong>${axis.name}</strong>
      <button type="button" class="plain" aria-label=${words.close} @click=${close}>
        ${iconClose}
      </button>
    </header>
    ${axis.description ? html`<p class="quiet">${axis.description}</p>` : nothing}
    ${editable ? renderFields(view, options) : nothing}
    <p>${renderFigures(view, options)}</p>
    ${renderJudgements(view, words, capability)}
  </section>`;
}

function renderFields(view: RadarView, options: DetailOptions): TemplateResult {
  const { words, capability, axis, date, run } = options;
  const { id, name } = capability;
  const party = view.viewerPartyId;
  return html`<div class="fields">
    ${renderLevel(view, words, {
      label: words.target,
      level: axis.target,
      absent: words.noTarget,
      write: (level) => run(setTarget(id, level), { label: words.setTarget(name) }),
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
              return run(setLevel(id, party, on, level), { label: words.setLevel(name) });
            },
          })
    }
    <div class="field">
      <label>
        <span>${words.importance}</span>
        <select
          @change=${(event: Event) => {
            const importance = Number((event.target as HTMLSelectElement).value);
            run(setImportance(id, importance), { label: words.setImportance(name) });
          }}
        >
          ${[0, 1, 2, 3, 4, 5].map(
            (weight) =>
              html`<option value=${weight} ?selected=${weight === axis.importance}>
                ${weight}
              </option>`,
          )}
        </select>
      </label>
    </div>
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
    input.setCustomValidity(fits ? '' : words.notALevel(...ends));
    input.ariaInvalid = fits ? 'false' : 'true';
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
        .value=${field.level === null ? '' : levelText(view, field.level)}
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
