/** The words of the radar's menu in Italian. */
import type { TaskWords } from './radar-tasks.en.js';

export const it: TaskWords = {
  assess: 'Valuta …',
  import: 'Importa livelli da un file …',
  raise: 'Che cosa servirebbe?',
};
