/** The words of the way back out of a group. */
export const en = {
  label: 'Groups around',
  /** What is around the outermost group. */
  all: 'All groups',
  opened: (group: string, n: number, count: string) =>
    `${group}: ${count} ${n === 1 ? 'capability' : 'capabilities'}`,
  back: 'Back among the groups',
};

export type TrailWords = typeof en;
