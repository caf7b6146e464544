/** Says what is wrong with an element: on the page, as events, in the console. Loaded when something is. */
import type { TemplateResult, nothing } from 'lit';
import type { LanguageController } from '../locales/language-controller.js';
import { words } from '../locales/problems.js';
import { namesAlong } from '../workspace/place-name.js';
import type { Problem } from '../workspace/problem.js';
import type { WorkspaceState } from '../workspace/state.js';
import { emit } from './events.js';
import { renderNotices } from './notices.js';

export class ProblemReport {
  readonly #host: HTMLElement;
  readonly #language: LanguageController;
  readonly #words;
  readonly #told = new Set<string>();

  constructor(host: HTMLElement, language: LanguageController) {
    this.#host = host;
    this.#language = language;
    this.#words = language.use(words);
  }

  /** Notices for the page's author and editors. */
  render(
    problems: readonly Problem[],
    state: WorkspaceState | undefined,
  ): TemplateResult | typeof nothing {
    const namesOf = (path: string) => (state ? namesAlong(path, state) : []);
    const { t } = this.#words;
    const spoken = t === words.english ? 'en' : this.#language.language;
    return renderNotices(problems, { ...t, spoken }, this.#language.format, namesOf);
  }

  /** Each problem once: an event for the page, and a line for whoever looks into the console. */
  tell(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const line = this.#line(problem);
      if (this.#told.has(line)) continue;
      this.#told.add(line);
      console.warn(line);
      this.tellAgain(problem);
    }
  }

  /** As an event, even if it was told before. */
  tellAgain(problem: Problem): void {
    emit(this.#host, 'patto-error', { ...problem, message: this.#words.t.problem(problem) });
  }

  #line(problem: Problem): string {
    const place = [this.#host.localName, problem.path].filter(Boolean).join(' ');
    return `Patto: ${place}: ${this.#words.t.problem(problem)}`;
  }
}
