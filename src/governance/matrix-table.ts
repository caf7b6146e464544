/** The matrix as plain rows, for its table twin and CSV. */
import type { TableCell, TableModel } from '../element/table-model.js';
import { printCondition } from './condition-print.js';
import { isNegation, type GovernanceInput, type Rule } from './governance.js';
import { involvementOf } from './involvement.js';
import { isSelected, type MatrixView } from './matrix-view.js';
import { nameOf, testsText } from './rule-words.js';

export function matrixTable(view: MatrixView): TableModel {
  return view.face === 'rules' ? rulesTable(view) : involvementTable(view);
}

/** The CSV can be read back: conditions stand there as {@link printCondition} writes them. */
function rulesTable(view: MatrixView): TableModel {
  const { governance, words, language } = view;
  const { inputs, zones, rules } = governance;
  const header = (input: GovernanceInput) =>
    nameOf(input, language.words.inputs) + (input.unit === undefined ? '' : ` (${input.unit})`);
  const rowOf = (rule: Rule): TableCell[] => {
    const zone = zones.find(({ id }) => id === rule.zone);
    return [
      rule.id,
      ...inputs.map((input) => conditionCell(view, rule, input)),
      zone ? nameOf(zone, language.words.zones) : rule.zone,
      rule.note ?? '',
      rule.reviewOn === undefined
        ? ''
        : { value: rule.reviewOn, text: language.format.date(rule.reviewOn) },
    ];
  };
  return {
    caption: words.rules,
    columns: ['id', ...inputs.map(header), words.zone, words.note, words.review].map((label) => ({
      label,
    })),
    rows: rules.map((rule) => ({
      cells: rowOf(rule),
      selected: isSelected(view, 'rule', rule.id),
    })),
  };
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
