/** A rule's note and review date as DMN's annotations. */
import type { Rule } from '../governance.js';
import type { DmnRule } from './dmn-file.js';

/** The columns that this kit writes; a review date is read from that one only. */
export const NOTE = 'Note';
export const REVIEW = 'Review';

/** Several columns of annotations become lines of the note, each behind the name of its column. */
export function annotationsOf(
  { annotations, description }: Pick<DmnRule, 'annotations' | 'description'>,
  columns: readonly string[],
): Pick<Rule, 'note' | 'reviewOn'> {
  const review = annotations[columns.indexOf(REVIEW)] ?? '';
  const isDate = /^\d{4}-\d\d-\d\d$/.test(review);
  const texts = annotations.flatMap((text, at) => {
    const name = columns[at] ?? '';
    return text === '' || (name === REVIEW && isDate) ? [] : { name, text };
  });
  const isSole = texts.length === 1 && description === '';
  const lines = texts.map(({ name, text }) =>
    isSole || name === '' || name === NOTE ? text : `${name}: ${text}`,
  );
  const note = [...lines, ...(description === '' ? [] : [description])].join('\n');
  return { ...(note !== '' && { note }), ...(isDate && { reviewOn: review }) };
}
