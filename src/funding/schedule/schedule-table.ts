/** The amounts by period and party: names and amounts of periods can be typed, the rest follows. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { iconClose } from '../../element/icons.js';
import { FORBIDDEN_KEYS } from '../../workspace/key.js';
import type { Command } from '../../workspace/store.js';
import type { TypedFields } from '../field/typed-fields.js';
import { takeKey } from '../ledger-fields.js';
import { moveFocus } from '../move-focus.js';
import type { ViewHost } from '../views/view-host.js';
import { nextPeriod } from './period-names.js';
import { typedPeriod } from './period-text.js';
import { addPeriod, removePeriod, renamePeriod, setPeriodAmount } from './schedule-commands.js';
import type { ScheduleModel } from './schedule-view.js';
import { quotaWorking, restWorking, sumOf, totalWorking } from './schedule-working.js';

/** A name that was typed and cannot be taken. */
interface BadName {
  readonly period: string;
  readonly text: string;
  readonly message: string;
}

/** One step, with its label for undo; `said`: what is announced instead of what it came to. False if it was refused. */
export type EditSchedule = (command: Command, label: string, said?: string) => boolean;

export class ScheduleTable {
  readonly #host: ViewHost;
  readonly #fields: TypedFields;
  readonly #edit: EditSchedule;
  #badName: BadName | undefined;

  constructor(host: ViewHost, fields: TypedFields, edit: EditSchedule) {
    this.#host = host;
    this.#fields = fields;
    this.#edit = edit;
    host.forgetters.push(() => (this.#badName = undefined));
  }

  render(model: ScheduleModel): TemplateResult {
    const { schedule, payers, words: t, editable } = model;
    return html`<div
        class="scroll-x"
        role="region"
        tabindex="0"
        aria-label=${t.table}
        @input=${(event: Event) => event.stopPropagation()}
      >
        <table class="figures schedule" part="schedule">
          <thead>
            <tr>
              <th scope="col">${t.period}</th>
              <th scope="col" class="number">${t.amount}</th>
              ${payers.names.map((name) => html`<th scope="col" class="number">${name}</th>`)}
              ${editable ? html`<td></td>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${schedule.parts.map((_, at) => this.#renderPart(model, at))}
          </tbody>
          <tfoot>
            ${this.#renderTotals(model)}
          </tfoot>
        </table>
      </div>
      ${editable ? this.#renderAdd(model) : nothing}`;
  }

  #renderPart(model: ScheduleModel, at: number): unknown {
    const { schedule, payers, money, nameOf, words: t, editable } = model;
    const { period, amountMinor } = schedule.parts[at] ?? { period: null, amountMinor: 0 };
    const isEdited = editable && period !== null;
    return html`<tr class=${period === null ? 'is-off' : nothing}>
        <th scope="row">${isEdited ? this.#renderName(model, period) : nameOf(period)}</th>
        <td class="number">
          ${isEdited ? this.#renderAmount(model, period, amountMinor) : this.#renderSaid(model, period, amountMinor)}
        </td>
        ${schedule.lines.map(({ amounts }, row) => {
          const amount = amounts[at] ?? 0;
          const name = payers.names[row] ?? '';
          return html`<td class="number">
            ${this.#host.figure(money(amount), () =>
              quotaWorking(model, this.#host.format(), {
                row,
                at,
                title: t.working(name, nameOf(period)),
              }),
            )}
          </td>`;
        })}
        ${editable ? html`<td>${isEdited ? this.#renderRemove(model, period, amountMinor) : nothing}</td>` : nothing}
      </tr>
      ${isEdited ? this.#renderMessage(model, period) : nothing}`;
  }

  /** What was stated, or, where no period has it, what is left of the total. */
  #renderSaid(model: ScheduleModel, period: string | null, amountMinor: number): unknown {
    const text = model.money(amountMinor);
    if (period !== null) return text;
    const working = restWorking(model);
    return this.#host.figure(text, () => working, working.title);
  }

  #renderName(
    { words: t, funding, initiativeId, nameOf }: ScheduleModel,
    period: string,
  ): TemplateResult {
    const shown = nameOf(period);
    const periods = funding.schedule ?? [];
    const bad = this.#badName?.period === period ? this.#badName : undefined;
    const rename = (event: Event) => {
      const { value } = event.target as HTMLInputElement;
      const name = value.trim() === shown ? period : typedPeriod(value, t);
      const isTaken = name !== period && periods.some((other) => other.period === name);
      const isBad = name === '' || FORBIDDEN_KEYS.has(name);
      const message = isTaken ? t.nameTaken(nameOf(name)) : t.nameEmpty;
      this.#badName = isTaken || isBad ? { period, text: value, message } : undefined;
      const at = periods.findIndex((other) => other.period === period);
      const own = periods[at];
      if (this.#badName || name === period || !own) this.#host.redraw();
      else
        this.#edit(
          renamePeriod(initiativeId, own, name, periods[at - 1]?.period ?? null),
          t.renamed(shown),
        );
    };
    const onKey = (event: KeyboardEvent) => {
      const input = event.target as HTMLInputElement;
      if (event.key !== 'Escape' || (!bad && input.value === shown)) return;
      takeKey(event);
      input.value = shown;
      this.#badName = undefined;
      this.#host.redraw();
    };
    return html`<input
      type="text"
      part="field"
      class="period-name"
      aria-label=${t.nameField(shown)}
      aria-invalid=${bad ? 'true' : nothing}
      autocomplete="off"
      size=${Math.max(7, shown.length)}
      .value=${live(bad?.text ?? shown)}
      @change=${rename}
      @keydown=${onKey}
    />`;
  }

  #renderAmount(
    { words: t, money, nameOf, initiativeId, schedule }: ScheduleModel,
    period: string,
    amountMinor: number,
  ): TemplateResult {
    return this.#fields.sum(schedule.currency, {
      key: period,
      label: t.amountField(nameOf(period)),
      text: money(amountMinor),
      take: (minor) =>
        this.#edit(setPeriodAmount(initiativeId, period, minor), t.changed(nameOf(period))),
    });
  }

