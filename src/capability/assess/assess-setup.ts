/** Who assesses, on which day, and which group. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Capability } from '../capability.js';
import type { TaskContext } from '../radar-tasks.js';
import { partiesOf } from '../task-parties.js';
import type { AssessWords } from './assess.en.js';

export interface SetupOptions {
  readonly words: AssessWords;
  readonly host: TaskContext;
  readonly leaves: readonly Capability[];
  readonly partyId: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Empty = all. */
  readonly groupId: string;
  readonly change: (change: { partyId?: string; day?: string; groupId?: string }) => void;
}

/** The groups that the capabilities are in; none where they are all in one. */
export function groupsOf({
  leaves,
  host,
}: {
  readonly leaves: readonly Capability[];
  readonly host: TaskContext;
}): readonly Capability[] {
  const ids = new Set(leaves.map(({ parentId }) => parentId));
  const groups = host.state.capabilities.filter(({ id }) => ids.has(id));
  return ids.size > 1 ? groups : [];
}

export function renderSetup(options: SetupOptions): TemplateResult {
  const { words, host, partyId, day, groupId, change } = options;
  const groups = groupsOf(options);
  return html`<div class="setup">
    ${renderSelect(words.party, partiesOf(host), partyId, (id) => change({ partyId: id }))}
    <label>
      <span>${words.day}</span>
      <input
        type="date"
        required
        .value=${day}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          // A day that is not one leaves an empty field; the last one stays.
          if (field.value === '') field.value = day;
          else change({ day: field.value });
        }}
      />
    </label>
    ${
      groups.length > 0
        ? renderSelect(words.group, [{ id: '', name: words.all }, ...groups], groupId, (id) =>
            change({ groupId: id }),
          )
        : nothing
    }
  </div>`;
}

function renderSelect(
  label: string,
  choices: readonly { readonly id: string; readonly name: string }[],
  chosenId: string,
  choose: (id: string) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${choices.map(
        ({ id, name }) => html`<option value=${id} .selected=${id === chosenId}>${name}</option>`,
      )}
    </select>
  </label>`;
}
