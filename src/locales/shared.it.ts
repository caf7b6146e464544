/** Parole comuni a tutti gli elementi. */
import type { SharedWords } from './shared.en.js';

export const it: SharedWords = {
  setAside: 'Messo da parte, e conservato nel file',
  note: 'Nota',
  loading: 'Caricamento …',
  retry: 'Riprova',
  close: 'Chiudi',
  cancel: 'Annulla',
  apply: 'Applica',
  undo: 'Annulla',
  redo: 'Ripeti',
  menu: 'Altro',
  showTable: 'Mostra come tabella',
  showPicture: 'Mostra come figura',
  downloadCsv: 'Scarica CSV',
  downloadJson: 'Scarica JSON',
  downloadSvg: 'Scarica SVG',
  downloadPng: 'Scarica PNG',
  print: 'Stampa',
  sumsUp: 'Che cosa riassume questa frase',
  moreInTable: (count) => `e altre ${count}: la tabella le contiene tutte`,
  copyLink: 'Copia collegamento',
  linkNotCopied: 'Questa pagina non può copiare',
  linkCopied: 'Collegamento copiato',
  undone: (label) => (label ? `Annullato: ${label}` : 'Annullato'),
  redone: (label) => (label ? `Ripetuto: ${label}` : 'Ripetuto'),
  noWorkspace:
    'Questo riquadro non ha ancora dati. Va messo dentro <patto-workspace src="…">, oppure gli si dà un src, una tabella o del JSON.',
  unknownWorkspace: (id) => `Nessuno spazio di lavoro della pagina ha l’id «${id}».`,
  severalWorkspaces:
    'In questa pagina ci sono più spazi di lavoro: indicare quale con workspace="id".',
  workspaceEmpty: 'Lo spazio di lavoro non ha ancora dati.',
  workspaceFailed:
    'Non è stato possibile leggere i dati dello spazio di lavoro: il motivo è scritto nello spazio di lavoro stesso.',
  notAvailable: 'n/d',
  readonly: 'Sola lettura',
  party: {
    marketing: 'Marketing',
    it: 'IT',
    data: 'Dati',
    executive: 'Direzione',
    other: 'Altri',
  },
};
