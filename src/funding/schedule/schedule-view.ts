/** The split by period: the heat strip, the amounts that can be edited, and what does not add up. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconWarning } from '../../element/icons.js';
import type { TableModel } from '../../element/table-model.js';
import type { Words } from '../../locales/language-controller.js';
import { defineWords } from '../../locales/words.js';
import type { Command } from '../../workspace/store.js';
import { briefMoney, cellMoney, plainMoney, type PlainMoney } from '../field/plain-money.js';
import { TypedFields } from '../field/typed-fields.js';
import type { Funding } from '../funding.js';
import { moveFocus } from '../move-focus.js';
import { ID_SEPARATOR, payersOf, type Payers } from '../payers.js';
import { sharedWords } from '../../locales/shared.js';
import type { View, ViewHost } from '../views/view-host.js';
import { RHYTHMS, nextPeriod, periodsOf } from './period-names.js';
import { periodText } from './period-text.js';
import {
  addPeriod,
  beginSchedule,
  scaleSchedule,
  setPeriodAmount,
  totalFromSchedule,
} from './schedule-commands.js';
import { drawStrip } from './schedule-strip.js';
import { scheduleStyles } from './schedule.styles.js';
import { ScheduleTable, type EditSchedule } from './schedule-table.js';
import { en, type ScheduleWords } from './schedule.en.js';
import { resolveSchedule, type Schedule } from './schedule.js';

export const words = defineWords('funding-schedule', en, {
  it: async () => (await import('./schedule.it.js')).it,
});

export const styles = scheduleStyles;

export function open(host: ViewHost): View {
  return new ScheduleView(host);
}

/** What the parts of the view draw from. */
export interface ScheduleModel {
  readonly initiativeId: string;
  readonly funding: Funding;
  readonly schedule: Schedule;
  readonly payers: Payers;
  readonly words: ScheduleWords;
  /** A period as people write it; of null, the words for what no period has. */
  readonly nameOf: (period: string | null) => string;
  readonly money: PlainMoney;
  readonly editable: boolean;
}

