/** The view “Use”: where the initiatives are, and which rules put them there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Working } from '../../element/working.js';
import type { TableModel } from '../../element/table-model.js';
import { defineWords } from '../../locales/words.js';
import type { Initiative } from '../../portfolio/initiative.js';
import { memoize } from '../../workspace/memo.js';
import { decisionText } from '../decision-text.js';
import type { Zone } from '../governance.js';
import type { Side as SideView, SideHost } from '../matrix-sides.js';
import { isSelected, type MatrixView } from '../matrix-view.js';
import { ruleTitle } from '../rule-title.js';
import { inSentence, nameOf } from '../rule-words.js';
import { zoneMark, zoneStep } from '../zone-mark.js';
import { en, type UsageWords } from './usage.en.js';
import { usageSummary, usageTable } from './usage-table.js';
import { usageOf, type RuleUsage, type Undecided, type Usage } from './usage.js';

export const words = defineWords('governance-matrix-use', en, {
  it: async () => (await import('./usage.it.js')).it,
});
export { usageStyles as styles } from './usage.styles.js';

/** Of a long table so many idle rules are named. */
const NAMED = 50;

export class Side implements SideView {
  readonly #host: SideHost;
  readonly #words: () => UsageWords;
  readonly #usageOf = memoize(usageOf);

  constructor(host: SideHost, words: () => UsageWords) {
    this.#host = host;
    this.#words = words;
  }

