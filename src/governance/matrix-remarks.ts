/** What is wrong with the rules, as sentences beside their rows and in a list; each with a concrete case. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconWarning } from '../element/icons.js';
import { analysisOf, type Analysis } from './analyse.js';
import { overdueFindings } from './due.js';
import { exampleText } from './example-text.js';
import { rulesOf, type Finding, type GapFinding, type GapProposal } from './finding.js';
import type { Governance, Rule } from './governance.js';
import type { DeskWords } from './matrix-desk.en.js';
import type { MatrixView, Remark, Remarks } from './matrix-view.js';
import { inSentence, nameOf, rulePhrases } from './rule-words.js';
import { inSlices } from './steps.js';

export interface RuleFindings {
  readonly analysis: Analysis;
  readonly byRule: ReadonlyMap<string, readonly Finding[]>;
  readonly gaps: readonly GapFinding[];
}

/** Beside one row; more are counted. */
const BESIDE_ROW = 2;
/** In the list; a table of 10,000 rules may have as many. */
const LISTED = 50;

/**
 * In slices, since a table of a thousand rules takes longer than a frame; undefined as soon as it is no longer
 * wanted. Not in a worker: slices of the page's own thread end after 8 ms, all of them after a tenth of a second,
 * and the drop-in files would need a further file beside them, from the page's own origin.
 */
export async function findAll(
  governance: Governance,
  today: string,
  isWanted: () => boolean,
): Promise<RuleFindings | undefined> {
  const analysis = await inSlices(analysisOf(governance), { isWanted });
  if (!analysis) return undefined;
  const byRule = new Map<string, Finding[]>();
  const gaps: GapFinding[] = [];
  for (const finding of [...analysis.findings, ...overdueFindings(governance, today)]) {
    if (finding.kind === 'gap') gaps.push(finding);
    // What the hit policy resolves is as intended, and no fault of the rule.
    if (finding.kind === 'overlap' && finding.severity === 'info') continue;
    for (const id of rulesOf(finding)) {
      const known = byRule.get(id);
      if (known) known.push(finding);
      else byRule.set(id, [finding]);
    }
  }
  return { analysis, byRule, gaps };
}

/** The sentences for one row, the most pressing first. */
export function remarksOf(findings: RuleFindings, view: MatrixView, words: DeskWords): Remarks {
  const { byRule } = findings;
  const say = sayer(view, words);
  return {
    findings,
    of: (ruleId) => {
      const found = (byRule.get(ruleId) ?? []).toSorted((a, b) => weight(a) - weight(b));
      const remarks: Remark[] = found
        .slice(0, BESIDE_ROW)
        .map((finding) => ({ severity: finding.severity, text: say(finding, ruleId) }));
      const rest = found.length - remarks.length;
      const more = {
        severity: 'info',
        text: words.moreHere(view.language.format.number(rest)),
      } as const;
      return rest > 0 ? [...remarks, more] : remarks;
    },
  };
}

/** The list under the table: open cases with the rule that would fill them, then what stands beside the rows. */
export function renderRemarks(
  { analysis, byRule, gaps }: RuleFindings,
  view: MatrixView,
  words: DeskWords,
  actions: { add: (rule: Pick<Rule, 'when' | 'zone'>) => void; show: (ruleId: string) => void },
): TemplateResult {
  const { format } = view.language;
  const say = sayer(view, words);
  const others = view.governance.rules.flatMap(({ id }, position) =>
    (byRule.get(id) ?? []).map((finding) => ({ id, number: format.number(position + 1), finding })),
  );
  const intended = analysis.findings.filter(
    (finding) => finding.kind === 'overlap' && finding.severity === 'info',
  ).length;
  return html`<section class="findings" part="remarks" aria-labelledby="remarks-title">
    <h4 id="remarks-title">${words.remarks}</h4>
    ${
      gaps.length === 0 && !analysis.unfinished
        ? html`<p class="quiet">${coverage(view, words)}</p>`
        : html`<ul>
            ${gaps.slice(0, LISTED).map((gap) => renderGap(gap, view, words, actions.add))}
          </ul>`
    }
    ${analysis.moreGaps || gaps.length > LISTED ? html`<p>${words.moreGaps}</p>` : nothing}
    ${analysis.unfinished ? html`<p>${words.unfinished}</p>` : nothing}
    ${
      others.length > 0
        ? html`<details>
            <summary>${words.others(others.length, format.number(others.length))}</summary>
            <ul>
              ${others.slice(0, LISTED).map(
                ({ id, number, finding }) =>
                  html`<li class="is-${finding.severity}">
                    <button type="button" class="plain" @click=${() => actions.show(id)}>
                      ${words.ofRule(number, say(finding, id))}
                    </button>
                  </li>`,
              )}
              ${
                others.length > LISTED
                  ? html`<li>${words.moreHere(format.number(others.length - LISTED))}</li>`
                  : nothing
              }
            </ul>
          </details>`
        : nothing
    }
    ${
      intended > 0
        ? html`<p class="quiet">
            ${words.intended(analysis.overlapCount, format.number(analysis.overlapCount))}
          </p>`
        : nothing
    }
  </section>`;
}

