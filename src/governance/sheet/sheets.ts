/** Spreadsheet habits of both tables, with their words and their look. */
import { defineWords } from '../../locales/words.js';
import type { TableFace } from '../matrix-sides.js';
import { InvolvementSheet } from './involvement-sheet.js';
import { RuleSheet } from './rule-sheet.js';
import type { Sheet, SheetBase, SheetHost } from './sheet-host.js';
import { en, type SheetWords } from './sheet.en.js';

export { sheetStyles as styles } from './sheet.styles.js';

export const words = defineWords('governance-sheet', en, {
  it: async () => (await import('./sheet.it.js')).it,
});

export class Sheets {
  readonly rules: RuleSheet;
  readonly involvement: InvolvementSheet;

  constructor(base: SheetBase, words: () => SheetWords) {
    const number = (value: number) => base.format().number(value);
    const host: SheetHost = { ...base, words, number };
    this.rules = new RuleSheet(host);
    this.involvement = new InvolvementSheet(host);
  }

  of(face: TableFace): Sheet {
    return this[face];
  }
}
