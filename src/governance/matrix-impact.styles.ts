/** The look of the bar of the draft, and of what its edits would mean. */
import { css } from 'lit';

export const impactStyles = css`
  .draft {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    margin-block-start: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
    background: var(--_paper);
    color: var(--patto-ink, CanvasText);
    border-block: 2px solid var(--_accent);
    font-size: var(--_text-small);
  }

  .draft-bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }

  .draft-buttons {
    display: flex;
    gap: calc(var(--_space) * 2);
  }

  .draft-reason {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px calc(var(--_space) * 2);
    grid-column: 1 / -1;
  }

  .draft-reason input {
    flex: 1 1 240px;
    min-inline-size: 0;
  }

  .impacts {
    max-block-size: 28vh;
    margin-block-start: calc(var(--_space) * 2);
    overflow: auto;
  }

  .impacts table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .impacts :is(th, td) {
    padding: 4px 16px 4px 0;
    border-block-start: 1px solid var(--_line-quiet);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  .impacts thead th {
    position: sticky;
    inset-block-start: 0;
    padding-block: 2px;
    background: var(--_paper);
    border: 0;
    color: var(--_ink-quiet);
  }

  .impacts .name {
    justify-content: start;
    min-block-size: 24px;
    padding: 0;
    text-align: start;
  }

  .impacts .zones {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(var(--_space) * 3);
  }

  .impacts :is(.quiet, .text) {
    display: block;
  }

  .impacts .text {
    text-wrap: pretty;
  }

  @container (inline-size < 600px) {
    .draft-bar {
      grid-template-columns: minmax(0, 1fr);
    }

    .draft-buttons {
      justify-content: end;
    }

    .impacts {
      max-block-size: 36vh;
    }

    .impacts thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .impacts :is(table, tbody, tr, th, td) {
      display: block;
    }

    .impacts tbody tr {
      padding-block: 4px;
      border-block-start: 1px solid var(--_line-quiet);
    }

    .impacts tbody :is(th, td) {
      padding: 0;
      border: 0;
    }

    .impacts td::before {
      color: var(--_ink-quiet);
      content: attr(data-label);
    }
  }

  @media print {
    .draft {
      position: static;
    }

    .draft-buttons {
      display: none;
    }

    .impacts {
      max-block-size: none;
    }
  }
`;
