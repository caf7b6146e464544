/** “Try it”: an initiative's facts, the zone that the rules put it in, and what IT does when. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { iconClose } from '../element/icons.js';
import { memoize } from '../workspace/memo.js';
import { isValueOf } from './conditions.js';
import { decide, type Decision, type InputValues } from './decide.js';
import { decisionText } from './decision-text.js';
import type { Governance, GovernanceInput, InputValue, Scope } from './governance.js';
import { harveyBall } from './harvey-ball.js';
import { timelineOf, type Involvement, type InvolvementCell } from './involvement.js';
import type { DeskWords } from './matrix-desk.en.js';
import type { MatrixView } from './matrix-view.js';
import { nameOf, valueText } from './rule-words.js';
import { zoneMark } from './zone-mark.js';

/** The case that is tried. */
export interface Trial {
  /** Undefined for a case of the reader's own. */
  readonly initiativeId: string | undefined;
  /** Facts of the reader's own case. */
  readonly inputs: InputValues;
}

export interface TrialActions {
  readonly take: (initiativeId: string | undefined, inputs?: InputValues) => void;
  readonly close: () => void;
  /** What else is done with the answer. */
  readonly more: unknown;
}

type SetFact = (inputId: string, value: InputValue | null) => void;

/** The same as long as nothing that it depends on is another: a page asks for it several times as it is drawn. */
export function decideTrial(view: MatrixView, trial: Trial): Decision {
  return decideOnce(view.governance, factsOf(view, trial), trial.initiativeId, view.today);
}

const decideOnce = memoize(
  (governance: Governance, facts: InputValues, initiativeId: string | undefined, on: string) =>
    decide(governance, facts, initiativeId === undefined ? undefined : { initiativeId, on }),
);

/** The initiative's own facts, or the reader's. */
export function factsOf({ initiatives }: MatrixView, { initiativeId, inputs }: Trial): InputValues {
  return initiatives.find(({ id }) => id === initiativeId)?.inputs ?? inputs;
}

export function renderTrial(
  view: MatrixView,
  words: DeskWords,
  trial: Trial,
  actions: TrialActions,
): TemplateResult {
  const { governance } = view;
  const decision = decideTrial(view, trial);
  const facts = factsOf(view, trial);
  // With one fact changed it is a case of the reader's own, with nobody's exceptions.
  const set = (inputId: string, value: InputValue | null) =>
    actions.take(undefined, { ...facts, [inputId]: value });
  return html`<section class="trial" part="trial" aria-labelledby="trial-title">
    <div class="trial-head">
      <h4 id="trial-title">${words.tryIt}</h4>
      ${renderChoice(view, words, trial, actions.take)}
      <button
        type="button"
        class="plain"
        aria-label=${words.closeTrial}
        title=${words.closeTrial}
        @click=${actions.close}
      >
        ${iconClose}
      </button>
    </div>
    <div class="facts">
      ${repeat(
        governance.inputs,
        ({ id }) => id,
        (input) => renderFact(view, words, input, facts[input.id] ?? null, set),
      )}
    </div>
    <div class="verdict" role="status" aria-label=${words.result}>
      <p class="verdict-zone">
        ${
          decision.zones.length > 0
            ? decision.zones.map((zone) =>
                zoneMark(zone, governance.zones, nameOf(zone, view.language.words.zones)),
              )
            : html`<span class="quiet">${words.noZone}</span>`
        }
      </p>
      <p>${decisionText(decision, governance, { ...view.language, decisions: words.decisions })}</p>
    </div>
    ${decision.status === 'decided' ? renderTimeline(view, words, decision) : nothing}
    ${actions.more}
  </section>`;
}

function renderChoice(
  { initiatives }: MatrixView,
  words: DeskWords,
  { initiativeId }: Trial,
  take: TrialActions['take'],
): TemplateResult | typeof nothing {
  if (initiatives.length === 0) return nothing;
  const onChange = (event: Event) => {
    take((event.currentTarget as HTMLSelectElement).value || undefined);
  };
  return html`<label>
    <span class="quiet">${words.fillFrom}</span>
    <select @change=${onChange}>
      <option value="" .selected=${live(initiativeId === undefined)}>${words.ownCase}</option>
      ${initiatives.map(
        ({ id, name }) =>
          html`<option value=${id} .selected=${live(id === initiativeId)}>${name}</option>`,
      )}
    </select>
  </label>`;
}

