/** The matrix as plain rows, for its table twin and CSV. */
import type { TableCell, TableModel } from '../element/table-model.js';
import { printCondition } from './condition-print.js';
import { isNegation, type GovernanceInput, type Rule } from './governance.js';
import { involvementOf } from './involvement.js';
import type { DeskWords } from './matrix-desk.en.js';
import { isSelected, type MatrixView } from './matrix-view.js';
import { ruleSums } from './rule-sums.js';
import { nameOf, testsText } from './rule-words.js';

export function matrixTable(view: MatrixView, words: DeskWords): TableModel {
  if (view.face !== 'rules') return involvementTable(view);
  return { ...rulesTable(view), sums: ruleSums(view, words) };
}

/** The CSV can be read back: conditions stand there as {@link printCondition} writes them. */
function rulesTable(view: MatrixView): TableModel {
  const { governance, words, language } = view;
  const { inputs, zones, rules } = governance;
  const header = (input: GovernanceInput) =>
    nameOf(input, language.words.inputs) + (input.unit === undefined ? '' : ` (${input.unit})`);
  const rowOf = (rule: Rule, position: number): TableCell[] => {
    const zone = zones.find(({ id }) => id === rule.zone);
    return [
      position + 1,
      rule.id,
      ...inputs.map((input) => conditionCell(view, rule, input)),
      zone ? nameOf(zone, language.words.zones) : rule.zone,
      rule.note ?? '',
      reviewCell(view, rule),
    ];
  };
  return {
    caption: words.rules,
    columns: [
      { label: words.number },
      { label: 'id', fileOnly: true },
      ...[...inputs.map(header), words.zone, words.note, words.review].map((label) => ({ label })),
    ],
    rows: rules.map((rule, position) => ({
      cells: rowOf(rule, position),
      selected: isSelected(view, 'rule', rule.id),
    })),
  };
}

/** In a file the date alone, which is read back; exceptions stay with their rule. */
function reviewCell({ initiatives, language, words }: MatrixView, rule: Rule): TableCell {
  const { format } = language;
  const exceptions = rule.exceptions.map(({ initiativeId, until }) => {
    const name = initiatives.find(({ id }) => id === initiativeId)?.name ?? initiativeId;
    return words.exception(name, format.date(until));
  });
  const date = rule.reviewOn === undefined ? [] : [format.date(rule.reviewOn)];
  return { value: rule.reviewOn ?? '', text: [...date, ...exceptions].join('; ') };
}

function conditionCell(
  { language, words }: MatrixView,
  rule: Rule,
  input: GovernanceInput,
): TableCell {
  const condition = Object.hasOwn(rule.when, input.id) ? rule.when[input.id] : undefined;
  const value = printCondition(condition);
  if (condition === undefined) return { value, text: words.any };
  const text = testsText(input, condition, language);
  return { value, text: isNegation(condition) ? words.not(text) : text };
}

function involvementTable({ governance, words, language }: MatrixView): TableModel {
  const { zones, stages } = governance;
  const names = language.words;
  return {
    caption: words.involvement,
    columns: [words.zone, words.scope, ...stages.map((stage) => nameOf(stage, names.stages))].map(
      (label) => ({ label }),
    ),
    rows: zones.flatMap((zone) =>
      involvementOf(governance, [zone]).map(({ scope, cells }) => ({
        cells: [
          nameOf(zone, names.zones),
          nameOf(scope, names.scopes),
          ...cells.map(({ extent }) => names.extents[extent]),
        ],
      })),
    ),
  };
}
