/** The log as a history: newest first, what each change concerns, and what became of it. */
import { readPath } from '../../workspace/operation.js';
import type { Governance, LogEntry } from '../governance.js';
import type { LoggedChange } from './logged-change.js';
import { changesOf, reversalOf, type Reversal } from './reversal.js';

/** What a change concerns: a rule, a zone, or the table as a whole. */
export interface Subject {
  readonly kind: 'rule' | 'zone' | 'other';
  /** Empty for the table as a whole. */
  readonly id: string;
}

export interface HistoryEntry {
  readonly entry: LogEntry;
  readonly changes: readonly LoggedChange[];
  readonly subjects: readonly Subject[];
  /** What taking it back would write now, and what stands against it. */
  readonly reversal: Reversal;
  /** The later entry that took it back. */
  readonly revertedBy: LogEntry | undefined;
  /** The earlier ones that it takes back itself. */
  readonly reverts: readonly LogEntry[];
}

/** By date, the latest first; on one day as they stand in the log, the last first. `governance` with its defaults. */
export function historyOf(governance: Governance): readonly HistoryEntry[] {
  const { log = [] } = governance;
  const byId = new Map(log.map((entry) => [entry.id, entry]));
  const revertedBy = new Map(
    log.flatMap((entry) => (entry.reverts ?? []).map((id) => [id, entry] as const)),
  );
  return log
    .toReversed()
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .map((entry) => {
      const changes = changesOf(entry);
      return {
        entry,
        changes,
        subjects: subjectsOf(changes, governance),
        reversal: reversalOf(entry, governance),
        revertedBy: revertedBy.get(entry.id),
        reverts: (entry.reverts ?? []).flatMap((id) => byId.get(id) ?? []),
      };
    });
}

export function concerns({ subjects }: HistoryEntry, { kind, id }: Subject): boolean {
  return subjects.some((subject) => subject.kind === kind && subject.id === id);
}

/** Each subject that the history knows, once, in the order of the table, those that are gone last. */
export function subjectsIn(
  history: readonly HistoryEntry[],
  { rules, zones }: Governance,
): readonly Subject[] {
  const known = new Map<string, Subject>();
  for (const { subjects } of history) {
    for (const subject of subjects) known.set(`${subject.kind}/${subject.id}`, subject);
  }
  const order = [...rules.map(({ id }) => `rule/${id}`), ...zones.map(({ id }) => `zone/${id}`)];
  const places = new Map(order.map((key, at) => [key, at]));
  const placeOf = (key: string) => places.get(key) ?? order.length;
  return [...known].toSorted(([a], [b]) => placeOf(a) - placeOf(b)).map(([, subject]) => subject);
}

/** A rule that was led elsewhere concerns both zones. */
function subjectsOf(changes: readonly LoggedChange[], { zones }: Governance): readonly Subject[] {
  const subjects = new Map<string, Subject>();
  const add = (kind: Subject['kind'], id: string) => subjects.set(`${kind}/${id}`, { kind, id });
  for (const { path, was, is } of changes) {
    const [part = '', id = '', field] = path;
    if (part === 'rules' && id) add('rule', id);
    else if ((part === 'involvement' || part === 'zones') && id) add('zone', id);
    else add('other', '');
    if (part !== 'rules' || (field !== undefined && field !== 'zone')) continue;
    for (const value of [was, is]) {
      const zone = field === 'zone' ? value : readPath(value, ['zone']);
      if (zones.some((one) => one.id === zone)) add('zone', String(zone));
    }
  }
  return [...subjects.values()];
}
