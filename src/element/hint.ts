/** What a widget without data tells the page's author to do. */
import type { SharedWords } from '../locales/shared.en.js';
import type { Absence } from '../workspace/controller.js';

export function hintFor(absence: Absence, workspace: unknown, words: SharedWords): string {
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
