/** The words of what is selected, and of what the widgets are narrowed to. */
import { governanceWords } from '../../governance/governance-words.en.js';

export const en = {
  selected: 'Selected',
  kinds: {
    capability: 'Capability',
    initiative: 'Initiative',
    rule: 'Rule',
    zone: 'Zone',
    party: 'Party',
  } as Readonly<Record<string, string>>,
  /** A rule has no name of its own: its place in the table, and its zone. The mark turns with the text. */
  rule: (place: string, zone: string) => `${place} › ${zone}`,
  only: 'Show only what concerns it',
  showAll: 'Show all',
  clear: 'Clear the selection',
  narrowed: (kind: string, name: string) =>
    `Narrowed to what concerns the ${kind.toLowerCase()} “${name}”`,
  nothing: (kind: string, name: string) =>
    `Nothing here concerns the ${kind.toLowerCase()} “${name}”`,
  allShown: 'All is shown again',
  zones: governanceWords.zones,
};

export type SelectionWords = typeof en;
