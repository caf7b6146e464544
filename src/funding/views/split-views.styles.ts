/** The look that the split's views share: tabs, tables of figures, fields and what is said of them. */
import { css } from 'lit';
import { tabStyles } from '../../element/tabs.js';

export const viewStyles = css`
  ${tabStyles}

  .figures {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .figures :is(th, td) {
    block-size: var(--_row);
    padding: 0 0 0 calc(var(--_space) * 3);
    padding-inline: calc(var(--_space) * 3) 0;
    border-block-end: 1px solid var(--_line-quiet);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }

  .figures :is(th, td):first-child {
    padding-inline-start: 0;
    white-space: normal;
  }

  /* A sign stays before its sum in a page from right to left, too. */
  .marked {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
  }

  .marked .mark {
    flex: none;
  }

  .figures .number .figure {
    unicode-bidi: plaintext;
  }

  .figures .number {
    text-align: end;
  }

  .figures thead th {
    block-size: 24px;
    border-block-end-color: var(--_line);
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    vertical-align: bottom;
    white-space: normal;
  }

  .figures tbody tr:last-child > * {
    border-block-end: 0;
  }

  .figures tfoot tr:first-child > * {
    border-block-start: 1px solid var(--_ink);
    font-weight: 600;
  }

  .figures tfoot tr:last-child > * {
    border-block-end: 0;
  }

  .figures tr.is-off > * {
    color: var(--_ink-quiet);
  }

  .figures tr.is-selected {
    background: var(--_fill-quiet);
  }

  .figures input {
    background: transparent;
    border-color: var(--_line-quiet);
    font-variant-numeric: tabular-nums;
  }

  .figures .number input {
    inline-size: 12ch;
    margin-inline-end: -7px;
    text-align: end;
  }

  .figures input:is(:hover, :focus):not([readonly]) {
    background: var(--_paper);
    border-color: var(--_line);
  }

  .figures input[readonly] {
    border-color: transparent;
  }

  /* As wide as what is typed; where a field cannot be, as wide as most sums. */
  @supports (field-sizing: content) {
    .figures .number input {
      field-sizing: content;
      inline-size: auto;
      min-inline-size: 5ch;
      max-inline-size: none;
    }
  }

  /* Wider than what it holds by a field's edge and ring, which it would cut off. */
  .scroll-x {
    margin-inline-start: -8px;
    padding-inline-start: 8px;
    overflow-x: auto;
  }

  /* A shade at the edge behind which there is more; none where nothing scrolls. */
  @supports (animation-timeline: scroll()) {
    .scroll-x {
      animation: more-beside linear;
      animation-timeline: scroll(self inline);
    }

    .scroll-x:dir(rtl) {
      animation-direction: reverse;
    }
  }

  @keyframes more-beside {
    from {
      box-shadow:
        inset 0 0 var(--_line-quiet),
        inset -14px 0 10px -12px var(--_line-quiet);
    }

    10%,
    90% {
      box-shadow:
        inset 14px 0 10px -12px var(--_line-quiet),
        inset -14px 0 10px -12px var(--_line-quiet);
    }

    to {
      box-shadow:
        inset 14px 0 10px -12px var(--_line-quiet),
        inset 0 0 var(--_line-quiet);
    }
  }

  .view-section {
    margin-block-start: calc(var(--_space) * 6);
  }

  .view-section:first-child {
    margin-block-start: 0;
  }

  .view-section > h4 {
    margin: 0 0 calc(var(--_space) * 2);
    font-size: inherit;
    font-weight: 600;
  }

  .view-section p {
    max-inline-size: 70ch;
    text-wrap: pretty;
  }

  .transfers {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 3);
    font-size: var(--_text-small);
  }

  .mend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 3);
    font-size: var(--_text-small);
  }

  .mend > span {
    flex: 1 1 200px;
  }

  .field-message {
    font-size: var(--_text-small);
  }

  .field-message button {
    margin-inline-start: var(--_space);
  }

  .figures td.field-cell {
    block-size: auto;
    padding-block: 0 6px;
    border: 0;
    text-align: end;
    white-space: normal;
  }

  @container (max-width: 420px) {
    .figures {
      font-size: var(--_text-small);
    }

    .figures :is(th, td) {
      padding-inline-start: calc(var(--_space) * 1.5);
    }

    .figures thead th {
      font-size: inherit;
    }

    /* A name stands on a line of its own, its figures under it: taken out of the columns. */
    .figures:not(.line) tr {
      position: relative;
    }

    .figures:not(.line) thead :is(th:first-child, td),
    .figures:not(.line) th[scope='row'] {
      position: absolute;
    }

    .figures:not(.line) thead :is(th:first-child, td) {
      inset-inline: 0 auto;
      clip-path: inset(50%);
    }

    .figures:not(.line) th[scope='row'] {
      inset: var(--_space) 0 auto;
      block-size: auto;
      border: 0;
    }

    .figures:not(.line) :is(tbody, tfoot) td:not(.field-cell) {
      padding-block: 24px var(--_space);
      vertical-align: baseline;
    }

    .figures:not(.line) .number:nth-child(2) {
      padding-inline-start: 0;
      text-align: start;
    }

    .figures:not(.line) .number:nth-child(2) input {
      margin-inline: -7px 0;
      text-align: start;
    }
  }

  @media print {
    .tabs,
    .actions,
    .mend button,
    .field-message {
      display: none;
    }

    .figures input {
      border-color: transparent;
    }

    .view-section,
    .figures tr {
      break-inside: avoid;
    }
  }
`;
