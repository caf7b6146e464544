/** The words of a radar that has nothing to draw. */
export const en = {
  title: 'No capabilities yet',
  hint: 'Add capabilities to the workspace, or put a table with the columns name, current and target into this tag.',
  nothingChosen: 'None of the capabilities that were asked for is in the document.',
};

export type OutlineWords = typeof en;