/** A default covers whatever the rules do not. */
function coverage({ governance, language }: MatrixView, words: DeskWords): string {
  const { zones, otherwise } = governance;
  const zone = zones.find(({ id }) => id === otherwise);
  return zone ? words.otherwiseIs(nameOf(zone, language.words.zones)) : words.allCovered;
}

function renderGap(
  { when, witness, proposal }: GapFinding,
  view: MatrixView,
  words: DeskWords,
  add: (rule: Pick<Rule, 'when' | 'zone'>) => void,
): TemplateResult {
  const { governance, language, editable } = view;
  const phrases = rulePhrases({ when }, governance, language).map(inSentence);
  const text = phrases.length > 0 ? phrases.join('; ') : language.words.always;
  const zone = proposal && governance.zones.find(({ id }) => id === proposal.zone);
  return html`<li class="is-warning gap">
    ${iconWarning}
    <span dir="auto">
      ${words.gap(text)} ${words.example(exampleText(witness, governance.inputs, language))}
      ${zone ? words.proposal(nameOf(zone, language.words.zones), reason(proposal, view, words)) : nothing}
    </span>
    ${
      proposal && editable
        ? html`<button type="button" @click=${() => add({ when, zone: proposal.zone })}>
            ${words.addProposal}
          </button>`
        : nothing
    }
  </li>`;
}

/** The rules that a proposal goes by, as they are numbered in the table. */
function reason(
  { because }: GapProposal,
  { governance, language: { format } }: MatrixView,
  words: DeskWords,
): string {
  const numbers = because.map((id) => governance.rules.findIndex((rule) => rule.id === id) + 1);
  return format.list(numbers.map((number) => words.ruleNamed(format.number(number))));
}

function weight({ severity }: Finding): number {
  return ['error', 'warning', 'info'].indexOf(severity);
}

/** What a finding means for one of its rules. */
function sayer(view: MatrixView, words: DeskWords): (finding: Finding, ruleId: string) => string {
  const { governance, language, initiatives } = view;
  const { format } = language;
  const places = new Map(governance.rules.map(({ id }, position) => [id, position + 1]));
  const numberOf = (ruleId: string) => format.number(places.get(ruleId) ?? null);
  const listed = (ids: readonly string[]) =>
    format.list(ids.map((id) => words.ruleNamed(numberOf(id))));
  return (finding, ruleId) => {
    switch (finding.kind) {
      case 'broken': {
        const [problem] = finding.problems;
        if (!problem) return '';
        const input = governance.inputs.find(({ id }) => id === problem.inputId);
        const name = input ? nameOf(input, language.words.inputs) : '';
        return words.broken[problem.code](name, problem.found);
      }
      case 'overlap': {
        const other = finding.ruleId === ruleId ? finding.otherRuleId : finding.ruleId;
        const say = finding.sameZone ? words.overlap : words.contradicts;
        return say(numberOf(other), exampleText(finding.witness, governance.inputs, language));
      }
      case 'unreachable':
        return finding.because.length === 0
          ? words.impossible
          : words.unreachable(finding.because.length, listed(finding.because));
      case 'redundant':
        return words.redundant(finding.because.length, listed(finding.because));
      case 'subsumed':
        return words.subsumed(listed(finding.by.map((other) => other.ruleId)));
      case 'review':
        return words.review(format.date(finding.reviewOn));
      case 'expired': {
        const { initiativeId, until } = finding.exception;
        const name = initiatives.find(({ id }) => id === initiativeId)?.name ?? initiativeId;
        return words.expired(name, format.date(until));
      }
      case 'gap':
        return '';
    }
  };
}
