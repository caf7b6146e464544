/** What happens when several rules match, and when none does, to be chosen. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { HIT_POLICIES, type HitPolicy } from './governance.js';
import type { DeskWords } from './matrix-desk.en.js';
import type { MatrixEdits } from './matrix-edits.js';
import type { MatrixView } from './matrix-view.js';
import { nameOf } from './rule-words.js';

/** Both, as far as they can be chosen. */
export function renderPolicies(
  view: MatrixView,
  words: DeskWords,
  { setHitPolicy, setOtherwise }: MatrixEdits,
): TemplateResult | undefined {
  if (!view.editable) return undefined;
  return html`<div class="policies">
    ${renderHitPolicyChoice(view, setHitPolicy)} ${renderOtherwiseChoice(view, words, setOtherwise)}
  </div>`;
}

/** A native select with each policy's meaning in words. */
function renderHitPolicyChoice(
  { governance: { hitPolicy }, language, words }: MatrixView,
  choose: (policy: HitPolicy) => void,
): TemplateResult {
  const names = language.words.hitPolicies;
  const onChange = (event: Event) => {
    choose((event.currentTarget as HTMLSelectElement).value as HitPolicy);
  };
  return html`<label class="policy" part="hit-policy">
    <span class="quiet">${words.hitPolicy}</span>
    <select @change=${onChange}>
      ${HIT_POLICIES.map(
        (policy) =>
          html`<option value=${policy} .selected=${live(policy === hitPolicy)}>
            ${names[policy]}
          </option>`,
      )}
    </select>
  </label>`;
}

/** The zone of cases that no rule matches; none leaves them open, and the analysis names them. */
function renderOtherwiseChoice(
  { governance: { otherwise = '', zones, rules }, language }: MatrixView,
  words: DeskWords,
  choose: (zoneId: string | null) => void,
): TemplateResult | typeof nothing {
  if (rules.length === 0 && otherwise === '') return nothing;
  const onChange = (event: Event) => {
    choose((event.currentTarget as HTMLSelectElement).value || null);
  };
  const isKnown = otherwise === '' || zones.some(({ id }) => id === otherwise);
  const option = (id: string, text: string) =>
    html`<option value=${id} .selected=${live(id === otherwise)}>${text}</option>`;
  return html`<label class="policy" part="otherwise">
    <span class="quiet">${words.otherwise}</span>
    <select @change=${onChange}>
      ${option('', words.otherwiseOpen)}
      ${zones.map((zone) => option(zone.id, nameOf(zone, language.words.zones)))}
      ${isKnown ? nothing : option(otherwise, otherwise)}
    </select>
  </label>`;
}
