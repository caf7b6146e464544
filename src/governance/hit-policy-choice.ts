/** What happens when several rules match, to be chosen. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { HIT_POLICIES, type HitPolicy } from './governance.js';
import type { MatrixView } from './matrix-view.js';

/** A native select with each policy's meaning in words. */
export function renderHitPolicyChoice(
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
