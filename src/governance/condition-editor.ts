/** Native controls for one condition: checkboxes, an interval with open or closed ends, yes or no; and text for all. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { printCondition } from './condition-print.js';
import { parseCondition } from './condition-text.js';
import { isProblem, readCondition } from './conditions.js';
import { isNegation, type Condition, type GovernanceInput, type Interval } from './governance.js';
import type { DeskWords } from './matrix-desk.en.js';
import { valueText, type Language } from './rule-words.js';

export interface ConditionEditor {
  readonly input: GovernanceInput;
  readonly condition: Condition | undefined;
  /** What was typed to open the editor. */
  readonly seed: string | undefined;
  readonly language: Language;
  readonly words: DeskWords;
  /** Only with a condition that the input allows; undefined = any value. */
  readonly set: (condition: Condition | undefined) => void;
  /** Takes back what was set: the beginning of a text that is refused as a whole was not meant. */
  readonly revert: () => void;
  readonly done: () => void;
}

export function renderConditionEditor(editor: ConditionEditor): TemplateResult {
  const { input } = editor;
  const hasList = input.type === 'enum' && Boolean(input.values?.length);
  return html`${
    input.type === 'boolean'
      ? renderBoolean(editor)
      : input.type === 'number'
        ? renderInterval(editor)
        : hasList
          ? renderValues(editor)
          : nothing
  }
  ${renderText(editor, input.type === 'enum' && !hasList)}`;
}

function renderBoolean(editor: ConditionEditor): TemplateResult {
  const { condition, words, set } = editor;
  const options = [
    [undefined, words.anyValue],
    [true, words.yes],
    [false, words.no],
  ] as const;
  return html`<fieldset class="choices">
    ${options.map(([value, label]) => radio(editor, label, condition === value, () => set(value)))}
  </fieldset>`;
}

type Mode = 'any' | 'oneOf' | 'noneOf';

