/** Gives the rules as a DMN file. */
import { save } from '../../element/export/download.js';
import { slug } from '../../element/rows.js';
import type { MatrixView } from '../matrix-view.js';
import { nameOf } from '../rule-words.js';
import { exportDmn } from './export-table.js';

/** `title`: of the matrix, for the file and the decision in it. */
export function downloadDmn({ governance, language }: MatrixView, title: string): void {
  const text = exportDmn(governance, {
    decision: title,
    input: (input) => nameOf(input, language.words.inputs),
  });
  save(`${slug(title)}.dmn`, 'application/xml', text);
}
