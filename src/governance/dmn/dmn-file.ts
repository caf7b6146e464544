/** The decision tables of a DMN file as they are written there, each part with its place. */
import type { Steps } from '../steps.js';
import { typesIn, type DmnType } from './dmn-types.js';
import { placesIn, type Place } from './place.js';
import { child, childrenOf, readXml, XmlFault, type XmlElement, type XmlFaultCode } from './xml.js';
import { XmlText } from './xml-text.js';

/** The namespaces of the model that are read, with their version of DMN. */
export const DMN_NAMESPACES: Readonly<Record<string, string>> = {
  'http://www.omg.org/spec/DMN/20151101/dmn.xsd': '1.1',
  'http://www.omg.org/spec/DMN/20180521/MODEL/': '1.2',
  'https://www.omg.org/spec/DMN/20191111/MODEL/': '1.3',
  'https://www.omg.org/spec/DMN/20211108/MODEL/': '1.4',
  'https://www.omg.org/spec/DMN/20230324/MODEL/': '1.5',
};

/** The one that is written: DMN 1.3. */
export const DMN_NAMESPACE = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

export interface DmnFile {
  readonly tables: readonly DmnTable[];
  /** What the file says beside decision tables and the inputs they ask for. */
  readonly others: readonly XmlElement[];
  readonly placeOf: (offset: number) => Place;
}

export interface DmnTable {
  /** Of its decision. */
  readonly name: string;
  readonly element: XmlElement;
  readonly hitPolicy: string;
  readonly aggregation: string | undefined;
  readonly inputs: readonly DmnInput[];
  readonly outputs: readonly DmnOutput[];
  /** Names of the columns of annotations. */
  readonly annotations: readonly string[];
  readonly rules: readonly DmnRule[];
}

export interface DmnInput {
  readonly element: XmlElement;
  readonly label: string | undefined;
  /** What the table looks at: the name of a fact, or more. */
  readonly expression: XmlText;
  /** True: it names data of the file, or looks like a name. */
  readonly isName: boolean;
  readonly type: DmnType;
}

export interface DmnOutput {
  readonly element: XmlElement;
  readonly name: string | undefined;
  readonly type: DmnType;
  /** What holds where no rule matches. */
  readonly fallback: XmlText | undefined;
}

export interface DmnRule {
  readonly element: XmlElement;
  readonly id: string | undefined;
  readonly description: string;
  readonly inputs: readonly DmnEntry[];
  readonly outputs: readonly DmnEntry[];
  readonly annotations: readonly string[];
}

export interface DmnEntry {
  readonly text: XmlText;
  readonly element: XmlElement;
  /** False: in another language than FEEL. */
  readonly isFeel: boolean;
}

/** Why a file cannot be read at all. */
export interface FileFault {
  readonly code: XmlFaultCode | 'namespace' | 'no-table';
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
}

export type DmnReading = { readonly file: DmnFile } | { readonly fault: FileFault };

/** Reads a file that is as long as it may be; in steps, since a large one takes longer than a frame. */
export function* readDmn(text: string): Steps<DmnReading> {
  const placeOf = placesIn(text);
  const fault = (
    code: FileFault['code'],
    offset: number,
    found: string,
    expected = '',
  ): DmnReading => ({ fault: { code, place: placeOf(offset), found, expected } });
  let root: XmlElement;
  try {
    root = yield* readXml(text);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return fault(error.code, error.offset, error.found);
  }
  if (root.name !== 'definitions' || !Object.hasOwn(DMN_NAMESPACES, root.namespace)) {
    const found = root.name === 'definitions' ? root.namespace : `<${root.name}>`;
    return fault('namespace', root.start, found, Object.keys(DMN_NAMESPACES).join(', '));
  }
  const types = typesIn(root);
  const decisions = childrenOf(root, 'decision').filter((one) => child(one, 'decisionTable'));
  const language = root.attributes.get('expressionLanguage');
  const tables = decisions.flatMap((decision) => {
    const table = child(decision, 'decisionTable');
    return table ? tableOf(table, decision.attributes.get('name') ?? '', types, language) : [];
  });
  if (tables.length === 0) return fault('no-table', root.start, `<${root.name}>`);
  const plain = new Set([
    'extensionElements',
    'description',
    'import',
    'inputData',
    'itemDefinition',
  ]);
  const others = root.children.filter((one) => !decisions.includes(one) && !plain.has(one.name));
  return { file: { tables, others, placeOf } };
}

type Types = ReturnType<typeof typesIn>;

function tableOf(
  element: XmlElement,
  name: string,
  types: Types,
  language: string | undefined,
): DmnTable {
  return {
    name,
    element,
    hitPolicy: element.attributes.get('hitPolicy') ?? 'UNIQUE',
    aggregation: element.attributes.get('aggregation'),
    inputs: childrenOf(element, 'input').map((input) => inputOf(input, types)),
    outputs: childrenOf(element, 'output').map((output) => ({
      element: output,
      name: output.attributes.get('name') ?? output.attributes.get('label'),
      type: types.of(output.attributes.get('typeRef'), '', child(output, 'outputValues')),
      fallback: textOf(child(output, 'defaultOutputEntry')),
    })),
    annotations: childrenOf(element, 'annotation').map((one) => one.attributes.get('name') ?? ''),
    rules: childrenOf(element, 'rule').map((rule) => ruleOf(rule, language)),
  };
}

function inputOf(element: XmlElement, types: Types): DmnInput {
  const inner = child(element, 'inputExpression');
  const expression = textOf(inner) ?? new XmlText();
  const path = expression.value.trim().replace(/\s+/g, ' ');
  return {
    element,
    label: element.attributes.get('label'),
    expression,
    isName: types.isKnown(path) || NAME.test(path),
    type: types.of(inner?.attributes.get('typeRef'), path, child(element, 'inputValues')),
  };
}

/** A name, or a path of names, without anything that could be an operator. */
const NAME = /^[\p{ID_Start}_?][\p{ID_Continue}_]*(?:[ .][\p{ID_Continue}_]+)*$/u;

function ruleOf(element: XmlElement, language: string | undefined): DmnRule {
  const entries = (name: string) =>
    childrenOf(element, name).map((entry): DmnEntry => {
      const own = entry.attributes.get('expressionLanguage') ?? language ?? 'feel';
      return { text: textOf(entry) ?? new XmlText(), element: entry, isFeel: /feel/i.test(own) };
    });
  return {
    element,
    id: element.attributes.get('id'),
    description: child(element, 'description')?.text.value.trim() ?? '',
    inputs: entries('inputEntry'),
    outputs: entries('outputEntry'),
    annotations: childrenOf(element, 'annotationEntry').map((entry) => textOf(entry)?.value ?? ''),
  };
}

function textOf(element: XmlElement | undefined): XmlText | undefined {
  return child(element, 'text')?.text;
}
