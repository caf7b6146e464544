/** The look of the funding line: the budget above, a verdict per initiative, the reasons below. */
import { css } from 'lit';

export const lineStyles = css`
  .budget {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 3);
    margin-block-end: calc(var(--_space) * 3);
  }

  .budget .label {
    font-weight: 600;
  }

  .budget input {
    inline-size: 16ch;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .line th:first-child {
    min-inline-size: 12ch;
  }

  .line .verdict {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    color: var(--_ink-quiet);
    vertical-align: middle;
  }

  /* Its row is quiet already. */
  .line .is-off .verdict {
    color: inherit;
  }

  .line .verdict.is-good {
    color: var(--_ink);
  }

  .line .is-good .icon {
    color: var(--_good);
  }

  .line .number input {
    inline-size: 8ch;
  }

  /* Where it is narrow, a name has a line of its own above its figures. */
  @container (max-width: 540px) {
    .line {
      display: grid;
      grid-template-columns: auto auto minmax(0, 1fr) minmax(0, 1fr);
    }

    .line :is(thead, tbody, tfoot, tr) {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }

    .line tr {
      align-items: center;
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_line-quiet);
    }

    .line tbody tr:last-child {
      border-block-end: 0;
    }

    .line .verdict {
      vertical-align: baseline;
    }

    .line tfoot tr:first-child {
      border-block-start: 1px solid var(--_ink);
    }

    .line.figures tr > :is(th, td) {
      block-size: auto;
      padding-inline: calc(var(--_space) * 3) 0;
      border: 0;
      white-space: normal;
    }

    .line.figures tr > :is(th:first-child, .field-cell) {
      grid-column: 1 / -1;
      padding-inline: 0;
    }

    .line thead th:first-child {
      position: absolute;
      clip-path: inset(50%);
    }

    .line.figures tr > .number:nth-child(2) {
      padding-inline-start: 0;
      text-align: start;
    }

    .line tbody th {
      font-weight: 600;
    }

    .line .is-off th {
      font-weight: 400;
    }

    .line.figures tfoot tr > :is(th, td) {
      border: 0;
    }

    .line.figures tfoot th:first-child {
      grid-column: 1 / span 2;
    }

    .line .number input {
      inline-size: 7ch;
    }

    /* One above the other: the score, and what it costs. */
    .line tfoot .cost {
      display: block;
    }

    .line tfoot .between {
      display: none;
    }
  }

  @container (max-width: 420px) {
    .line.figures tr > :is(th, td) {
      padding-inline-start: calc(var(--_space) * 1.5);
    }

    .line .number input {
      inline-size: 5ch;
      min-inline-size: 0;
      padding-inline: 2px;
    }
  }

  .explanation {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 4);
  }

  /* The budget stands beside its label, as a figure in a text. */
  @media print {
    .budget input {
      padding-inline: 0;
      border-color: transparent;
      outline: 0;
      font-weight: 600;
      text-align: start;
    }
  }
`;
