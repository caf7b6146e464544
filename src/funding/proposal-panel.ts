/** The proposals in words, each with its working line by line. Loaded when somebody asks for them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../locales/format.js';
import { defineWords } from '../locales/words.js';
import { en, type ProposalWords } from './proposal.en.js';
import { propose, type Proposal, type ProposalSource, type WorkingLine } from './proposal.js';
import type { StatedByParty } from './divider.js';
import { plainMoney, type PlainMoney } from './field/plain-money.js';
import { plainPercent } from './field/plain-percent.js';
import { deviationFromEqual, WHOLE_BPS, type Split } from './split.js';

export const proposalWords = defineWords('funding-proposals', en, {
  it: async () => (await import('./proposal.it.js')).it,
});

export interface ProposalPanel {
  readonly source: ProposalSource;
  /** The split as it is, to tell which proposal is in use. */
  readonly split: Split;
  readonly words: ProposalWords;
  readonly format: Formatter;
  readonly nameOf: (partyId: string) => string;
  readonly apply: (shares: StatedByParty) => void;
}

export function renderProposals(
  words: ProposalWords,
  model: Omit<ProposalPanel, 'words'>,
): TemplateResult {
  const panel = { ...model, words };
  return html`<h3>${words.title}</h3>
    ${propose(panel.source).map((proposal) => renderProposal(panel, proposal))}`;
}

/** The panel, with the sums of one proposal all written alike. */
interface Panel extends ProposalPanel {
  readonly money: PlainMoney;
}

function renderProposal(all: ProposalPanel, proposal: Proposal): TemplateResult {
  const { words, format, apply, nameOf } = all;
  const { kind, split, stated, obstacle } = proposal;
  const inUse = split?.lines.every((line, at) => {
    const current = all.split.lines[at];
    return line.shareBps === current?.shareBps && line.amountMinor === current.amountMinor;
  });
  const deviation = split ? deviationFromEqual(split) : [];
  const { currency } = all.split;
  const sums = [all.split.totalMinor, ...deviation];
  for (const { amountMinor } of split?.lines ?? []) sums.push(amountMinor);
  if (kind === 'benefit' || kind === 'ability') {
    for (const { weight } of proposal.working) sums.push(weight);
  }
  const panel = { ...all, money: plainMoney(format, currency, sums) };
  const signed = plainMoney(format, currency, sums, { signDisplay: 'exceptZero' });
  const percent = plainPercent(format, split?.lines.map(({ shareBps }) => shareBps) ?? []);
  return html`<section part="proposal" data-kind=${kind}>
    <header>
      <h4>${words.kinds[kind]}</h4>
      ${
        split
          ? html`<button
              type="button"
              aria-disabled=${inUse ?? false}
              @click=${() => !inUse && stated && apply(stated)}
            >
              ${inUse ? words.inUse : words.apply}
            </button>`
          : nothing
      }
    </header>
    ${
      split
        ? html`<ul class="shares">
              <li class="quiet" aria-hidden="true">
                <span></span><span></span><span></span>
                <span class="number">${words.versusEqual}</span>
              </li>
              ${split.lines.map(
                (line, at) =>
                  html`<li>
                    <span>${nameOf(line.partyId)}</span>
                    <span class="number">${percent(line.shareBps)}</span>
                    <span class="number">${panel.money(line.amountMinor)}</span>
                    <span class="number quiet" title=${words.versusEqual}
                      ><bdi dir="ltr">${signed(deviation[at] ?? 0)}</bdi></span
                    >
                  </li>`,
              )}
            </ul>
            <p>${reason(panel, proposal)}</p>
            ${renderWorking(panel, proposal)}`
        : html`<p class="quiet">${obstacle && words.obstacles[obstacle]}</p>`
    }
  </section>`;
}