  #renderRemove(
    { words: t, initiativeId, money, nameOf, funding }: ScheduleModel,
    period: string,
    amountMinor: number,
  ): TemplateResult {
    const shown = nameOf(period);
    const remove = () => {
      const names = (funding.schedule ?? []).map((one) => one.period);
      const at = names.indexOf(period);
      const said = t.removed(shown, money(amountMinor));
      if (!this.#edit(removePeriod(initiativeId, period), t.removal(shown), said)) return;
      const beside = CSS.escape(names[at + 1] ?? names[at - 1] ?? '');
      void moveFocus(this.#host, `.remove[data-period="${beside}"], .actions button`);
    };
    return html`<button
      class="plain remove"
      type="button"
      aria-label=${t.remove(shown)}
      title=${t.remove(shown)}
      data-period=${period}
      @click=${remove}
    >
      ${iconClose}
    </button>`;
  }

  #renderMessage({ schedule }: ScheduleModel, period: string): unknown {
    const message =
      this.#badName?.period === period
        ? html`<p class="field-message is-error" role="status">
            <strong>${this.#badName.message}</strong>
          </p>`
        : this.#fields.message(period);
    if (message === nothing) return nothing;
    return html`<tr>
      <td class="field-cell" colspan=${schedule.lines.length + 3}>${message}</td>
    </tr>`;
  }

  /** The new one takes what no period has yet. */
  #renderAdd({ words: t, funding, initiativeId, schedule, nameOf }: ScheduleModel): TemplateResult {
    const periods = funding.schedule ?? [];
    const rest = Math.max(0, schedule.totalMinor - schedule.scheduledMinor);
    const add = async () => {
      const taken = new Set(periods.map(({ period }) => period));
      const name = nextPeriod(periods.at(-1)?.period ?? t.phase, taken);
      if (!this.#edit(addPeriod(initiativeId, name, rest), t.added(nameOf(name)))) return;
      await this.#host.element.updateComplete;
      const names =
        this.#host.element.renderRoot.querySelectorAll<HTMLInputElement>('.period-name');
      const field = names[names.length - 1];
      field?.focus();
      field?.select();
    };
    return html`<div class="actions">
      <button class="add-period" type="button" @click=${() => void add()}>${t.add}</button>
    </div>`;
  }

  /** What stands under each column is the sum of what stands in it. */
  #renderTotals(model: ScheduleModel): TemplateResult {
    const { schedule, payers, words: t, money, editable } = model;
    const renderSum = (amounts: readonly number[], column: string) => {
      const working = totalWorking(model, amounts, column);
      return html`<td class="number">
        ${this.#host.figure(money(sumOf(amounts)), () => working, working.title)}
      </td>`;
    };
    return html`<tr>
      <th scope="row">${t.total}</th>
      ${renderSum(
        schedule.parts.map(({ amountMinor }) => amountMinor),
        t.amount,
      )}
      ${schedule.lines.map(({ amounts }, row) => renderSum(amounts, payers.names[row] ?? ''))}
      ${editable ? html`<td></td>` : nothing}
    </tr>`;
  }
}
