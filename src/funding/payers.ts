/** The parties of a split as they look: names in the reader's language, and a colour for each. */
import { partyColor } from '../element/party-mark.js';
import { partyName } from '../element/party-name.js';
import type { SharedWords } from '../locales/shared.en.js';
import { roleOf, type Party } from '../workspace/party.js';

/** In the order of the split's lines. */
export interface Payers {
  readonly parties: readonly Party[];
  readonly names: readonly string[];
  /** As CSS. */
  readonly colors: readonly string[];
}

/** Between the ids of {@link payersOf}: no id holds it. */
export const ID_SEPARATOR = '\n';

/** `ids` is one text, so that the payers can be remembered while shares change. */
export function payersOf(ids: string, known: readonly Party[], words: SharedWords): Payers {
  const own = ids
    .split(ID_SEPARATOR)
    .map((partyId) => known.find(({ id }) => id === partyId) ?? { id: partyId });
  const colors = distinctColors(own);
  return {
    // The colour goes with the party, so that its mark has it too.
    parties: own.map((party, at) => ({ ...party, role: roleOf(party), color: colors[at] })),
    names: own.map(({ id }) => partyName(id, known, words)),
    colors,
  };
}

/** A second party of a role would have the first one's colour: it gets another hue of the same lightness. */
function distinctColors(parties: readonly Party[]): string[] {
  const seen = new Map<string, number>();
  return parties.map((party) => {
    const color = partyColor(party);
    const nth = seen.get(color) ?? 0;
    seen.set(color, nth + 1);
    return nth === 0 ? color : `oklch(from ${color} l max(c, 0.09) calc(h + ${nth * HUE_STEP}))`;
  });
}

/** Degrees; the golden angle keeps any number of hues apart. */
const HUE_STEP = 137.5;