  readonly summary = (view: MatrixView): string =>
    usageSummary(this.#usage(view), view, this.#words());

  readonly table = (view: MatrixView): TableModel =>
    usageTable(this.#usage(view), view, this.#words());

  readonly render = (view: MatrixView): TemplateResult => {
    const words = this.#words();
    const usage = this.#usage(view);
    if (view.initiatives.length === 0) return html`<p class="quiet">${words.noInitiatives}</p>`;
    return html`<div class="side use">
      ${this.#renderZones(view, usage)} ${this.#renderRules(view, usage)}
    </div>`;
  };

  #usage({ governance, initiatives, today }: MatrixView): Usage {
    return this.#usageOf(governance, initiatives, today);
  }

  #renderZones(view: MatrixView, { zones, undecided }: Usage): TemplateResult {
    const words = this.#words();
    const { language, governance } = view;
    return html`<section aria-labelledby="use-zones">
      <h4 id="use-zones">${words.zones}</h4>
      <ul class="coverage">
        ${zones.map(({ zone, initiatives }) => {
          const name = nameOf(zone, language.words.zones);
          return html`<li>
            ${zoneMark(zone, governance.zones, name)}
            ${bar(initiatives.length / view.initiatives.length, `step-${zoneStep(zone, governance.zones)}`, zone.color)}
            <span class="amount">${this.#share(view, name, initiatives)}</span>
            ${this.#renderNames(view, initiatives)}
          </li>`;
        })}
        ${undecided.length > 0 ? this.#renderUndecided(view, undecided) : nothing}
      </ul>
    </section>`;
  }

  /** “5 of 12 · 42%”, and how it came about. */
  #share(
    { initiatives: all, language: { format } }: MatrixView,
    zone: string,
    those: readonly Initiative[],
  ): unknown {
    const words = this.#words();
    const [count, total] = [format.number(those.length), format.number(all.length)];
    const percent = format.percent((those.length / all.length) * 10_000, {
      maximumFractionDigits: 0,
    });
    return this.#host.figure(words.ofAll(count, total, percent), () => ({
      title: words.zoneTitle(inSentence(zone)),
      lines: [
        format.list(those.map(({ name }) => name)) || words.none,
        words.share(count, total, percent),
      ],
      source: words.strictest,
    }));
  }

  #renderUndecided(view: MatrixView, undecided: readonly Undecided[]): TemplateResult {
    const words = this.#words();
    const { governance, language } = view;
    const those = undecided.map(({ initiative }) => initiative);
    const { decisions } = this.#host.words();
    return html`<li>
      <span class="quiet">${words.noZone}</span>
      ${bar(undecided.length / view.initiatives.length, 'step-none')}
      <span class="amount">${this.#share(view, words.noZone, those)}</span>
      <details open>
        <summary>${words.why}</summary>
        <ul class="reasons">
          ${undecided.map(
            ({ initiative, decision }) =>
              html`<li>
                ${this.#chooser(view, initiative)}
                <span>${decisionText(decision, governance, { ...language, decisions })}</span>
              </li>`,
          )}
        </ul>
      </details>
    </li>`;
  }

  #renderNames(view: MatrixView, initiatives: readonly Initiative[]): unknown {
    if (initiatives.length === 0) return nothing;
    const { length } = initiatives;
    return html`<details>
      <summary>${this.#words().showNames(length, view.language.format.number(length))}</summary>
      <ul class="names">
        ${initiatives.map((initiative) => html`<li>${this.#chooser(view, initiative)}</li>`)}
      </ul>
    </details>`;
  }

  #renderRules(view: MatrixView, { rules }: Usage): TemplateResult {
    const words = this.#words();
    const { format } = view.language;
    const used = rules
      .filter(({ decided }) => decided.length > 0)
      .toSorted((a, b) => b.decided.length - a.decided.length);
    const idle = rules.filter(({ decided }) => decided.length === 0);
    const most = used[0]?.decided.length ?? 1;
    return html`<section aria-labelledby="use-rules">
      <h4 id="use-rules">${words.rules}</h4>
      ${
        used.length === 0
          ? html`<p class="quiet">${words.noHits}</p>`
          : html`<ul class="coverage by-rule">
              ${used.map((one) => this.#renderRule(view, one, most))}
            </ul>`
      }
      ${
        idle.length > 0
          ? html`<details ?open=${idle.length <= 12}>
              <summary>${words.idle(idle.length, format.number(idle.length))}</summary>
              <ul class="coverage by-rule">
                ${idle.slice(0, NAMED).map((one) => this.#renderRule(view, one, most))}
              </ul>
              ${idle.length > NAMED ? html`<p>${words.more(format.number(idle.length - NAMED))}</p>` : nothing}
            </details>`
          : nothing
      }
    </section>`;
  }

  #renderRule(view: MatrixView, usage: RuleUsage, most: number): TemplateResult {
    const { governance, language } = view;
    const { rule, position, decided } = usage;
    const number = language.format.number(position);
    const zone = governance.zones.find(({ id }) => id === rule.zone);
    const selected = isSelected(view, 'rule', rule.id);
    return html`<li>
      <span class="number">${number}</span>
      <button
        type="button"
        class="plain rule-name"
        aria-current=${selected ? 'true' : nothing}
        aria-label="${view.words.rule(number)}: ${ruleTitle(rule, governance, language)}"
        @click=${() => this.#host.choose({ kind: 'rule', id: rule.id })}
      >
        ${ruleTitle(rule, governance, language)}
      </button>
      ${zone ? zoneMark(zone, governance.zones, nameOf(zone, language.words.zones)) : rule.zone}
      ${bar(decided.length / most, 'plain')}
      <span class="amount">${this.#hits(view, usage, number)}</span>
    </li>`;
  }

  /** Names on demand: who comes under the rule, and for whom it decides. */
  #hits(view: MatrixView, { matched, decided }: RuleUsage, number: string): unknown {
    const words = this.#words();
    const { format } = view.language;
    const text = words.hits(decided.length, format.number(decided.length));
    const line = (write: (count: string, names: string) => string, those: readonly Initiative[]) =>
      write(format.number(those.length), format.list(those.map(({ name }) => name)) || words.none);
    return this.#host.figure(text, (): Working => {
      const outvoted = matched.filter((one) => !decided.includes(one));
      return {
        title: words.ruleTitle(number),
        lines: [
          line(words.matches, matched),
          ...(outvoted.length > 0 ? [line(words.outvoted, outvoted)] : []),
          line(words.decides, decided),
        ],
        source: `${view.language.words.hitPolicies[view.governance.hitPolicy]}. ${words.asOf(format.date(view.today))}`,
      };
    });
  }

  #chooser(view: MatrixView, { id, name }: Initiative): TemplateResult {
    return html`<button
      type="button"
      class="plain"
      aria-current=${isSelected(view, 'initiative', id) ? 'true' : nothing}
      @click=${() => this.#host.choose({ kind: 'initiative', id })}
    >
      ${name}
    </button>`;
  }
}

function bar(share: number, look: string, color?: Zone['color']): TemplateResult {
  const own = color !== undefined && CSS.supports('color', color) ? `; --_zone: ${color}` : '';
  return html`<span class="share" aria-hidden="true"
    ><span class=${look} .style=${`--_share: ${share}${own}`}></span
  ></span>`;
}
