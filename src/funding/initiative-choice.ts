/** Which of a workspace's initiatives is shown, and the control that chooses it. */
import { html, type TemplateResult } from 'lit';
import type { AttributeReader } from '../element/attribute.js';
import type { Initiative } from '../portfolio/initiative.js';
import type { SplitWords } from './funding-split.en.js';

/** The one asked for, else the one chosen last, else the first that has money to split. */
export function pickInitiative(
  initiatives: readonly Initiative[],
  askedId: string | undefined,
  chosenId: string | undefined,
): Initiative | undefined {
  const named = (id: string | undefined) => initiatives.find((one) => one.id === id);
  const funded = initiatives.find(({ funding }) => funding && funding.parties.length > 0);
  return named(askedId) ?? named(chosenId) ?? funded ?? initiatives[0];
}

/** Says on the page that there is no initiative of the id that was asked for. */
export function sayUnknown(
  askedId: string | undefined,
  initiatives: readonly Initiative[],
  read: AttributeReader,
): void {
  if (!askedId || initiatives.length === 0 || initiatives.some(({ id }) => id === askedId)) return;
  const ids = initiatives.map(({ id }) => id);
  read.refuse('initiative', askedId, ids);
}

/** Whether there is anything to choose: several, and none of them asked for by attribute. */
export function offersChoice(
  initiatives: readonly Initiative[],
  askedId: string | undefined,
): boolean {
  return initiatives.length > 1 && !initiatives.some(({ id }) => id === askedId);
}

/** Those that concern what the reader narrowed the workspace to; all where it is not. */
export function concerned(
  initiatives: readonly Initiative[],
  only: ReadonlySet<string> | undefined,
  askedId: string | undefined,
): readonly Initiative[] {
  if (!only) return initiatives;
  const isPinned = initiatives.some(({ id }) => id === askedId);
  return initiatives.filter(({ id }) => only.has(id) && (!isPinned || id === askedId));
}

export function renderChoice(
  initiatives: readonly Initiative[],
  chosenId: string | undefined,
  words: SplitWords,
  choose: (initiativeId: string) => void,
): TemplateResult {
  return html`<select
    class="initiative"
    part="initiative"
    aria-label=${words.initiative}
    @input=${keepInside}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    ${initiatives.map(
      ({ id, name }) => html`<option value=${id} .selected=${id === chosenId}>${name}</option>`,
    )}
  </select>`;
}

/** Typing and choosing inside is not yet a change of the element's value. */
export function keepInside(event: Event): void {
  event.stopPropagation();
}