/** The mode first, then the values: choosing a value leaves “any” by itself. */
function renderValues(editor: ConditionEditor): TemplateResult {
  const { input, condition, language, words, set } = editor;
  const all = input.values ?? [];
  const mode: Mode = condition === undefined ? 'any' : isNegation(condition) ? 'noneOf' : 'oneOf';
  const named = namedValues(condition);
  const write = (next: Mode, values: readonly string[]) => {
    if (next === 'any' || values.length === 0) set(undefined);
    else if (next === 'noneOf') set(values.length < all.length ? { not: values } : undefined);
    else set(values.length === 1 ? values[0] : values.length < all.length ? values : undefined);
  };
  const toggle = (value: string) => {
    const values = all.filter((one) => named.has(one) !== (one === value));
    write(mode === 'any' ? 'oneOf' : mode, values);
  };
  const turn = (next: Mode) => {
    // The same cases, said the other way round.
    const others = all.filter((one) => named.has(one) !== (next !== mode && mode !== 'any'));
    write(next, mode === 'any' ? all.slice(0, 1) : others);
  };
  return html`<fieldset class="modes">
      ${radio(editor, words.anyValue, mode === 'any', () => turn('any'))}
      ${radio(editor, words.oneOf, mode === 'oneOf', () => turn('oneOf'))}
      ${radio(editor, words.noneOf, mode === 'noneOf', () => turn('noneOf'))}
    </fieldset>
    <fieldset class="choices">
      ${all.map(
        (value) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${live(named.has(value))}
              @change=${() => toggle(value)}
            />
            ${valueText(input, value, language)}
          </label>`,
      )}
    </fieldset>`;
}

const LOWER = ['none', 'from', 'above'] as const;
const UPPER = ['none', 'to', 'below'] as const;

/** Two ends, each open, included or excluded. A condition that is more than one interval is edited as text. */
function renderInterval(editor: ConditionEditor): TemplateResult | typeof nothing {
  const { words } = editor;
  const interval = intervalOf(editor.condition);
  if (!interval) return nothing;
  return html`<div class="ends">
    ${renderEnd(editor, interval, LOWER, words.lowerEnds, words.from)}
    ${renderEnd(editor, interval, UPPER, words.upperEnds, words.to)}
  </div>`;
}

function renderEnd<Kind extends 'from' | 'above' | 'to' | 'below'>(
  { input, set, words }: ConditionEditor,
  interval: Interval,
  kinds: readonly ('none' | Kind)[],
  names: Readonly<Record<'none' | Kind, string>>,
  label: string,
): TemplateResult {
  const kind = kinds.find((one) => one !== 'none' && interval[one] !== undefined) ?? 'none';
  const value = kind === 'none' ? undefined : interval[kind];
  const write = (form: HTMLElement) => {
    const field = form.querySelector('input');
    const selected = kinds[form.querySelector('select')?.selectedIndex ?? 0] ?? 'none';
    // A number that is typed means an end; the included one, until another is chosen.
    const typed = field?.matches(':focus') === true && field.value !== '';
    const chosen = selected === 'none' && typed ? (kinds[1] ?? 'none') : selected;
    const ends = Object.fromEntries(
      Object.entries(interval).filter(([end]) => !kinds.some((one) => one === end)),
    );
    const isSet = chosen !== 'none' && field && field.value !== '';
    const next: Interval = isSet ? { ...ends, [chosen]: field.valueAsNumber } : ends;
    const condition = Object.keys(next).length > 0 ? next : undefined;
    const refused = condition !== undefined && isProblem(readCondition(condition, input));
    field?.setCustomValidity(refused ? words.emptyInterval : '');
    field?.setAttribute('aria-invalid', String(refused));
    if (refused) field?.reportValidity();
    else if (isSet || chosen === 'none') set(condition);
  };
  const onInput = (event: Event) => {
    write((event.currentTarget as HTMLElement).closest('.end') as HTMLElement);
  };
  return html`<div class="end">
    <select aria-label=${label} @change=${onInput}>
      ${kinds.map((one) => html`<option .selected=${live(one === kind)}>${names[one]}</option>`)}
    </select>
    <input
      type="number"
      step=${input.integer ? '1' : 'any'}
      min=${input.min ?? nothing}
      max=${input.max ?? nothing}
      aria-label=${`${label}${input.unit ? ` (${input.unit})` : ''}`}
      .value=${value === undefined ? '' : String(value)}
      @input=${onInput}
    />
    ${input.unit ? html`<span class="quiet">${input.unit}</span>` : nothing}
  </div>`;
}

/** What the keyboard types first; Enter keeps it. What cannot be read is said, and changes nothing. */
function renderText(editor: ConditionEditor, isOnly: boolean): TemplateResult {
  const { input, condition, seed, language, words, set, revert, done } = editor;
  const read = (field: HTMLInputElement): boolean => {
    const reading = parseCondition(field.value, input, { language });
    const message = reading.ok
      ? ''
      : reading.problem.readings.length > 0
        ? words.ambiguousText(reading.problem.readings.join(', '))
        : words.wrongText(reading.problem.expected);
    field.setCustomValidity(message);
    field.setAttribute('aria-invalid', String(!reading.ok));
    const hint = field.nextElementSibling;
    if (hint) hint.textContent = message || words.asTextHelp[input.type];
    if (reading.ok) set(reading.condition);
    else revert();
    return reading.ok;
  };
  const onInput = (event: Event) => read(event.currentTarget as HTMLInputElement);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const field = event.currentTarget as HTMLInputElement;
    if (read(field)) done();
  };
  // Not while somebody types there: “> 5” is on the way to “> 50”.
  const show = (field: Element | undefined) => {
    if (field instanceof HTMLInputElement && !field.matches(':focus')) {
      field.value = seed ?? printCondition(condition);
    }
  };
  return html`<label class="as-text">
    <span>${words.asText}</span>
    <input
      type="text"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      ?data-first=${seed !== undefined || isOnly}
      ${ref(show)}
      @input=${onInput}
      @keydown=${onKey}
    />
    <small class="quiet" dir="auto"></small>
  </label>`;
}

function radio(
  { seed }: ConditionEditor,
  label: string,
  checked: boolean,
  choose: () => void,
): TemplateResult {
  // What was typed goes on in the text.
  return html`<label>
    <input
      type="radio"
      name="condition"
      .checked=${live(checked)}
      ?data-first=${checked && seed === undefined}
      @change=${choose}
    />
    ${label}
  </label>`;
}

function namedValues(condition: Condition | undefined): ReadonlySet<unknown> {
  if (condition === undefined) return new Set();
  return new Set([isNegation(condition) ? condition.not : condition].flat());
}

/** Undefined where the condition is not one interval. */
function intervalOf(condition: Condition | undefined): Interval | undefined {
  if (condition === undefined) return {};
  if (typeof condition === 'number') return { from: condition, to: condition };
  const isInterval =
    typeof condition === 'object' && !Array.isArray(condition) && !isNegation(condition);
  return isInterval ? (condition as Interval) : undefined;
}