/** A native control by the input's type; “not known” is a value, too. */
function renderFact(
  view: MatrixView,
  words: DeskWords,
  input: GovernanceInput,
  value: InputValue | null,
  set: SetFact,
): TemplateResult {
  const isWrong = value !== null && !isValueOf(input, value);
  const isFree = input.type === 'enum' && !input.values?.length;
  const control =
    input.type === 'number' || isFree
      ? renderTyped(input, value, isWrong, words, set)
      : renderChosen(view, words, input, value, set);
  return html`<label class="fact">
    <span>${nameOf(input, view.language.words.inputs)}</span>
    ${control}
    ${isWrong ? html`<small class="is-error"><strong>${words.outsideValues(range(input))}</strong></small>` : nothing}
  </label>`;
}

function renderTyped(
  input: GovernanceInput,
  value: InputValue | null,
  isWrong: boolean,
  words: DeskWords,
  set: SetFact,
): TemplateResult {
  const isNumber = input.type === 'number';
  const onInput = (event: Event) => {
    const { value: text } = event.currentTarget as HTMLInputElement;
    set(input.id, text === '' ? null : isNumber ? Number(text) : text);
  };
  return html`<span class="typed">
    <input
      type=${isNumber ? 'number' : 'text'}
      step="any"
      .value=${value === null ? '' : String(value)}
      placeholder=${words.unknown}
      aria-invalid=${isWrong ? 'true' : nothing}
      @input=${onInput}
    />
    ${input.unit ? html`<span class="quiet">${input.unit}</span>` : nothing}
  </span>`;
}

function renderChosen(
  { language }: MatrixView,
  words: DeskWords,
  input: GovernanceInput,
  value: InputValue | null,
  set: SetFact,
): TemplateResult {
  const options: readonly InputValue[] =
    input.type === 'boolean' ? [true, false] : (input.values ?? []);
  const onChange = (event: Event) => {
    const chosen = (event.currentTarget as HTMLSelectElement).selectedIndex - 1;
    set(input.id, options[chosen] ?? null);
  };
  return html`<select @change=${onChange}>
    <option .selected=${live(value === null)}>${words.unknown}</option>
    ${options.map(
      (option) =>
        html`<option .selected=${live(option === value)}>
          ${valueText(input, option, language)}
        </option>`,
    )}
  </select>`;
}

/** From left to right: how strongly IT takes part at each stage, and for what. */
function renderTimeline(
  view: MatrixView,
  words: DeskWords,
  { involvement }: Decision,
): TemplateResult {
  const { language } = view;
  return html`<ol class="timeline" part="timeline" aria-label=${words.timeline}>
    ${timelineOf(involvement).map((cell) => {
      const scopes = scopesAt(involvement, cell).map((scope) =>
        nameOf(scope, language.words.scopes),
      );
      return html`<li class="is-${cell.extent}">
        <span class="stage">${nameOf(cell.stage, language.words.stages)}</span>
        <span class="step">${harveyBall(cell.extent)}</span>
        <span class="word">${language.words.extents[cell.extent]}</span>
        <small class="quiet">${scopes.join(', ')}</small>
      </li>`;
    })}
  </ol>`;
}

/** In which scopes IT goes as far as it does at a stage. */
export function scopesAt(
  involvement: Involvement,
  { stage, extent }: InvolvementCell,
): readonly Scope[] {
  if (extent === 'none') return [];
  return involvement
    .filter(({ cells }) => cells.some((cell) => cell.stage === stage && cell.extent === extent))
    .map(({ scope }) => scope);
}

function range({ type, min, max }: GovernanceInput): string {
  if (type !== 'number' || (min === undefined && max === undefined)) return '';
  return ` (${min ?? '−∞'} … ${max ?? '∞'})`;
}
