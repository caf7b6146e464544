/** What stands in a widget while it has nothing to show: an outline, or a sentence. */
import { html, type TemplateResult } from 'lit';
import type { SharedWords } from '../locales/shared.en.js';
import type { Absence } from '../workspace/controller.js';

export function renderSkeleton({ loading }: SharedWords): TemplateResult {
  return html`<div class="skeleton" part="skeleton" aria-busy="true">
    <p class="visually-hidden">${loading}</p>
    <span></span><span></span><span></span><span></span><span></span>
  </div>`;
}

export function renderSentence(sentence: string): TemplateResult {
  return html`<div class="state quiet" part="hint"><p>${sentence}</p></div>`;
}

/** What a widget without data tells the page's author to do. */
export function renderHint(
  absence: Absence,
  workspace: unknown,
  words: SharedWords,
): TemplateResult {
  return renderSentence(hintFor(absence, workspace, words));
}

function hintFor(absence: Absence, workspace: unknown, words: SharedWords): string {
  switch (absence) {
    case 'several':
      return words.severalWorkspaces;
    case 'unknown-id':
      return words.unknownWorkspace(typeof workspace === 'string' ? workspace : '');
    case 'none':
    case 'upgrading':
      return words.noWorkspace;
  }
}
