/** How a file is understood, to be corrected: what each column holds, the scale of its scores, its dates. */
import { html, nothing, type TemplateResult } from 'lit';
import { numberOf, slug } from '../../element/rows.js';
import type { RadarView } from '../radar-view.js';
import type { ImportWords } from './import.en.js';
import type { ImportedTable, ImportOptions } from './import-plan.js';
import { FIELDS, type NamedParty, type Role } from './maturity-columns.js';
import {
  convertScore,
  KNOWN_SCALES,
  readScore,
  sameScale,
  type ScoreScale,
} from './score-scale.js';

export interface MappingOptions {
  readonly words: ImportWords;
  readonly view: RadarView;
  readonly parties: readonly NamedParty[];
  readonly table: ImportedTable;
  readonly options: ImportOptions;
  readonly change: (change: Partial<ImportOptions>) => void;
}

export function renderMapping(context: MappingOptions): TemplateResult {
  const { words } = context;
  return html`<section class="mapping" aria-label=${words.columns}>
    ${renderColumns(context)} ${renderScale(context)} ${renderRest(context)}
  </section>`;
}

function renderColumns({ words, table, parties, options, change }: MappingOptions): TemplateResult {
  const choose = (column: number, role: Role) =>
    change({
      // No field is held by two columns.
      roles: options.roles.map((one, at) =>
        at === column ? role : one === role && role !== 'new-party' ? 'ignore' : one,
      ),
    });
  return html`<table>
    <caption>
      ${words.columns}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.column}</th>
        <th scope="col">${words.holds}</th>
        <th scope="col">${words.example}</th>
      </tr>
    </thead>
    <tbody>
      ${table.headers.map((header, column) => {
        const role = options.roles[column] ?? 'ignore';
        return html`<tr class=${role === 'ignore' ? 'ignored' : nothing}>
          <th scope="row">${header || `${column + 1}`}</th>
          <td>
            <select
              aria-label=${`${words.holds}: ${header || `${column + 1}`}`}
              @change=${(event: Event) =>
                choose(column, (event.target as HTMLSelectElement).value as Role)}
            >
              ${rolesFor(header, parties).map(
                (one) =>
                  html`<option value=${one} .selected=${one === role}>
                    ${roleText(words, one, header, parties)}
                  </option>`,
              )}
            </select>
          </td>
          <td class="quiet">${examplesOf(table, column)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function rolesFor(header: string, parties: readonly NamedParty[]): readonly Role[] {
  const isKnown = header === '' || parties.some(({ id }) => id === slug(header));
  return [
    'ignore',
    ...FIELDS,
    ...parties.map(({ id }): Role => `by:${id}`),
    ...(isKnown ? [] : (['new-party'] as const)),
  ];
}

function roleText(
  words: ImportWords,
  role: Role,
  header: string,
  parties: readonly NamedParty[],
): string {
  if (role === 'new-party') return words.newParty(header);
  const party = parties.find(({ id }) => role === `by:${id}`);
  return party ? words.levelBy(party.name) : (words.roles[role] ?? role);
}

/** The first few cells that say something. */
function examplesOf({ rows }: ImportedTable, column: number): string {
  const cells = new Set<string>();
  for (const row of rows) {
    const cell = row.cells[column]?.trim() ?? '';
    if (cell !== '') cells.add(cell.length > 32 ? `${cell.slice(0, 31)}…` : cell);
    if (cells.size === 3) break;
  }
  return [...cells].join(' · ');
}

function renderScale({ words, view, table, options, change }: MappingOptions): TemplateResult {
  const { from, scale } = options;
  const text = (level: number) => view.format.number(level);
  const own: ScoreScale = { min: scale.min, max: scale.max };
  const known = [own, ...KNOWN_SCALES.filter((one) => !sameScale(one, own))];
  const at = known.findIndex((one) => sameScale(one, from));
  const end = (name: 'min' | 'max', label: string) =>
    html`<label>
      <span>${label}</span>
      <input
        type="text"
        inputmode="decimal"
        size="3"
        autocomplete="off"
        .value=${text(from[name])}
        @change=${(event: Event) => takeEnd(words, options, name, event.target as HTMLInputElement, change)}
      />
    </label>`;
  return html`<div class="source-scale">
      <label>
        <span>${words.scale}</span>
        <select
          @change=${(event: Event) => {
            const chosen = known[Number((event.target as HTMLSelectElement).value)];
            if (chosen) change({ from: chosen });
          }}
        >
          ${known.map(
            (one, position) =>
              html`<option value=${position} .selected=${position === at}>
                ${scaleName(words, one, own, text)}
              </option>`,
          )}
          ${at < 0 ? html`<option .selected=${true}>${words.other}</option>` : nothing}
        </select>
      </label>
      ${end('min', words.lowest)} ${end('max', words.highest)}
    </div>
    <p class="rule">${ruleText(words, options, table, text)}</p>`;
}

function takeEnd(
  words: ImportWords,
  { from }: ImportOptions,
  name: 'min' | 'max',
  field: HTMLInputElement,
  change: MappingOptions['change'],
): void {
  const next = { ...from, [name]: numberOf(field.value) ?? NaN };
  const fits = next.min < next.max && Number.isFinite(next.max - next.min);
  field.setCustomValidity(fits ? '' : words.noScale);
  field.ariaInvalid = fits ? 'false' : 'true';
  field.reportValidity();
  if (fits) change({ from: next });
}

function scaleName(
  words: ImportWords,
  scale: ScoreScale,
  own: ScoreScale,
  text: (level: number) => string,
): string {
  if (sameScale(scale, own)) return words.ownScale(text(own.min), text(own.max));
  if (sameScale(scale, { min: 0, max: 100 })) return words.percent;
  if (sameScale(scale, { min: 0, max: 3 })) return words.samm;
  return words.fromTo(text(scale.min), text(scale.max));
}

/** The rule with its numbers, and what it makes of the first score of the file that lies within. */
function ruleText(
  words: ImportWords,
  { from, scale, roles }: ImportOptions,
  table: ImportedTable,
  text: (level: number) => string,
): string {
  if (sameScale(from, scale)) return words.noRule;
  const rule = words.rule(
    text(scale.min),
    text(from.min),
    `(${text(scale.max)} − ${text(scale.min)})`,
    `(${text(from.max)} − ${text(from.min)})`,
  );
  const column = roles.findIndex((role) => role === 'level' || role.startsWith('by:'));
  const scores = table.rows.map(({ cells }) => readScore(cells[column] ?? '') ?? NaN);
  const score = scores.find((one) => one > from.min && one < from.max) ?? from.max;
  const level = convertScore(score, from, scale) ?? scale.max;
  const example = words.ruleExample(
    text(score),
    text(from.min),
    text(from.max),
    text(Math.round(level * 10) / 10),
  );
  return `${rule}; ${example}`;
}

function renderRest({ words, parties, options, change }: MappingOptions): TemplateResult {
  const { roles, partyId = '', day, dateOrder = '' } = options;
  const value = (event: Event) => (event.target as HTMLSelectElement).value;
  const isNobodys = roles.includes('level');
  const hasLevels =
    isNobodys || roles.some((role) => role.startsWith('by:') || role === 'new-party');
  return html`<div class="rest">
    ${
      isNobodys
        ? html`<label>
            <span>${words.levelsBy}</span>
            <select @change=${(event: Event) => change({ partyId: value(event) || undefined })}>
              ${[{ id: '', name: words.nobody }, ...parties].map(
                ({ id, name }) =>
                  html`<option value=${id} .selected=${id === partyId}>${name}</option>`,
              )}
            </select>
          </label>`
        : nothing
    }
    ${
      hasLevels
        ? html`<label>
            <span>${words.undated}</span>
            <input
              type="date"
              required
              .value=${day}
              @change=${(event: Event) => change({ day: value(event) || day })}
            />
          </label>`
        : nothing
    }
    ${
      roles.includes('date')
        ? html`<label>
            <span>${words.dates}</span>
            <select
              @change=${(event: Event) => {
                const order = value(event);
                change({
                  dateOrder: order === 'day-first' || order === 'month-first' ? order : undefined,
                });
              }}
            >
              ${Object.entries(words.dateOrders).map(
                ([order, name]) =>
                  html`<option value=${order} .selected=${order === dateOrder}>${name}</option>`,
              )}
            </select>
          </label>`
        : nothing
    }
  </div>`;
}
