/** What the reader sees of an import: the file, what it would bring, and what of it is not taken. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { iconClose, iconError } from '../../element/icons.js';
import type { Governance } from '../governance.js';
import { nameOf, type Language } from '../rule-words.js';
import type { DmnWords } from './dmn.en.js';
import type { OutcomeChoice } from './import-outcomes.js';
import type { Place } from './place.js';
import { exceptionsLost, type Preview, type PreviewChoice } from './preview.js';
import type { Refusal } from './refusal.js';
import { LARGE_BYTES, MAX_BYTES, type RuleFile, type RuleFileFault } from './rule-file.js';

export interface ImportView {
  readonly words: DmnWords;
  readonly language: Language;
  readonly current: Governance;
  readonly isReading: boolean;
  /** In bytes; 0 while no file is chosen. */
  readonly size: number;
  readonly file: RuleFile | undefined;
  readonly fault: RuleFileFault | undefined;
  readonly choice: PreviewChoice;
  readonly preview: Preview | undefined;
}

export interface ImportActions {
  readonly choose: (file: File) => void;
  readonly change: (choice: PreviewChoice) => void;
  readonly take: () => void;
  readonly cancel: () => void;
}

/** More than these say nothing new about a file; the others are counted. */
const LISTED = 200;

export function renderImport(view: ImportView, actions: ImportActions): TemplateResult {
  const { words, preview, language } = view;
  const count = preview?.next.rules.length ?? 0;
  return html`<header>
      <h4 id="import-title">${words.title}</h4>
      <button type="button" class="plain" aria-label=${words.cancel} @click=${actions.cancel}>
        ${iconClose}
      </button>
    </header>
    <div class="sheet">
      <p class="quiet">${words.intro}</p>
      ${renderChoices(view, actions)}
      <div role="status">${renderState(view)}</div>
      ${preview ? renderRefusals(preview.refusals, view) : nothing}
    </div>
    <footer>
      <button type="button" @click=${actions.cancel}>${words.cancel}</button>
      ${
        preview?.isOpen
          ? html`<button type="button" class="primary" @click=${actions.take}>
              ${words.take(count, language.format.number(count))}
            </button>`
          : nothing
      }
    </footer>`;
}

