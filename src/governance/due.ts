/** What time has overtaken: reviews that are due, exceptions that have ended. */
import type { ExpiredFinding, ReviewFinding } from './finding.js';
import type { Governance } from './governance.js';

/** `on`: today, `YYYY-MM-DD`. A review is overdue from the day after; an exception's last day counts. */
export function overdueFindings(
  { rules }: Pick<Governance, 'rules'>,
  on: string,
): readonly (ReviewFinding | ExpiredFinding)[] {
  return rules.flatMap(({ id, reviewOn, exceptions }) => [
    ...(reviewOn !== undefined && reviewOn < on
      ? [{ kind: 'review', severity: 'warning', ruleId: id, reviewOn } as const]
      : []),
    ...exceptions
      .filter(({ until }) => until < on)
      .map(
        (exception) => ({ kind: 'expired', severity: 'warning', ruleId: id, exception }) as const,
      ),
  ]);
}
