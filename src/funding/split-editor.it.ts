/** Le parole di chi modifica una ripartizione. */
import type { EditorWords } from './split-editor.en.js';

export const it: EditorWords = {
  divider: (left, right) => `Tra ${left} e ${right}`,
  dividerHelp: 'Frecce: 1%, con Maiusc 10%, con Alt 0,1%. Esc ripristina.',
  shareField: (party) => `Quota di ${party}`,
  amountField: (party) => `Importo di ${party}`,
  totalField: 'Totale da ripartire',
  pin: (party) => `${party}: dichiarata`,
  lock: (party) => `${party}: bloccata`,
  pinned: (party, stated) => `${party} ha dichiarato ${stated}. Premi per farla seguire le altre.`,
  unpinned: (party) =>
    `${party} prende una parte uguale del resto. Premi per fissare quella attuale.`,
  locked: (party) => `La quota di ${party} è bloccata. Premi per sbloccarla.`,
  unlocked: (party) => `Blocca la quota di ${party}`,
  equal: 'Parti uguali',
  equalHelp: 'Parti uguali per chi non è bloccato',
  proposals: 'Proposte',
  fit: 'Riporta al 100%',
  fitGives: (parts) => `Portate al 100%: ${parts}.`,
  lockedTooMuch: 'Le quote bloccate non lasciano spazio: sbloccane una.',
  start: 'Comincia con parti uguali',
  moved: (left, right) => `denaro tra ${left} e ${right}`,
  changed: (party) => `quota di ${party}`,
  totalChanged: 'totale',
  madeEqual: 'parti uguali',
  fitted: 'riporto al 100%',
  proposed: 'proposta',
  begun: 'totale e parti',
  restored: 'ripartizione ripristinata',
};