class ScheduleView implements View {
  readonly #host: ViewHost;
  readonly #words: Words<ScheduleWords>;
  readonly #shared;
  readonly #table: ScheduleTable;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#words = host.language.use(words);
    this.#shared = host.language.use(sharedWords);
    const fields = new TypedFields(host.language, host.format, host.redraw);
    host.forgetters.push(() => fields.forget());
    this.#table = new ScheduleTable(host, fields, this.#edit);
  }

  render(): unknown {
    const model = this.#model();
    const { t } = this.#words;
    if (!model) return html`<p class="quiet">${t.nobody}</p>`;
    if (!model.funding.schedule) return this.#renderBeginning(model);
    return html`${this.#renderMend(model)} ${this.#renderStrip(model)} ${this.#table.render(model)}`;
  }

  summary(): string {
    const model = this.#model();
    const { t } = this.#words;
    if (!model) return t.nobody;
    const { schedule, money, funding, nameOf } = model;
    const periods = schedule.parts.filter(({ period }) => period !== null);
    if (periods.length === 0) return t.none(money(schedule.totalMinor));
    const most = periods.reduce((a, b) => (b.amountMinor > a.amountMinor ? b : a));
    const count = t.periods(periods.length, this.#host.format().number(periods.length));
    return t.summary(money(funding.totalMinor), count, nameOf(most.period));
  }

  twin(): TableModel {
    const model = this.#model();
    const { t } = this.#words;
    if (!model) return { caption: t.strip, columns: [], rows: [] };
    const { schedule, payers, money, nameOf } = model;
    const cell = cellMoney(money, schedule.currency);
    const sum = schedule.parts.reduce((total, { amountMinor }) => total + amountMinor, 0);
    const rows = schedule.parts.map(({ period, amountMinor }, at) => ({
      cells: [
        nameOf(period),
        cell(amountMinor),
        ...schedule.lines.map(({ amounts }) => cell(amounts[at] ?? 0)),
      ],
    }));
    const totals = schedule.lines.map(({ amountMinor }) => cell(amountMinor));
    return {
      caption: t.strip,
      columns: [
        { label: t.period },
        { label: `${t.amount} ${schedule.currency}`, numeric: true },
        ...payers.names.map((label) => ({ label, numeric: true })),
      ],
      rows: [...rows, { cells: [t.total, cell(sum), ...totals] }],
    };
  }

  #model(): ScheduleModel | undefined {
    const initiative = this.#host.initiative();
    const funding = initiative?.funding;
    if (!funding || funding.parties.length === 0) return undefined;
    const { t } = this.#words;
    const schedule = resolveSchedule(funding);
    const ids = schedule.lines.map(({ partyId }) => partyId).join(ID_SEPARATOR);
    const sums = [
      schedule.totalMinor,
      ...schedule.parts.map(({ amountMinor }) => amountMinor),
      ...schedule.lines.flatMap(({ amounts }) => amounts),
    ];
    return {
      initiativeId: initiative.id,
      funding,
      schedule,
      payers: payersOf(ids, this.#host.state()?.parties ?? [], this.#shared.t),
      words: t,
      nameOf: (period) => (period === null ? t.unscheduled : periodText(period, t)),
      money: plainMoney(this.#host.format(), schedule.currency, sums),
      editable: this.#host.editable(),
    };
  }

  #renderBeginning({ initiativeId, funding, editable, money }: ScheduleModel): TemplateResult {
    const { t } = this.#words;
    if (!editable) return html`<p class="quiet">${t.none(money(funding.totalMinor))}</p>`;
    const start = Number(this.#host.initiative()?.start?.slice(0, 4)) || new Date().getFullYear();
    return html`<p class="quiet">${t.begin}</p>
      <div class="actions">
        ${RHYTHMS.map((rhythm) => {
          const names = periodsOf(rhythm, start, t.phase);
          const begin = () =>
            this.#mend(beginSchedule(initiativeId, funding.totalMinor, names), t.begun);
          return html`<button type="button" @click=${begin}>${t.rhythms[rhythm]}</button>`;
        })}
      </div>`;
  }

  #renderStrip(model: ScheduleModel): unknown {
    const space = this.#host.space();
    const brief = briefMoney(this.#host.format(), model.schedule.currency);
    return html`<div
      id="stage"
      class="stage strip-stage"
      .style=${`--_rows: ${model.schedule.lines.length}`}
    >
      ${space ? drawStrip({ ...model, brief }, space) : nothing}
    </div>`;
  }

  /** A schedule that is not the total is shown as it is, with the ways to mend it. */
  #renderMend(model: ScheduleModel): unknown {
    if (model.schedule.state === 'whole') return nothing;
    return html`<div class="notice mend is-warning" part="off">
      ${iconWarning}
      <span role="status"><strong>${difference(model)}</strong></span>
      ${model.editable ? this.#renderMends(model) : nothing}
    </div>`;
  }

  #renderMends(model: ScheduleModel): unknown {
    const { initiativeId: id, funding, schedule, money, nameOf, words: t } = model;
    const periods = funding.schedule ?? [];
    const last = periods.at(-1);
    const rest = schedule.totalMinor - schedule.scheduledMinor;
    const lastAmount = (last?.amountMinor ?? 0) + rest;
    const mend = (label: string, command: Command, step: string) =>
      html`<button type="button" @click=${() => this.#mend(command, step)}>${label}</button>`;
    const next = last && nextPeriod(last.period, new Set(periods.map(({ period }) => period)));
    return [
      last && lastAmount >= 0
        ? mend(
            t.intoLast(nameOf(last.period), money(lastAmount)),
            setPeriodAmount(id, last.period, lastAmount),
            t.changed(nameOf(last.period)),
          )
        : nothing,
      next !== undefined && rest > 0
        ? mend(
            t.intoNew(nameOf(next), money(rest)),
            addPeriod(id, next, rest),
            t.added(nameOf(next)),
          )
        : nothing,
      mend(t.scale, scaleSchedule(id, funding), t.scaled),
      mend(
        t.takeTotal(money(schedule.scheduledMinor)),
        totalFromSchedule(id, funding),
        t.totalTaken,
      ),
    ];
  }

  /** The button that was pressed goes with what it mended or began. */
  #mend(command: Command, label: string): void {
    if (this.#edit(command, label)) void moveFocus(this.#host, '.scroll-x');
  }

  readonly #edit: EditSchedule = (command, label, said) => {
    const { run, tell } = this.#host;
    if (!run(command, { label })) return false;
    tell('input');
    tell('change');
    void this.#say(said);
    return true;
  };

  /** What it came to, unless something else is to be said of it. */
  async #say(said?: string): Promise<void> {
    await this.#host.element.updateComplete;
    const model = this.#model();
    const isOff = model && model.schedule.state !== 'whole';
    this.#host.announce(said ?? (isOff ? difference(model) : this.summary()));
  }
}

/** By how much the periods are not the total, in words. */
function difference({ schedule, money, words: t }: ScheduleModel): string {
  const { state, scheduledMinor, totalMinor } = schedule;
  const by = money(Math.abs(totalMinor - scheduledMinor));
  const said = state === 'over' ? t.over : t.under;
  return said(money(scheduledMinor), money(totalMinor), by);
}
