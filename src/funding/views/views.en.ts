/** The names of the split's views. */
import type { ViewName } from './view-host.js';

export const en = {
  views: 'Views of the funding',
  names: {
    split: 'Split',
    schedule: 'Periods',
    standing: 'Standing',
    'what-if': 'What if',
    'funding-line': 'Funding line',
  } satisfies Record<ViewName, string> as Readonly<Record<ViewName, string>>,
};

export type ViewsWords = typeof en;
