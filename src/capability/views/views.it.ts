/** Le parole della scelta fra le viste. */
import type { ViewWords } from './views.en.js';

export const it: ViewWords = {
  views: 'Vista',
  names: { radar: 'Radar', dates: 'Date', perception: 'Percezione' },
  help: {
    radar: 'Dove sono le capacità, e dove dovrebbero essere',
    dates: 'Che cosa si è mosso fra due date di valutazione',
    perception: 'Come due parti vedono le stesse capacità (tasto P)',
  },
  shown: (name) => `Vista: ${name}`,
};
