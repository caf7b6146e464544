/** The words that several workings share. Figures come formatted. */
export const en = {
  term: (name: string, figure: string) => `${name} ${figure}`,
  others: (count: string, figure: string) => `${count} others ${figure}`,
  sum: (sum: string) => `= ${sum}`,
  equalPart: (total: string, count: string, part: string) =>
    `Equal part: ${total} ÷ ${count} = ${part}`,
  equalRounded: (total: string, count: string, part: string) =>
    `Equal part: ${total} ÷ ${count}, rounded so that nothing is lost: ${part}`,
};

export type TermWords = typeof en;
