/** Le parole delle proposte in italiano. */
import type { ProposalWords } from './proposal.en.js';

export const it: ProposalWords = {
  title: 'Modi di ripartire',
  close: 'Chiudi',
  apply: 'Applica',
  inUse: 'In uso',
  kinds: {
    equal: 'Parti uguali',
    gap: 'Per divario',
    benefit: 'Per beneficio',
    ability: 'Per capacità di spesa',
  },
  equalReason: (count) => `Ognuna delle ${count} parti paga lo stesso.`,
  equalReasonLocked: 'Chi non è bloccato paga lo stesso.',
  gapReason: (owners, all) =>
    `Dei ${all} livelli pesati di divario che l’iniziativa colma, ${owners}.`,
  owns: (party, levels) => `${party} ne ha ${levels}`,
  benefitReason: (parties, all) => `Di ${all} di beneficio atteso, ${parties}.`,
  gains: (party, sum) => `${party} ne ottiene ${sum}`,
  abilityReason: (parties, all) => `Di ${all} di budget annuo, ${parties}.`,
  has: (party, sum) => `${party} ne ha ${sum}`,
  working: 'Come si calcola',
  formulas: {
    equal:
      'Quota = 1 ÷ numero delle parti; l’ultimo centesimo di punto e gli ultimi centesimi al resto maggiore.',
    gap: 'Importanza × divario in livelli = divario pesato, per responsabile della capacità; quota = proprio ÷ tutti.',
    benefit: 'Quota = beneficio della parte ÷ beneficio di tutti i paganti.',
    ability: 'Quota = budget della parte ÷ budget di tutti i paganti.',
  },
  sources: {
    equal: 'Dalle parti di questa ripartizione.',
    gap: 'Dalle capacità che l’iniziativa colma: importanza, obiettivo e ultime valutazioni.',
    benefit: 'Dai benefici attesi dall’iniziativa.',
    ability: 'Dai budget annui delle parti.',
  },
  partyLine: (party, share, total, sum) => `${party}: ${share} di ${total} = ${sum}`,
  sumLine: (party, quotient, rest, sum) => `${party}: ${quotient} di ${rest} = ${sum}`,
  lockedLine: (party, share, sum) => `${party} è bloccata: ${share}, ${sum}`,
  versusEqual: 'Rispetto a parti uguali',
  gapLine: (capability, importance, gap, weight) =>
    `${capability}: ${importance} × ${gap} = ${weight}`,
  nobody: 'nessuna parte pagante',
  notCounted: (list) => `Non contate, perché non valutate: ${list}.`,
  obstacles: {
    'no-capabilities': 'L’iniziativa non indica nessuna capacità da colmare.',
    'not-assessed': 'Nessuna delle capacità che colma è valutata e ha un obiettivo.',
    'no-gap': 'Le capacità che colma non hanno divario.',
    'owner-does-not-pay': 'I responsabili dei divari non sono tra chi paga.',
    'no-benefits': 'Non è annotato alcun beneficio di chi paga.',
    'no-budgets': 'Non è annotato alcun budget di chi paga.',
    'mixed-currencies': 'I budget sono in un’altra valuta; le valute non si sommano mai.',
    locked: 'Le quote bloccate non lasciano nulla da dividere.',
  },
};
