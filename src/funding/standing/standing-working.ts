/** How the figures of a standing come about, line by line. Fetched when somebody asks. */
import type { Formatter } from '../../locales/format.js';
import { defineWords } from '../../locales/words.js';
import type { Initiative } from '../../portfolio/initiative.js';
import type { PlainMoney } from '../field/plain-money.js';
import type { PlainPercent } from '../field/plain-percent.js';
import type { Settlement } from '../settlement/settlement.js';
import { resolveSplit, WHOLE_BPS } from '../split.js';
import type { Answer } from '../working/ask-later.js';
import { MOST_TERMS, equalPartText, summed, type Term } from '../working/terms.js';
import { countedSchedule, type PeriodStanding } from './standing-by-period.js';
import { en, type StandingWorkingWords } from './standing-working.en.js';
import type { Standing } from './standing.js';

export const words = defineWords('funding-standing-working', en, {
  it: async () => (await import('./standing-working.it.js')).it,
});

/** What a standing is reckoned from, and how it is written. */
export interface StandingFacts {
  readonly initiatives: readonly Initiative[];
  readonly standing: Standing;
  readonly settlement: Settlement;
  readonly percent: PlainPercent;
  readonly money: PlainMoney;
  readonly signed: PlainMoney;
  readonly format: Formatter;
  readonly nameOf: (partyId: string) => string;
}

type Words = StandingWorkingWords;

/** In which initiatives a party has a part; of all parties without one. */
export function initiativesAnswer(t: Words, facts: StandingFacts, partyId?: string): Answer {
  const { initiatives, standing, format } = facts;
  const names = fundedIn(initiatives, standing.currency)
    .filter(({ funding }) => partyId === undefined || hasPart(funding.parties, partyId))
    .map(({ name }) => name);
  const shown = names.length > MOST_TERMS ? names.slice(0, MOST_TERMS - 1) : names;
  const rest = names.length - shown.length;
  const more = rest > 0 ? [t.more(format.number(rest))] : [];
  const formula = partyId === undefined ? [] : [t.initiativesFormula];
  return { lines: [...formula, ...shown, ...more, t.sum(format.number(names.length))] };
}

export function shareAnswer(t: Words, facts: StandingFacts, at: number): Answer {
  const { standing, money, format, percent } = facts;
  const { amountMinor = 0, shareBps = 0 } = standing.lines[at] ?? {};
  const { totalMinor } = standing;
  const exact = totalMinor === 0 ? shareBps : (amountMinor / totalMinor) * WHOLE_BPS;
  const share = format.percent(exact, { maximumFractionDigits: 4 });
  const isRounded = share !== format.percent(shareBps);
  return {
    lines: [
      t.shareFormula,
      t.quotient(money(amountMinor), money(totalMinor), share),
      ...(isRounded ? [t.rounded(percent(shareBps))] : []),
    ],
    source: t.source,
  };
}

export function sharesAnswer(
  t: Words,
  { standing, percent, format, nameOf }: StandingFacts,
): Answer {
  const terms = standing.lines.map(({ partyId, shareBps }) => ({
    name: nameOf(partyId),
    value: shareBps,
  }));
  return { lines: [t.sharesFormula, ...summed(t, terms, percent, format)] };
}

/** What a party carries, initiative by initiative. */
export function carriesAnswer(
  t: Words,
  facts: Pick<StandingFacts, 'initiatives' | 'money' | 'format'>,
  currency: string,
  partyId: string,
): Answer {
  const terms = fundedIn(facts.initiatives, currency).flatMap(({ name, funding }) => {
    const line = resolveSplit(funding).lines.find((one) => one.partyId === partyId);
    return line ? [{ name, value: line.amountMinor }] : [];
  });
  return {
    lines: [t.carriesFormula, ...summed(t, terms, facts.money, facts.format)],
    source: t.source,
  };
}

export function totalAnswer(t: Words, { standing, money, format, nameOf }: StandingFacts): Answer {
  const terms = standing.lines.map(({ partyId, amountMinor }) => ({
    name: nameOf(partyId),
    value: amountMinor,
  }));
  return { lines: [t.totalFormula, ...summed(t, terms, money, format)], source: t.source };
}

export function versusEqualAnswer(t: Words, facts: StandingFacts, at: number): Answer {
  const { standing, settlement, money, signed } = facts;
  const own = standing.lines[at]?.amountMinor ?? 0;
  const ahead = settlement.balances[at]?.aheadMinor ?? 0;
  return {
    lines: [
      t.equalFormula,
      equalPartText(t, standing, own - ahead, money, facts.format),
      t.difference(money(own), money(own - ahead), signed(ahead)),
    ],
  };
}

/** What a party carries in a period, initiative by initiative; null: what no period has. */
export function periodAnswer(
  t: Words,
  { initiatives, standing, money, format }: StandingFacts,
  partyId: string,
  period: string | null,
): Answer {
  const terms = fundedIn(initiatives, standing.currency).flatMap(({ name, funding }): Term[] => {
    const { parts, lines } = countedSchedule(funding);
    const line = lines.find((one) => one.partyId === partyId);
    const value = parts.reduce(
      (sum, part, at) => sum + (part.period === period ? (line?.amounts[at] ?? 0) : 0),
      0,
    );
    return value === 0 ? [] : [{ name, value }];
  });
  const formula = period === null ? t.unscheduledFormula : t.periodFormula;
  return { lines: [formula, ...summed(t, terms, money, format)], source: t.source };
}

export function periodTotalAnswer(
  t: Words,
  { money, format, nameOf }: StandingFacts,
  { lines }: PeriodStanding,
  at: number,
): Answer {
  const terms = lines.map(({ partyId, amounts }) => ({
    name: nameOf(partyId),
    value: amounts[at] ?? 0,
  }));
  return { lines: [t.totalFormula, ...summed(t, terms, money, format)], source: t.source };
}

function fundedIn(initiatives: readonly Initiative[], currency: string) {
  return initiatives.flatMap(({ name, funding }) =>
    funding?.currency === currency && funding.parties.length > 0 ? [{ name, funding }] : [],
  );
}

function hasPart(parties: readonly { readonly partyId: string }[], partyId: string): boolean {
  return parties.some((party) => party.partyId === partyId);
}
