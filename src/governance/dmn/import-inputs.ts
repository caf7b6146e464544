/** From the inputs of a DMN table to those of the governance. */
import { slug } from '../../element/rows.js';
import { FORBIDDEN_KEYS } from '../../workspace/key.js';
import { isProblem, readCondition } from '../conditions.js';
import { isList, isNegation, type Condition, type GovernanceInput } from '../governance.js';
import type { DmnInput, DmnTable } from './dmn-file.js';
import type { DmnType } from './dmn-types.js';
import { allowedText, typeRefOf } from './export-input.js';
import { storedInput } from './extension.js';
import { readLiterals } from './feel-literals.js';
import { excerpt, type Refusal } from './refusal.js';
import { readUnaryTests } from './unary-tests.js';

export interface ImportedInput {
  /** Undefined where the column is not taken. */
  readonly input: GovernanceInput | undefined;
  /** For people. */
  readonly name: string;
  /** What the table looks at, as the file says it. */
  readonly expression: string;
}

/** Reports with the offset of the place; the rest of a refusal. */
export type Refuse = (
  code: Refusal['code'],
  offset: number,
  found: string,
  expected?: string,
  fields?: Pick<Refusal, 'rule' | 'column'>,
) => void;

/** `known`: the inputs of the document, whose ids, units and names stay where one is meant. */
export function importInputs(
  table: DmnTable,
  known: readonly GovernanceInput[],
  refuse: Refuse,
): readonly ImportedInput[] {
  const taken = new Set(FORBIDDEN_KEYS);
  return table.inputs.map((dmn, column) => {
    const expression = dmn.expression.value.trim().replace(/\s+/g, ' ');
    const name = dmn.label?.trim() || expression || `${column + 1}`;
    const conditions = conditionsIn(table, column);
    const base = dmn.type.base === 'any' ? inferred(conditions, dmn.type) : dmn.type.base;
    const start = dmn.expression.offsetAt(0) ?? dmn.element.start;
    if (!dmn.isName && expression !== '') {
      refuse('expression', start, excerpt(expression), '', { column: name });
      return { input: undefined, name, expression };
    }
    if (base === 'other' || base === 'any') {
      const found = dmn.type.name || 'Any';
      refuse('type', start, excerpt(found), 'string, number, boolean', { column: name });
      return { input: undefined, name, expression };
    }
    const input = unlessTaken(inputOf(dmn, base, name, known, conditions, refuse), taken);
    return { input, name, expression };
  });
}

function inputOf(
  dmn: DmnInput,
  base: 'string' | 'number' | 'boolean',
  name: string,
  known: readonly GovernanceInput[],
  conditions: readonly Condition[],
  refuse: Refuse,
): GovernanceInput {
  const type = base === 'string' ? 'enum' : base;
  const stored = storedInput(dmn.element);
  if (stored === null) refuse('extension', dmn.element.start, name);
  const old = stored ?? knownInput(known, [name, dmn.expression.value], type);
  const { allowed } = dmn.type;
  // A file of this kit that nobody changed says all there is to say.
  if (stored && typeRefOf(stored) === base && allowedText(stored) === allowed?.value) return stored;
  const domain = allowed ? domainOf(allowed.value, type) : {};
  if (!domain && allowed) {
    refuse('domain', allowed.offsetAt(0) ?? dmn.element.start, excerpt(allowed.value), '', {
      column: name,
    });
  }
  const { values, min, max, integer, ...rest } = old ?? { id: slug(name), name };
  const isWhole = dmn.type.isInteger || integer === true;
  const own: GovernanceInput = {
    ...rest,
    type,
    ...(isWhole && type === 'number' && { integer: true }),
  };
  if (!domain || stored || Object.keys(domain).length > 0) return { ...own, ...domain };
  const before: GovernanceInput = {
    ...own,
    ...(values !== undefined && { values }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
  // The document's own domain stays as long as the file's rules lie within it.
  const fits = conditions.every((condition) => !isProblem(readCondition(condition, before)));
  return fits ? before : own;
}

/** The one of the document that has one of these names, and the same type. */
function knownInput(
  known: readonly GovernanceInput[],
  names: readonly string[],
  type: GovernanceInput['type'],
): GovernanceInput | undefined {
  const wanted = new Set(names.filter((name) => name.trim() !== '').map(slug));
  return known.find(
    (input) =>
      input.type === type &&
      [input.id, input.name ?? input.id].some((one) => wanted.has(slug(one))),
  );
}

function unlessTaken(input: GovernanceInput, taken: Set<string>): GovernanceInput {
  const id = freeId(input.id, taken);
  return id === input.id ? input : { ...input, id };
}

/** The id, or with a number behind it where it is taken; it is taken from then on. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

/** Undefined where it is more than a list of texts, or than one closed range of numbers. */
function domainOf(
  allowed: string,
  type: GovernanceInput['type'],
): Pick<GovernanceInput, 'values' | 'min' | 'max'> | undefined {
  if (allowed.trim() === '-') return {};
  if (type === 'number') {
    const reading = readUnaryTests(allowed);
    const test = reading.ok ? reading.condition : undefined;
    if (typeof test !== 'object' || 'not' in test || Array.isArray(test)) return undefined;
    const { from, above, to, below } = test as Exclude<typeof test, readonly unknown[]>;
    const isClosed = above === undefined && below === undefined;
    if (!isClosed || (from !== undefined && to !== undefined && from > to)) return undefined;
    return { ...(from !== undefined && { min: from }), ...(to !== undefined && { max: to }) };
  }
  const values = readLiterals(allowed);
  if (type === 'boolean') {
    return values?.includes(true) && values.includes(false) ? {} : undefined;
  }
  const texts = values?.filter((value) => typeof value === 'string');
  return texts && texts.length === values?.length ? { values: [...new Set(texts)] } : undefined;
}

/** What the rules ask of a column, as far as it can be read. */
function conditionsIn({ rules }: DmnTable, column: number): readonly Condition[] {
  return rules.flatMap(({ inputs }) => {
    const reading = readUnaryTests(inputs[column]?.text.value ?? '');
    return reading.ok && reading.condition !== undefined ? [reading.condition] : [];
  });
}

/** The type of what stands in a column that says none; `any` where that is mixed. */
function inferred(conditions: readonly Condition[], { allowed }: DmnType): DmnType['base'] {
  const values = (allowed && readLiterals(allowed.value)) ?? [];
  const tests = conditions.flatMap((one) =>
    typeof one !== 'object' ? [one] : isNegation(one) ? one.not : isList(one) ? one : [one],
  );
  const types = new Set(
    [...tests, ...values].map((test) => (typeof test === 'object' ? 'number' : typeof test)),
  );
  const [only = 'string'] = types;
  return types.size > 1 ? 'any' : (only as 'string' | 'number' | 'boolean');
}