function renderChoices(view: ImportView, { choose, change }: ImportActions): TemplateResult {
  const { words, file, choice } = view;
  const onFile = ({ currentTarget }: Event) => {
    const [chosen] = (currentTarget as HTMLInputElement).files ?? [];
    if (chosen) choose(chosen);
  };
  const onTable = ({ currentTarget }: Event) => {
    const table = Number((currentTarget as HTMLSelectElement).value);
    change({ table, outcome: 'together' });
  };
  const onOutcome = ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLSelectElement;
    const outcome: OutcomeChoice = value === 'together' ? value : Number(value);
    change({ ...choice, outcome });
  };
  const tables = file?.kind === 'dmn' ? file.file.tables : [];
  const outputs = tables[choice.table]?.outputs ?? [];
  const names = outputs.map(({ name }, at) => name ?? `${at + 1}`);
  const option = (value: string, text: string, chosen: string) =>
    html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`;
  return html`<div class="choices">
    <label>
      <span>${words.file}</span>
      <input type="file" accept=".dmn,.xml,.csv,.tsv,.txt,text/csv,text/xml" @change=${onFile} />
    </label>
    ${
      tables.length > 1
        ? html`<label>
            <span>${words.table}</span>
            <select name="table" @change=${onTable}>
              ${tables.map(({ name }, at) =>
                option(`${at}`, name || words.unnamed, `${choice.table}`),
              )}
            </select>
          </label>`
        : nothing
    }
    ${
      outputs.length > 1
        ? html`<label>
            <span>${words.outcome}</span>
            <select name="outcome" @change=${onOutcome}>
              ${option('together', words.together(view.language.format.list(names)), `${choice.outcome}`)}
              ${names.map((name, at) => option(`${at}`, name, `${choice.outcome}`))}
            </select>
          </label>`
        : nothing
    }
  </div>`;
}

function renderState(view: ImportView): unknown {
  const { words, fault, preview, isReading } = view;
  if (isReading) return html`<p>${words.reading}</p>`;
  if (fault) return renderFault(fault, view);
  return preview ? renderPreview(preview, view) : nothing;
}

function renderFault({ code, found, expected, place }: RuleFileFault, view: ImportView): unknown {
  const { words } = view;
  const isSize = code === 'too-large';
  const size = (bytes: string) => (isSize ? megabytes(Number(bytes), view) : bytes);
  return html`<div class="fault">
    ${iconError}
    <p>
      ${place ? html`<span class="place">${placeText(place, view)}.</span> ` : nothing}
      ${words.faults[code](size(found), size(expected))}
    </p>
    <p class="quiet">${words.unread}</p>
  </div>`;
}

function renderPreview({ next, total }: Preview, view: ImportView): unknown {
  const { words, language, current, size } = view;
  const { format } = language;
  const taken = next.rules.length;
  const number = (value: number) => format.number(value);
  if (taken === 0) return html`<p><strong>${words.noneTaken}</strong></p>`;
  const used = new Set(next.rules.map(({ zone }) => zone));
  const zones = next.zones.filter(({ id }) => used.has(id));
  const names = (items: typeof zones, known: Readonly<Record<string, string>>) =>
    items.map((item) => nameOf(item, known));
  const inputs = next.inputs.map((input) => nameOf(input, language.words.inputs));
  const fallback = next.zones.find(({ id }) => id === next.otherwise);
  const lost = exceptionsLost(current, next);
  const count =
    taken < total
      ? words.someTaken(taken, number(taken), number(total))
      : words.allTaken(taken, number(taken));
  return html`<div class="result">
    <p>
      <strong>
        ${words.found(
          count,
          inputs.length > 0 ? format.list(inputs) : words.nothing,
          format.list(names(zones, language.words.zones), 'disjunction'),
        )}
      </strong>
    </p>
    <p>
      ${words.policy(language.words.hitPolicies[next.hitPolicy])}
      ${fallback ? words.otherwise(nameOf(fallback, language.words.zones)) : nothing}
      ${current.rules.length > 0 ? words.replaces(current.rules.length, number(current.rules.length)) : nothing}
      ${lost > 0 ? words.loses(lost, number(lost)) : nothing}
    </p>
    ${
      size >= LARGE_BYTES
        ? html`<p class="quiet">
            ${words.large(megabytes(size, view), megabytes(MAX_BYTES, view))}
          </p>`
        : nothing
    }
  </div>`;
}

function renderRefusals(refusals: readonly Refusal[], view: ImportView): TemplateResult {
  const { words, language } = view;
  const number = (value: number) => language.format.number(value);
  if (refusals.length === 0) return html`<p class="quiet">${words.allOfIt}</p>`;
  return html`<section aria-labelledby="refusals-title">
    <h5 id="refusals-title">${words.notTaken(refusals.length, number(refusals.length))}</h5>
    <ul class="refusals">
      ${refusals.slice(0, LISTED).map((refusal) => renderRefusal(refusal, view))}
    </ul>
    ${
      refusals.length > LISTED
        ? html`<p class="quiet">${words.more(number(refusals.length - LISTED))}</p>`
        : nothing
    }
  </section>`;
}

function renderRefusal(refusal: Refusal, view: ImportView): TemplateResult {
  const { code, place, found, expected, rule, column = '' } = refusal;
  const { words, language } = view;
  const where =
    rule !== undefined
      ? words.ofRule(language.format.number(rule), column)
      : column && words.ofColumn(column);
  return html`<li>
    <span class="place">${placeText(place, view)}</span>
    <div>
      ${found ? html`<code dir="ltr">${found}</code>` : nothing}
      <p>${where}${words.refusals[code]}</p>
      ${
        expected
          ? html`<p class="expected">${words.expected}: <code dir="ltr">${expected}</code></p>`
          : nothing
      }
    </div>
  </li>`;
}

/** A row of a table has no column to name. */
function placeText({ line, column }: Place, { words, language }: ImportView): string {
  const at = words.line(language.format.number(line));
  return column > 0 ? `${at}, ${words.column(language.format.number(column))}` : at;
}

function megabytes(bytes: number, { language }: ImportView): string {
  const options = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return language.format.number(bytes / 1_000_000, options);
}
