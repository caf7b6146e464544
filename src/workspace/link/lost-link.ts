/** Says once that the page's address asks for a widget (`#patto:…`) that is not on the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyPart } from '../../element/lazy-part.js';
import { linkInAddress } from '../../element/link-address.js';
import type { LanguageController } from '../../locales/language-controller.js';
import type { Problem } from '../problem.js';
import type * as search from './widget-search.js';

interface LinkHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class LostLink implements ReactiveController {
  /** One while the widget is missing. It may still come: pages are drawn bit by bit. */
  problems: readonly Problem[] = [];
  readonly #host: LinkHost;
  readonly #search: LazyPart<typeof search>;
  readonly #announce: (text: string) => void;
  #link = '';
  #said = '';
  #stop: (() => void) | undefined;

  constructor(host: LinkHost, language: LanguageController, announce: (text: string) => void) {
    this.#host = host;
    this.#search = new LazyPart(host, language, () => import('./widget-search.js'));
    this.#announce = announce;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#look);
    this.#follow('');
  }

  readonly #look = (): void => this.#follow(linkInAddress());

  #follow(link: string): void {
    this.#link = link;
    this.#stop?.();
    this.#stop = undefined;
    this.#show(undefined);
    if (link !== '') void this.#seek(link);
  }

  async #seek(link: string): Promise<void> {
    const [part] = await Promise.all([this.#search.fetch(), pageIsComplete()]);
    if (!part || link !== this.#link) return;
    this.#stop = part.module.watchForWidget(link, this.#host, (missing) => {
      this.#show(missing);
      if (!missing || link === this.#said) return;
      this.#said = link;
      this.#announce(part.words.problem(missing));
    });
  }

  #show(problem: Problem | undefined): void {
    if (!problem && this.problems.length === 0) return;
    this.problems = problem ? [problem] : [];
    this.#host.requestUpdate();
  }
}

/** Before that, widgets may still be on their way. */
function pageIsComplete(): Promise<unknown> | undefined {
  if (document.readyState === 'complete') return undefined;
  return new Promise((resolve) => {
    window.addEventListener('load', resolve, { once: true });
  });
}
