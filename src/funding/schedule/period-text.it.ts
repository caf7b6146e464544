/** Trimestri e semestri come si scrivono. */
import type { PeriodWords } from './period-text.en.js';

export const it: PeriodWords = {
  quarter: (nth, year) => `T${nth} ${year}`,
  half: (nth, year) => `S${nth} ${year}`,
};
