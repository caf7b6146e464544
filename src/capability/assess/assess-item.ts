/** One capability of an assessment: the scale in words to choose from, what it rests on, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isFollowed } from '../evidence-link.js';
import type { TaskContext } from '../radar-tasks.js';
import { levelText, scaleLabels } from '../radar-view.js';
import { labelOf } from '../scale.js';
import type { AssessWords } from './assess.en.js';
import type { SessionItem } from './assessment-session.js';

export interface AssessView {
  readonly words: AssessWords;
  readonly host: TaskContext;
  /** What can be chosen, in ascending order. */
  readonly levels: readonly number[];
  readonly items: readonly SessionItem[];
  readonly at: number;
  readonly partyId: string;
  readonly day: string;
  /** True: a level that is set leads on to the next capability. */
  readonly goesOn: boolean;
  readonly set: (level: number | null, stays: boolean) => void;
  readonly support: (evidence: { text?: string; url?: string }) => void;
  readonly go: (position: number) => void;
  readonly toggle: () => void;
  readonly close: () => void;
}

export function renderItem(view: AssessView, item: SessionItem): TemplateResult {
  const { words, host, items, at } = view;
  const { format } = host.view;
  const { name, description } = item.capability;
  const done = items.filter(({ now }) => now).length;
  return html`<div class="now">
    <p class="progress">
      <span>${words.place(format.number(at + 1), format.number(items.length))}</span>
      <progress max=${items.length} .value=${done} aria-label=${words.title}></progress>
      <span class="quiet">${words.progress(format.number(done), format.number(items.length))}</span>
    </p>
    <div class="subject">
      <h5 id="subject">${name}</h5>
      <p class="quiet" id="subject-help">${description}</p>
    </div>
    ${keyed(item.capability.id, html`${renderLevels(view, item)} ${renderEvidence(view, item)}`)}
    ${renderWays(view, item)}
  </div>`;
}

function renderLevels(view: AssessView, item: SessionItem): TemplateResult {
  const { words, host, levels } = view;
  const { now, before } = item;
  const choices = [...levels, null];
  const chosen = now ? choices.indexOf(now.level) : -1;
  // Between two levels, nothing is chosen: the keys start from the nearest below.
  const reached = choices.findLastIndex(
    (level) => level !== null && level <= (now?.level ?? -Infinity),
  );
  const tabbable = chosen >= 0 ? chosen : Math.max(0, reached);
  return html`<div
      class="levels"
      role="radiogroup"
      aria-labelledby="subject"
      aria-describedby="subject-help"
      @keydown=${(event: KeyboardEvent) => moveChoice(view, choices, event)}
    >
      ${choices.map((level, position) =>
        renderChoice(view, level, {
          checked: position === chosen,
          tabbable: position === tabbable,
          last: before?.level === level ? words.last(host.view.format.date(before.on)) : '',
        }),
      )}
    </div>
    ${
      now && chosen < 0
        ? html`<p class="small">${words.between(levelText(host.view, now.level))}</p>`
        : nothing
    }`;
}

function renderChoice(
  { words, host, set }: AssessView,
  level: number | null,
  { checked, tabbable, last }: { checked: boolean; tabbable: boolean; last: string },
): TemplateResult {
  const { view } = host;
  const { label, description } =
    level === null
      ? { label: words.notAssessed, description: words.notAssessedHelp }
      : wordsOf(host, words, level);
  return html`<button
    type="button"
    role="radio"
    class="level"
    aria-checked=${checked ? 'true' : 'false'}
    tabindex=${tabbable ? 0 : -1}
    @click=${() => set(level, false)}
  >
    <span class="dot"></span>
    <span class="figure-of">${level === null ? '–' : levelText(view, level)}</span>
    <span class="label">${label}</span>
    <span class="meaning">${description}</span>
    <span class="last">${last}</span>
  </button>`;
}

/** The scale's word for a level and what it means; the kit's own where the workspace names none. */
function wordsOf(
  { view }: TaskContext,
  words: AssessWords,
  level: number,
): { readonly label: string; readonly description: string } {
  const { scale } = view.model;
  const own = scale.labels.length === 0 && scale.min === 0 && scale.max === 5;
  const descriptions = scale.descriptions ?? (own ? words.descriptions : []);
  return {
    label: labelOf(level, scaleLabels(scale, view.words), scale) ?? '',
    description: labelOf(level, descriptions, scale) ?? '',
  };
}

/** Arrows choose, as in every radio group, and stay; Enter and Space go on. */
function moveChoice(
  { set }: AssessView,
  choices: readonly (number | null)[],
  event: KeyboardEvent,
): void {
  const group = event.currentTarget as HTMLElement;
  const radios = [...group.querySelectorAll<HTMLElement>('[role=radio]')];
  const here = radios.indexOf(event.target as HTMLElement);
  const back = getComputedStyle(group).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: 1, [back]: -1 }[event.key];
  const level = choices.at((here + (step ?? 0)) % choices.length);
  if (here < 0 || step === undefined || level === undefined) return;
  event.preventDefault();
  set(level, true);
}

function renderEvidence({ words, support }: AssessView, { now }: SessionItem): TemplateResult {
  const { text = '', url = '' } = now?.evidence ?? {};
  const value = (event: Event) => (event.target as HTMLInputElement).value.trim();
  return html`<div class="evidence">
    <label>
      <span>${words.evidence}</span>
      <textarea
        rows="2"
        .value=${text}
        @change=${(event: Event) => support({ text: value(event) })}
      ></textarea>
    </label>
    <label>
      <span>${words.link}</span>
      <input
        type="text"
        inputmode="url"
        autocomplete="off"
        .value=${url}
        @change=${(event: Event) => support({ url: value(event) })}
      />
    </label>
    ${url !== '' && !isFollowed(url) ? html`<p class="quiet">${words.linkAsText}</p>` : nothing}
  </div>`;
}

function renderWays(view: AssessView, { now }: SessionItem): TemplateResult {
  const { words, host, levels, items, at, go, goesOn, toggle } = view;
  const digits = levels.filter((level) => Number.isInteger(level) && level >= 0 && level <= 9);
  const format = (level = 0) => host.view.format.number(level);
  return html`<p class="ways">
      <button type="button" ?disabled=${at === 0} @click=${() => go(at - 1)}>${words.back}</button>
      <button type="button" @click=${() => go(at + 1)}>${now ? words.next : words.skip}</button>
      <button type="button" class="plain" @click=${() => go(items.length)}>${words.finish}</button>
      <label>
        <input type="checkbox" .checked=${goesOn} @change=${toggle} />
        ${words.goOn}
      </label>
    </p>
    <p class="keys quiet">${words.keys(format(digits[0]), format(digits.at(-1)))}</p>`;
}
