/** The small parts around the tables: the sentence, tabs, the hit policy. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixWords } from './governance-matrix.en.js';
import type { MatrixView } from './matrix-view.js';
import { nameOf } from './rule-words.js';

/** The tables, and what stands behind them: how the rules came about, when they are due, what they are used for. */
export const FACES = ['rules', 'involvement', 'history', 'reviews', 'use'] as const;
export type Face = (typeof FACES)[number];

/** “14 rules put an initiative in a zone: 2 safe, 6 assisted, 6 controlled.” */
export function matrixSummary(view: MatrixView): string {
  const { face, governance, words, language } = view;
  const { rules, zones, scopes, stages } = governance;
  const { format } = language;
  if (face === 'involvement') {
    const [z, s, t] = [zones, scopes, stages].map(({ length }) => format.number(length));
    return words.summaryInvolvement(z ?? '', s ?? '', t ?? '');
  }
  const counts = zones.map((zone) => {
    const count = rules.filter((rule) => rule.zone === zone.id).length;
    return `${format.number(count)}\u00a0${nameOf(zone, language.words.zones)}`;
  });
  return words.summary(rules.length, format.number(rules.length), format.list(counts));
}

/** Tabs by WAI-ARIA APG, chosen as the arrows reach them. None where there is one face only. */
export function renderTabs(
  faces: readonly Face[],
  current: Face,
  words: MatrixWords,
  choose: (face: Face) => void,
): TemplateResult | typeof nothing {
  if (faces.length < 2) return nothing;
  const onKey = (event: KeyboardEvent) => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const tabs = event.currentTarget as Element;
    const towards = tabs.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft';
    const by = event.key === towards ? -1 : 1;
    const at = { Home: 0, End: -1 }[event.key] ?? (faces.indexOf(current) + by) % faces.length;
    const next = faces.at(at) ?? current;
    choose(next);
    tabs.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div
    class="tabs"
    part="tabs"
    role="tablist"
    aria-label=${words.faces}
    @keydown=${onKey}
  >
    ${faces.map(
      (face) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${face}"
          part="tab"
          aria-selected=${face === current}
          aria-controls="face"
          tabindex=${face === current ? 0 : -1}
          @click=${() => choose(face)}
        >
          ${words[face]}
        </button>`,
    )}
  </div>`;
}

/** In the toolbar: trying a case, and adding a rule where that is allowed. */
export function renderControls(
  { words, editable }: MatrixView,
  isTrying: boolean,
  actions: { readonly try: () => void; readonly add: () => void },
): TemplateResult {
  return html`<button type="button" aria-pressed=${isTrying} @click=${actions.try}>
      ${words.tryIt}
    </button>
    ${
      editable
        ? html`<button type="button" class="add-rule" @click=${actions.add}>
            ${words.addRule}
          </button>`
        : nothing
    }`;
}

/** What happens when several rules match, in words. */
export function renderHitPolicy({
  governance: { hitPolicy },
  language,
}: MatrixView): TemplateResult {
  return html`<p class="policy quiet">${language.words.hitPolicies[hitPolicy]}</p>`;
}
