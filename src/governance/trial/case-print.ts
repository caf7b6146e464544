/**
 * Prints the answer to a case on a page of its own: the sentence with its inputs and the timeline, and nothing of
 * the page around the widget.
 */
import { css, html, render, type TemplateResult } from 'lit';
import { timelineOf } from '../involvement.js';
import { decideTrial, scopesAt, type Trial } from '../matrix-trial.js';
import type { MatrixView } from '../matrix-view.js';
import { nameOf } from '../rule-words.js';
import type { CaseHost } from './case-actions.js';
import { answer, caseTitle, knownFacts } from './case-text.js';
import type { CaseWords } from './case.en.js';

const pageStyles = css`
  body {
    margin: 0;
    color: #000;
    font-size: 11pt;
    line-height: 1.4;
  }

  h1 {
    margin: 0 0 16px;
    font-size: 16pt;
    font-weight: 600;
  }

  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 4px 16px;
    margin: 0 0 16px;
  }

  dd {
    margin: 0;
    font-weight: 600;
  }

  .answer {
    max-inline-size: 70ch;
    margin: 0 0 24px;
    font-size: 13pt;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  :is(th, td) {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid #999;
    text-align: start;
    vertical-align: baseline;
  }

  tbody th {
    font-weight: 400;
  }

  footer {
    margin-block-start: 16px;
    color: #555;
    font-size: 9pt;
  }
`;

export async function printCase(
  host: CaseHost,
  view: MatrixView,
  trial: Trial,
  words: CaseWords,
): Promise<void> {
  const { element, language } = host;
  const root = element.renderRoot;
  root.querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  root.append(frame);
  await isReady(frame);
  const page = frame.contentDocument;
  const printer = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !printer) return;
  page.title = words.printed(caseTitle(view, trial, words));
  page.documentElement.lang = language.language;
  page.documentElement.dir = getComputedStyle(element).direction;
  page.body.style.setProperty('font-family', getComputedStyle(element).fontFamily);
  const sheet = new printer.CSSStyleSheet();
  sheet.replaceSync(pageStyles.cssText);
  page.adoptedStyleSheets = [sheet];
  render(renderPage(host, view, trial, words), page.body);
  printer.addEventListener('afterprint', () => frame.remove(), { once: true });
  printer.print();
}

/** Firefox puts another empty document in its place soon after. */
async function isReady(frame: HTMLIFrameElement): Promise<void> {
  if (frame.contentDocument?.readyState === 'complete') return;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
}

function renderPage(
  { words: deskWords, format, draft }: CaseHost,
  view: MatrixView,
  trial: Trial,
  words: CaseWords,
): TemplateResult {
  const facts = knownFacts(view, trial);
  return html`<h1>${caseTitle(view, trial, words)}</h1>
    ${
      facts.length > 0
        ? html`<dl>
            ${facts.map(
              ({ name, value }) =>
                html`<dt>${name}</dt>
                  <dd>${value}</dd>`,
            )}
          </dl>`
        : html`<p>${words.unknown}</p>`
    }
    <p class="answer">${answer(view, trial, deskWords())}</p>
    ${renderTimeline(view, trial, words)}
    <footer>${words.asOf(format().date(view.today))} ${draft.exists ? words.drafted : ''}</footer>`;
}

function renderTimeline(view: MatrixView, trial: Trial, words: CaseWords): TemplateResult | string {
  const { status, involvement } = decideTrial(view, trial);
  const names = view.language.words;
  if (status !== 'decided') return '';
  return html`<table>
    <thead>
      <tr>
        <th>${words.stage}</th>
        <th>${words.part}</th>
        <th>${words.scopes}</th>
      </tr>
    </thead>
    <tbody>
      ${timelineOf(involvement).map(
        (cell) =>
          html`<tr>
            <th>${nameOf(cell.stage, names.stages)}</th>
            <td>${names.extents[cell.extent]}</td>
            <td>
              ${scopesAt(involvement, cell)
                .map((scope) => nameOf(scope, names.scopes))
                .join(', ')}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
