/** The words of the radar's menu in Italian. */
import type { DeskWords } from './radar-desk.en.js';

export const it: DeskWords = {
  assess: 'Valuta …',
  import: 'Importa livelli da un file …',
  raise: 'Che cosa servirebbe?',
};
