/** The words of the radar's menu for what can be done below it. */
export const en = {
  assess: 'Assess …',
  import: 'Import levels from a file …',
  raise: 'What would it take?',
};

export type TaskWords = typeof en;
