/** The words of the switch between the views. */
import type { ViewName } from './radar-views.js';

export const en = {
  views: 'View',
  names: { radar: 'Radar', dates: 'Dates', perception: 'Perception' } as Readonly<
    Record<ViewName, string>
  >,
  /** What the views show, as a tooltip. */
  help: {
    radar: 'Where the capabilities are, and where they should be',
    dates: 'What moved between two days of assessment',
    perception: 'How two parties see the same capabilities (key P)',
  } as Readonly<Record<ViewName, string>>,
  /** What is announced. */
  shown: (name: string) => `View: ${name}`,
};

export type ViewWords = typeof en;
