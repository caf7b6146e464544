/** Parole italiane di `<patto-workspace>`. */
import type { WorkspaceWords } from './workspace.en.js';

export const it: WorkspaceWords = {
  status: 'Spazio di lavoro',
  kept: 'Le modifiche restano in questo browser',
  notKept: 'Le modifiche non vengono conservate: scaricarle prima di uscire',
  memory: 'Le modifiche durano finché la pagina è aperta',
  writing: 'Salvataggio …',
  readonly: 'Sola lettura',
  newer: 'Sola lettura: scritto da una versione più recente',
  undo: (label) => (label ? `Annulla: ${label}` : 'Annulla'),
  redo: (label) => (label ? `Ripeti: ${label}` : 'Ripeti'),
  more: 'Menu dello spazio di lavoro',
  reset: 'Torna alla versione pubblicata',
  resetDone: 'Versione pubblicata ripristinata. Con «Annulla» si recuperano le modifiche.',
  nothingToReset: 'Non ci sono modifiche rispetto alla versione pubblicata.',
  download: 'Scarica lo spazio di lavoro',
  upload: 'Apri un file …',
  uploaded: (name) => `Aperto ${name}`,
  uploadRefused: (name) => `${name} non è stato aperto`,
  failed: 'Impossibile aprire lo spazio di lavoro.',
  setAside: (count, n) =>
    n === 1
      ? 'Un elemento è stato messo da parte; resta nel file.'
      : `${count} elementi sono stati messi da parte; restano nel file.`,
  empty:
    'Questo spazio di lavoro non ha dati: indicare un src, oppure inserire i dati JSON in uno <script type="application/json">.',
};
