/** The words of the workings of the standing and of its settlement. Figures come formatted. */
import { en as terms } from '../working/terms.en.js';

export const en = {
  ...terms,
  source: 'From the splits of the workspace’s initiatives',
  initiativesFormula: 'Initiatives in whose split it has a part',
  more: (count: string) => `${count} more`,
  sharesFormula: 'Sum of all shares',
  shareFormula: 'What it carries ÷ total',
  quotient: (own: string, total: string, share: string) => `${own} ÷ ${total} = ${share}`,
  rounded: (share: string) => `Rounded so that all shares make 100%: ${share}`,
  carriesFormula: 'Sum of its amounts in all initiatives of the currency',
  totalFormula: 'Sum of what all parties carry',
  equalFormula: 'What it carries − total ÷ parties',
  difference: (own: string, equal: string, off: string) => `${own} − ${equal} = ${off}`,
  periodFormula: 'Sum of its amounts for this period in all initiatives of the currency',
  unscheduledFormula: 'Sum of its amounts that no period has',
};

export type StandingWorkingWords = typeof en;
