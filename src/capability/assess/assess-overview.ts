/** All capabilities of an assessment: beside the one that is asked about, and at the end as its outcome. */
import { html, nothing, type TemplateResult } from 'lit';
import { levelText, scaleText } from '../radar-view.js';
import type { AssessView } from './assess-item.js';
import { changeOf, nextOpen, outcomeOf, type SessionItem } from './assessment-session.js';

/** For going straight to one. */
export function renderOverview(view: AssessView): TemplateResult {
  const { words, items, at, go } = view;
  return html`<ol class="overview" aria-label=${words.list}>
    ${items.map(
      (item, position) =>
        html`<li>
          <button
            type="button"
            class="plain"
            aria-current=${position === at ? 'true' : nothing}
            @click=${() => go(position)}
          >
            <span>${item.capability.name}</span>
            <span class="number ${item.now ? '' : 'quiet'}">${levelSaid(view, item)}</span>
          </button>
        </li>`,
    )}
  </ol>`;
}

export function renderOutcome(view: AssessView): TemplateResult {
  const { words, host, items, partyId, day, go, close } = view;
  const { format, partyName } = host.view;
  const outcome = outcomeOf(items);
  const { total, assessed, notAssessed, open, mean, raised, lowered } = outcome;
  const said = [
    mean === null ? '' : words.mean(levelText(host.view, mean)),
    raised + lowered > 0 ? words.moved(format.number(raised), format.number(lowered)) : '',
    notAssessed > 0 ? words.without(notAssessed, format.number(notAssessed)) : '',
    open > 0 ? words.left(open, format.number(open)) : '',
  ];
  const title = words.finished(
    format.number(assessed),
    format.number(total),
    partyName(partyId),
    format.date(day),
  );
  return html`<div class="outcome">
    <h5 tabindex="-1">${title}</h5>
    <p>${said.filter(Boolean).join(' ')}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.capability}</th>
          <th scope="col" class="number">${words.before}</th>
          <th scope="col">${words.now}</th>
          <th scope="col" class="number">${words.change}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((item) => renderLine(view, item))}
      </tbody>
    </table>
    <p class="ways">
      ${
        open > 0
          ? html`<button type="button" class="primary" @click=${() => go(nextOpen(items, 0) ?? 0)}>
              ${words.goOnOpen}
            </button>`
          : html`<button type="button" class="primary" @click=${close}>${words.close}</button>`
      }
      <button type="button" @click=${() => go(0)}>${words.review}</button>
    </p>
    <p class="quiet small">${words.kept}</p>
  </div>`;
}

function renderLine(view: AssessView, item: SessionItem): TemplateResult {
  const { format } = view.host.view;
  const change = changeOf(item);
  return html`<tr>
    <th scope="row">${item.capability.name}</th>
    <td class="number">${levelText(view.host.view, item.before?.level ?? null)}</td>
    <td>${outcomeSaid(view, item)}</td>
    <td class="number"><bdi dir="ltr">${change ? format.signed(change) : nothing}</bdi></td>
  </tr>`;
}

function outcomeSaid({ words, host }: AssessView, { now }: SessionItem): string {
  if (!now) return words.open;
  return now.level === null ? words.notAssessed : scaleText(host.view, now.level);
}

function levelSaid({ words, host }: AssessView, { now }: SessionItem): string {
  return now ? levelText(host.view, now.level) : words.open;
}
