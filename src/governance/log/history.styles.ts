/** The look of the view “History”: a list by date, as in a minute book. */
import { css } from 'lit';

export const historyStyles = css`
  .history {
    font-size: var(--_text-small);
  }

  .history > label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 3);
  }

  .history select {
    inline-size: min(100%, 360px);
  }

  .entries,
  .entries ul {
    list-style: none;
  }

  .entries > li {
    display: grid;
    grid-template-columns: minmax(112px, 176px) minmax(0, 1fr) max-content;
    align-items: start;
    gap: var(--_space) calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line-quiet);
  }

  .entries > li:last-child {
    border-block-end: 1px solid var(--_line-quiet);
  }

  .entries .when {
    display: grid;
    grid-template-columns: 12px minmax(0, 1fr);
    align-items: baseline;
    gap: calc(var(--_space) * 2);
    font-variant-numeric: tabular-nums;
  }

  .entries .when strong {
    grid-column: 2;
  }

  .entries .said {
    display: grid;
    gap: 2px;
    max-inline-size: 80ch;
    text-wrap: pretty;
  }

  .entries summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 2px;
    cursor: pointer;
  }

  .entries .conflicts {
    margin-block-start: var(--_space);
    color: var(--_ink);
  }

  .entries .conflicts li {
    padding-inline-start: calc(var(--_space) * 4);
  }

  @container (inline-size < 600px) {
    .entries > li {
      grid-template-columns: minmax(0, 1fr) max-content;
    }

    .entries .said {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }

  @media print {
    .history > label,
    .entries button {
      display: none;
    }

    .entries > li {
      break-inside: avoid;
    }
  }
`;
