/** Le parole dei calcoli della situazione e del conguaglio. */
import { it as terms } from '../working/terms.it.js';
import type { StandingWorkingWords } from './standing-working.en.js';

export const it: StandingWorkingWords = {
  ...terms,
  source: 'Dalle ripartizioni delle iniziative del workspace',
  initiativesFormula: 'Iniziative nella cui ripartizione ha una parte',
  more: (count) => `altre ${count}`,
  sharesFormula: 'Somma di tutte le quote',
  shareFormula: 'Quanto sostiene ÷ totale',
  quotient: (own, total, share) => `${own} ÷ ${total} = ${share}`,
  rounded: (share) => `Arrotondata in modo che tutte le quote facciano 100%: ${share}`,
  carriesFormula: 'Somma dei suoi importi in tutte le iniziative della valuta',
  totalFormula: 'Somma di quanto sostengono tutte le parti',
  equalFormula: 'Quanto sostiene − totale ÷ parti',
  difference: (own, equal, off) => `${own} − ${equal} = ${off}`,
  periodFormula: 'Somma dei suoi importi per questo periodo in tutte le iniziative della valuta',
  unscheduledFormula: 'Somma dei suoi importi che nessun periodo ha',
};
