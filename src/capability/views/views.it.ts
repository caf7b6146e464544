/** Le parole della scelta fra le viste. */
import type { ViewWords } from './views.en.js';

export const it: ViewWords = {
  views: 'Vista',
  names: { radar: 'Radar', perception: 'Percezione' },
  help: {
    radar: 'Dove sono le capacità, e dove dovrebbero essere',
    perception: 'Come due parti vedono le stesse capacità (tasto P)',
  },
  shown: (name) => `Vista: ${name}`,
};
