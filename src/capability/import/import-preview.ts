/** What an import would change, and what it refuses, row by row with its line in the file. */
import { html, nothing, type TemplateResult } from 'lit';
import { sameValue } from '../../workspace/operation.js';
import type { Assessment, Capability } from '../capability.js';
import { levelText, type RadarView } from '../radar-view.js';
import type { ImportWords } from './import.en.js';
import type { CapabilityChange, ImportPlan } from './import-plan.js';

/** More rows are counted, and not listed. */
const MOST_LISTED = 100;

export function renderPreview(
  words: ImportWords,
  view: RadarView,
  plan: ImportPlan,
): TemplateResult {
  const { changes, unchanged, refused } = plan;
  const count = (n: number) => view.format.number(n);
  const added = changes.filter(({ before }) => !before).length;
  const names = new Map(plan.capabilities.map(({ id, name }) => [id, name]));
  const tell: Telling = { words, view, names };
  return html`<section class="preview" aria-label=${words.preview}>
    <h5>${words.preview}</h5>
    <p role="status">
      ${words.summary(
        count(added),
        count(changes.length - added),
        words.same(unchanged, count(unchanged)),
        words.refusedRows(refused.length, count(refused.length)),
      )}
    </p>
    ${
      refused.length > 0
        ? renderTable(
            words.refused,
            [words.line, words.why, words.found],
            refused,
            ({ line, reason, found }) => [String(line), words.reasons[reason], found],
            (n) => words.more(count(n)),
          )
        : nothing
    }
    ${
      changes.length > 0
        ? renderTable(
            words.preview,
            [words.line, words.capability, words.change],
            changes,
            (change) => [change.lines.join(', '), change.capability.name, changeText(tell, change)],
            (n) => words.more(count(n)),
          )
        : nothing
    }
  </section>`;
}

function renderTable<T>(
  caption: string,
  headers: readonly string[],
  items: readonly T[],
  cellsOf: (item: T) => readonly string[],
  more: (count: number) => string,
): TemplateResult {
  const rest = items.length - MOST_LISTED;
  return html`<table>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headers.map((header) => html`<th scope="col">${header}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${items.slice(0, MOST_LISTED).map(
          (item) =>
            html`<tr>
              ${cellsOf(item).map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${rest > 0 ? html`<p class="quiet">${more(rest)}</p>` : nothing}`;
}

interface Telling {
  readonly words: ImportWords;
  readonly view: RadarView;
  readonly names: ReadonlyMap<string, string>;
}

/** “target 3 → 4; IT, 15 Jan 2026: 2 → 3.3” */
function changeText(tell: Telling, { capability, before }: CapabilityChange): string {
  const { words, view, names } = tell;
  const level = (value: number | null | undefined) => levelText(view, value ?? null);
  // A new one has importance 1, unless the file says otherwise.
  const importance = (value: number | undefined) =>
    value === undefined || (!before && value === 1) ? undefined : view.format.number(value);
  const name = (id: string | undefined) => (id === undefined ? undefined : names.get(id));
  const changes = [
    ...(before ? [] : [words.isNew]),
    ...(before ? fieldText(tell, 'name', before.name, capability.name) : []),
    ...fieldText(tell, 'group', name(before?.parentId), name(capability.parentId)),
    ...fieldText(tell, 'description', before?.description, capability.description),
    ...fieldText(
      tell,
      'importance',
      importance(before?.importance),
      importance(capability.importance),
    ),
    ...fieldText(tell, 'target', before && level(before.target), level(capability.target)),
    ...fieldText(tell, 'current', before && level(before.current), level(capability.current)),
    ...assessmentTexts(tell, before, capability),
  ];
  return changes.join('; ');
}

/** Nothing where the field stays as it is; of a new one, nothing where it is empty. */
function fieldText(
  { words }: Telling,
  field: string,
  from: string | undefined,
  to: string | undefined,
): readonly string[] {
  const label = words.fields[field] ?? field;
  if (to === undefined || from === to || (from === undefined && to === '–')) return [];
  return [
    from === undefined || from === '–' ? words.set(label, to) : words.changed(label, from, to),
  ];
}

function assessmentTexts(
  { words, view }: Telling,
  before: Capability | undefined,
  { assessments }: Capability,
): readonly string[] {
  const text = (level: number | null) =>
    level === null ? words.notAssessed : levelText(view, level);
  return assessments.flatMap((one: Assessment) => {
    const known = before?.assessments.find(
      ({ partyId, on }) => partyId === one.partyId && on === one.on,
    );
    if (known && sameValue(known, one)) return [];
    const label = words.on(view.partyName(one.partyId), view.format.date(one.on));
    if (known?.level === one.level) return [words.set(label, words.withEvidence)];
    return [
      known
        ? words.changed(label, text(known.level), text(one.level))
        : words.set(label, text(one.level)),
    ];
  });
}
