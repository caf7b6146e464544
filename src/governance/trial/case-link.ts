/** A case as the name of a view, for links: `try/crm` for an initiative, `try?spend=60000` for facts of one's own. */
import type { Initiative } from '../../portfolio/initiative.js';
import type { Problem } from '../../workspace/problem.js';
import { expectedOf, isValueOf } from '../conditions.js';
import type { Governance, GovernanceInput, InputValue } from '../governance.js';
import type { Trial } from '../matrix-trial.js';

export function caseName({ initiativeId, inputs }: Trial): string {
  if (initiativeId !== undefined) return `try/${encodeURIComponent(initiativeId)}`;
  const facts = Object.entries(inputs).filter(([, value]) => value !== null && value !== undefined);
  const query = new URLSearchParams(facts.map(([id, value]) => [id, String(value)])).toString();
  return query === '' ? 'try' : `try?${query}`;
}

/** Links outlive what they point to: what is not there any more is left out, and said. Undefined where no case is meant. */
export function readCase(
  name: string,
  { inputs }: Pick<Governance, 'inputs'>,
  initiatives: readonly Initiative[],
): { readonly trial: Trial; readonly problems: readonly Problem[] } | undefined {
  const [head = '', query = ''] = name.split('?');
  const [kind, encoded] = head.split('/');
  if (kind !== 'try') return undefined;
  const problems: Problem[] = [];
  const refuse = (code: Problem['code'], found: string, expected?: string) => {
    problems.push({
      severity: 'warning',
      path: 'link',
      code,
      found,
      ...(expected !== undefined && { expected }),
    });
  };
  if (encoded !== undefined) {
    const id = decoded(encoded);
    const isKnown = initiatives.some((initiative) => initiative.id === id);
    if (!isKnown) refuse('unknown-reference', id);
    return { trial: { initiativeId: isKnown ? id : undefined, inputs: {} }, problems };
  }
  const facts: [string, InputValue][] = [];
  for (const [id, text] of new URLSearchParams(query)) {
    const input = inputs.find((one) => one.id === id);
    const value = input && valueOf(input, text);
    if (!input) refuse('unknown-input', id, inputs.map((one) => one.id).join(', '));
    else if (value === undefined) refuse('unknown-value', text, expectedOf(input));
    else facts.push([id, value]);
  }
  return { trial: { initiativeId: undefined, inputs: Object.fromEntries(facts) }, problems };
}

function valueOf(input: GovernanceInput, text: string): InputValue | undefined {
  const value =
    input.type === 'number'
      ? text.trim() === ''
        ? undefined
        : Number(text)
      : input.type === 'boolean'
        ? { true: true, false: false }[text]
        : text;
  return value !== undefined && isValueOf(input, value) ? value : undefined;
}

/** A stray percent sign must not throw. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
