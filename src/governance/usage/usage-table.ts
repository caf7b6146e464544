/** The use of the rules as one sentence and as plain rows. */
import type { TableModel } from '../../element/table-model.js';
import type { Initiative } from '../../portfolio/initiative.js';
import { isSelected, type MatrixView } from '../matrix-view.js';
import { ruleTitle } from '../rule-title.js';
import { inSentence, nameOf } from '../rule-words.js';
import type { UsageWords } from './usage.en.js';
import type { Usage } from './usage.js';

/** “Of the initiatives, 5 are controlled, 4 are assisted, and 3 are safe. 7 of 14 rules decide for none.” */
export function usageSummary(
  { zones, undecided, rules }: Usage,
  { initiatives, language }: MatrixView,
  words: UsageWords,
): string {
  if (initiatives.length === 0) return words.noInitiatives;
  const { format } = language;
  const parts = zones
    .filter(({ initiatives: those }) => those.length > 0)
    .map(({ zone, initiatives: { length } }) => {
      const name = inSentence(nameOf(zone, language.words.zones));
      return length === 1 ? words.inZoneOne(name) : words.inZone(format.number(length), name);
    });
  const { length } = undecided;
  if (length > 0) parts.push(words.without(length, format.number(length)));
  const idle = rules.filter(({ decided }) => decided.length === 0).length;
  const sentence = words.summary(format.list(parts));
  if (idle === 0) return sentence;
  return `${sentence} ${words.idleSentence(idle, format.number(idle), format.number(rules.length))}`;
}

export function usageTable(
  { zones, undecided, rules }: Usage,
  view: MatrixView,
  words: UsageWords,
): TableModel {
  const { language, governance } = view;
  const row = (kind: string, name: string, those: readonly Initiative[], selected = false) => ({
    cells: [kind, name, those.length, those.map((one) => one.name).join(', ')],
    selected,
  });
  return {
    caption: view.words.use,
    columns: [
      { label: words.kind },
      { label: words.name },
      { label: words.count, numeric: true },
      { label: words.names },
    ],
    rows: [
      ...zones.map(({ zone, initiatives }) =>
        row(
          words.zoneKind,
          nameOf(zone, language.words.zones),
          initiatives,
          isSelected(view, 'zone', zone.id),
        ),
      ),
      row(
        words.zoneKind,
        words.noZone,
        undecided.map(({ initiative }) => initiative),
      ),
      ...rules.map(({ rule, position, decided }) =>
        row(
          words.ruleKind(language.format.number(position)),
          ruleTitle(rule, governance, language),
          decided,
          isSelected(view, 'rule', rule.id),
        ),
      ),
    ],
  };
}
