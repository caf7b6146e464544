/** The kit as one file: every tag, and `<div data-patto="…">`. */
import '../index.js';
import { watchMistyped } from './mistyped-tag.js';
import { upgradePlaceholder } from './placeholder.js';
import { watch } from './watch.js';

watch(document, '[data-patto]', (placeholder) => {
  void upgradePlaceholder(placeholder, (tag) => customElements.whenDefined(tag));
});
watchMistyped(document);