function reason(panel: Panel, { kind, working, split }: Proposal): string {
  const { words, format, nameOf, money } = panel;
  if (kind === 'equal') {
    const locked = split?.lines.some((line) => line.locked) ?? false;
    return locked ? words.equalReasonLocked : words.equalReason(format.number(working.length));
  }
  const figure = kind === 'gap' ? (weight: number) => format.number(weight) : money;
  const phrase = { gap: words.owns, benefit: words.gains, ability: words.has }[kind];
  const sentence = {
    gap: words.gapReason,
    benefit: words.benefitReason,
    ability: words.abilityReason,
  }[kind];
  const counted = working.filter((line) => line.partyId !== null);
  const sums = new Map<string, number>();
  for (const { partyId, weight } of counted) {
    if (partyId !== null) sums.set(partyId, (sums.get(partyId) ?? 0) + weight);
  }
  const phrases = [...sums].map(([partyId, sum]) => phrase(nameOf(partyId), figure(sum)));
  return sentence(format.list(phrases), figure(total(counted)));
}

/** From the numbers that count, line by line, to every party's sum; then the formula and where it reads from. */
function renderWorking(panel: Panel, proposal: Proposal): TemplateResult {
  const { words, format } = panel;
  const { kind, working, unknownCapabilityIds } = proposal;
  const names = unknownCapabilityIds.map((id) => capabilityName(panel, id));
  return html`<details>
    <summary>${words.working}</summary>
    <p class="quiet">${words.formulas[kind]}</p>
    <ul class="lines">
      ${kind === 'gap' ? working.map((line) => html`<li>${workingText(panel, line)}</li>`) : nothing}
      ${partyLines(panel, proposal).map((line) => html`<li>${line}</li>`)}
    </ul>
    <p class="quiet">${words.sources[kind]}</p>
    ${names.length > 0 ? html`<p class="quiet">${words.notCounted(format.list(names))}</p>` : nothing}
  </details>`;
}

/**
 * “IT: 4.5 ÷ 12 = 37.5% of €480,000 = €180,000”, with the share that is stated, which rounding may have
 * moved; where sums are given out, as equal parts are, no share comes between. A locked one keeps what it has.
 */
function partyLines(panel: Panel, { kind, working, split }: Proposal): string[] {
  const { words, format, nameOf, money } = panel;
  if (!split) return [];
  const figure = (weight: number) =>
    kind === 'gap' || kind === 'equal' ? format.number(weight) : money(weight);
  const isFree = (partyId: string | null) =>
    split.lines.some((line) => line.partyId === partyId && !line.locked);
  const counted = working.filter(({ partyId }) => isFree(partyId));
  const all = total(counted);
  const locked = split.lines.filter((line) => line.locked);
  const rest = locked.reduce((left, { amountMinor }) => left - amountMinor, split.totalMinor);
  const restBps = locked.reduce((left, { shareBps }) => left - shareBps, WHOLE_BPS);
  const ofRest = locked.length > 0 ? ` × ${format.percent(restBps)}` : '';
  return split.lines.map(({ partyId, shareBps, amountMinor, locked: isLocked }) => {
    const name = nameOf(partyId);
    if (isLocked) return words.lockedLine(name, format.percent(shareBps), money(amountMinor));
    const own = total(counted.filter((line) => line.partyId === partyId));
    const quotient = `${figure(own)} ÷ ${figure(all)}`;
    const sum = money(amountMinor);
    if (kind === 'equal' || split.unit === 'minor') {
      return words.sumLine(name, quotient, money(rest), sum);
    }
    const isExact = Math.abs(own * restBps - shareBps * all) < 1e-6;
    const share = `${quotient}${ofRest} ${isExact ? '=' : '≈'} ${format.percent(shareBps)}`;
    return words.partyLine(name, share, money(split.totalMinor), sum);
  });
}

function workingText(panel: Panel, { partyId, weight, capability }: WorkingLine): string {
  const { words, format } = panel;
  const party = partyId === null ? words.nobody : panel.nameOf(partyId);
  if (!capability) return party;
  const { id, importance, gap } = capability;
  const line = words.gapLine(
    capabilityName(panel, id),
    format.number(importance),
    format.number(gap),
    format.number(weight),
  );
  return `${line} (${party})`;
}

function capabilityName({ source }: ProposalPanel, id: string): string {
  return source.capabilities.find((capability) => capability.id === id)?.name ?? id;
}

function total(working: readonly WorkingLine[]): number {
  return working.reduce((sum, { weight }) => sum + weight, 0);
}
