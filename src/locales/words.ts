/**
 * The words of one element, in English and in what it was translated to.
 *
 * A translation is an object of the same keys; what it lacks is taken from English. One for a
 * further language is added with {@link addTranslation} before the element shows.
 */

export type Translation<W> = () => Promise<Partial<W>>;

export interface WordCatalogue<W extends object> {
  readonly name: string;
  readonly english: W;
  readonly translations: Map<string, Translation<W>>;
  /** What has been loaded so far, by primary language. */
  readonly loaded: Map<string, W>;
}

const added = new Map<string, Map<string, Translation<object>>>();

export function defineWords<W extends object>(
  name: string,
  english: W,
  translations: Readonly<Record<string, Translation<W>>>,
): WordCatalogue<W> {
  return {
    name,
    english,
    translations: new Map(Object.entries(translations)),
    loaded: new Map([['en', english]]),
  };
}

/**
 * Adds or replaces words of one element (`name` as in its documentation, `shared` for buttons and
 * messages) in a language: `addTranslation('capability-radar', 'de', { title: 'Fähigkeiten' })`.
 */
export function addTranslation(name: string, language: string, words: object): void {
  const languages = added.get(name) ?? new Map<string, Translation<object>>();
  languages.set(language, () => Promise.resolve(words));
  added.set(name, languages);
}

/** The words at once where they are there already, else a promise of them. English where there are no others. */
export function wordsIn<W extends object>(
  catalogue: WordCatalogue<W>,
  language: string,
): W | Promise<W> {
  const primary = language.split('-')[0] ?? 'en';
  const own = added.get(catalogue.name)?.get(primary) as Translation<W> | undefined;
  const known = own ? undefined : catalogue.loaded.get(primary);
  if (known) return known;
  const loads = [catalogue.translations.get(primary), own].filter((load) => load !== undefined);
  return loads.length > 0 ? merge(catalogue, primary, loads) : catalogue.english;
}

async function merge<W extends object>(
  catalogue: WordCatalogue<W>,
  language: string,
  loads: readonly Translation<W>[],
): Promise<W> {
  try {
    const parts = await Promise.all(loads.map((load) => load()));
    const words = Object.assign({}, catalogue.english, ...parts) as W;
    catalogue.loaded.set(language, words);
    return words;
  } catch (cause) {
    console.warn(`Patto: the words of ${catalogue.name} in “${language}” did not load.`, cause);
    return catalogue.english;
  }
}
