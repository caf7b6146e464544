/** “What would it take”: an index is asked for, and the smallest set of raises that reaches it is shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconClose } from '../../element/icons.js';
import { numberOf } from '../../element/rows.js';
import { defineWords } from '../../locales/words.js';
import { memoize } from '../../workspace/memo.js';
import { gapIndex } from '../gap.js';
import { exact } from '../level.js';
import type { TaskPlace, Task } from '../radar-tasks.js';
import { en, type RaiseWords } from './raise.en.js';
import { renderAnswer, sentenceOf } from './raise-answer.js';
import { indexSum } from './raise-plan.js';
import { whatItTakes, type WhatItTakes } from './what-it-takes.js';

export { styles } from './raise.styles.js';

export const words = defineWords('capability-raise', en, {
  it: async () => (await import('./raise.it.js')).it,
});

export function open(place: TaskPlace): Task<RaiseWords> {
  return new RaiseTask(place);
}

class RaiseTask implements Task<RaiseWords> {
  readonly writes = false;
  readonly #place: TaskPlace;
  /** Twenty capabilities take a moment, and a drag above draws often. */
  readonly #answerOf = memoize(whatItTakes);
  #wanted: number | undefined;
  #leftOut: ReadonlySet<string> = new Set();

  constructor(place: TaskPlace) {
    this.#place = place;
  }

  begin(): void {
    const { box } = this.#place;
    (box.querySelector<HTMLElement>('input') ?? box.querySelector('h4'))?.focus();
  }

  render(words: RaiseWords): TemplateResult {
    const { leaves, host, close } = this.#place;
    const index = gapIndex(leaves, host.date);
    const wanted = this.#wanted ?? halfOf(index ?? 0);
    const answer = this.#answer(wanted);
    return html`<section class="task raise" part="task" aria-label=${words.title}>
      <header>
        <h4 tabindex="-1">${words.title}</h4>
        <button type="button" class="plain" aria-label=${words.close} @click=${close}>
          ${iconClose}
        </button>
      </header>
      ${index === null ? nothing : this.#renderQuestion(words, index, wanted)}
      ${renderAnswer({ words, host, leaves, answer })}
    </section>`;
  }

  #answer(wanted: number): WhatItTakes {
    const { leaves, host } = this.#place;
    return this.#answerOf(leaves, host.view.model.scale, wanted, this.#leftOut, host.date);
  }

  #renderQuestion(words: RaiseWords, index: number, wanted: number): TemplateResult {
    const { format } = this.#place.host.view;
    const label = words.wanted(format.number(index));
    return html`<div class="question">
        <label for="wanted">${label}</label>
        <input
          id="wanted"
          type="text"
          inputmode="decimal"
          size="5"
          autocomplete="off"
          .value=${format.number(wanted)}
          @change=${(event: Event) => this.#take(words, index, event.target as HTMLInputElement)}
        />
        <input
          type="range"
          aria-label=${label}
          aria-valuetext=${format.number(wanted)}
          min="0"
          max=${index}
          step="0.01"
          .value=${String(wanted)}
          @input=${(event: Event) => this.#ask(Number((event.target as HTMLInputElement).value))}
          @change=${() => this.#say(words)}
        />
      </div>
      ${this.#renderChoice(words)}`;
  }

  #renderChoice(words: RaiseWords): TemplateResult {
    const { leaves, host } = this.#place;
    const { shortfalls } = indexSum(leaves, host.view.model.scale, host.date) ?? { shortfalls: [] };
    const names = new Map(leaves.map(({ id, name }) => [id, name]));
    const count = shortfalls.filter(({ id }) => this.#leftOut.has(id)).length;
    return html`<details>
      <summary>
        ${words.leaveOut}${count > 0 ? ` (${words.leftOut(host.view.format.number(count))})` : nothing}
      </summary>
      <ul class="choice">
        ${shortfalls.map(
          ({ id }) =>
            html`<li>
              <label>
                <input
                  type="checkbox"
                  .checked=${this.#leftOut.has(id)}
                  @change=${() => this.#leave(id, words)}
                />
                ${names.get(id)}
              </label>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #ask(wanted: number): void {
    this.#wanted = wanted;
    const field = this.#place.box.querySelector<HTMLInputElement>('#wanted');
    field?.setCustomValidity('');
    field?.setAttribute('aria-invalid', 'false');
    void this.#place.redraw();
  }

  /** What is no index stays in the field, and is marked. */
  #take(words: RaiseWords, index: number, field: HTMLInputElement): void {
    const wanted = numberOf(field.value.trim());
    const fits = wanted !== null && wanted >= 0 && wanted <= index;
    field.setCustomValidity(
      fits ? '' : words.notAnIndex(this.#place.host.view.format.number(index)),
    );
    field.ariaInvalid = fits ? 'false' : 'true';
    field.reportValidity();
    if (!fits) return;
    this.#ask(wanted);
    this.#say(words);
  }

  #leave(id: string, words: RaiseWords): void {
    const leftOut = new Set(this.#leftOut);
    if (!leftOut.delete(id)) leftOut.add(id);
    this.#leftOut = leftOut;
    void this.#place.redraw();
    this.#say(words);
  }

  #say(words: RaiseWords): void {
    const { leaves, host } = this.#place;
    const wanted = this.#wanted ?? halfOf(gapIndex(leaves, host.date) ?? 0);
    host.announce(sentenceOf(words, host.view.format, this.#answer(wanted)));
  }
}

/** Where the question starts: half of the way, to a tenth. */
function halfOf(index: number): number {
  return exact(Math.floor(index * 5) / 10);
}
