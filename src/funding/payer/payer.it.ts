/** Le parole per aggiungere una parte alla ripartizione e per toglierla, in italiano. */
import type { PayerWords } from './payer.en.js';

export const it: PayerWords = {
  open: 'Aggiungi una parte',
  choose: 'Parte che pagherà',
  name: 'Nome della parte',
  add: 'Aggiungi',
  taken: (party) => `${party} paga già.`,
  remove: (party) => `Togli ${party}`,
  stated: (party, share) => `${party} ha dichiarato ${share}.`,
  rest: (shares) => `Senza: ${shares}.`,
  under: (share) => `Senza, le quote dichiarate fanno solo ${share}.`,
  over: (share) => `Senza, le quote dichiarate fanno ancora ${share}.`,
  nobody: 'Senza, nessuno è indicato come pagante.',
  confirm: 'Togli',
  keep: 'Lascia',
  added: (party, share) => `${party} aggiunta: ${share}`,
  removed: (party) => `${party} tolta`,
  addition: (party) => `anche ${party} paga`,
  removal: (party) => `${party} non paga più`,
};
