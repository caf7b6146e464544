/** A part of an element that few readers see: fetched, with its words and its look, when it is first needed. */
import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { LanguageController } from '../locales/language-controller.js';
import type { WordCatalogue } from '../locales/words.js';
import { Lazy, thenMake, type Load } from './lazy.js';

/** What a module may export for its element to take up, beside what it draws with. */
export interface Part {
  readonly words?: WordCatalogue<object>;
  readonly styles?: CSSResult;
}

type WordsOf<Module> = Module extends { readonly words: WordCatalogue<infer W> } ? W : undefined;

export interface LoadedPart<Module> {
  readonly module: Module;
  /** In the element's language. */
  readonly words: WordsOf<Module>;
}

interface PartHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class LazyPart<Module extends Part> extends Lazy<LoadedPart<Module>> {
  constructor(host: PartHost, language: LanguageController, load: Load<Module>) {
    const take = (module: Module): LoadedPart<Module> | Promise<LoadedPart<Module>> => {
      const words = module.words && language.use(module.words);
      adopt(host.renderRoot, module.styles);
      const part = {
        module,
        get words() {
          return words?.t as WordsOf<Module>;
        },
      };
      return words?.load(language.language)?.then(() => part) ?? part;
    };
    super(host, thenMake(load, take));
  }
}

/** Adds the look of a part that came later. */
export function adopt(root: HTMLElement | DocumentFragment, styles: CSSResult | undefined): void {
  if (!styles?.styleSheet || !(root instanceof ShadowRoot)) return;
  root.adoptedStyleSheets.push(styles.styleSheet);
}
