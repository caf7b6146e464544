/** The look of the ledger: it stands like an account, and a number looks like a field only when one comes near. */
import { css } from 'lit';

export const ledgerStyles = css`
  .ledger {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .ledger th,
  .ledger td {
    block-size: var(--_row);
    padding: 0 calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_line-quiet);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }

  .ledger :is(th, td):first-child {
    inline-size: 100%;
    padding-inline-start: 0;
    white-space: normal;
  }

  .ledger :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .ledger thead :is(th, td) {
    block-size: 24px;
    border-block-end-color: var(--_line);
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    vertical-align: bottom;
  }

  .ledger tbody tr:last-child > * {
    border-block-end: 0;
  }

  .ledger .number {
    text-align: end;
  }

  .ledger tr.total > * {
    border-block-start: 1px solid var(--_ink);
    border-block-end: 0;
    font-weight: 600;
  }

  .ledger tr.selected {
    background: var(--_fill-quiet);
    box-shadow: inset 3px 0 var(--_accent);
  }

  .ledger .name {
    justify-content: start;
    margin-inline-start: -8px;
    text-align: start;
  }

  .deviation {
    font-size: var(--_text-small);
  }

  .figure {
    white-space: nowrap;
  }

  /* A line in place of the column is there where the screen is narrow; paper has the column. */
  @media print {
    .deviation-line {
      display: none;
    }
  }

  @container (max-width: 600px) {
    @media screen {
      .deviation {
        display: none;
      }
    }

    .ledger thead th {
      white-space: normal;
    }

    .ledger th,
    .ledger td {
      padding-inline: 4px;
    }
  }

  @container (max-width: 420px) {
    .ledger thead :is(th, td) {
      font-size: inherit;
    }

    .ledger {
      font-size: var(--_text-small);
    }

    .ledger th,
    .ledger td {
      padding-inline: 2px;
    }

    .ledger .name {
      gap: var(--_space);
      padding-inline: 4px;
      margin-inline-start: -4px;
    }
  }
`;
