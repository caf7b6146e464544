/** How people write the parts of a year. */
export const en = {
  quarter: (nth: string, year: string) => `Q${nth} ${year}`,
  half: (nth: string, year: string) => `H${nth} ${year}`,
};

export type PeriodWords = typeof en;
