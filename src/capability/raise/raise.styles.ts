/** The look of “what would it take”: the question in a line, the plan beside its reasoning. */
import { css } from 'lit';
import { taskStyles } from '../task.styles.js';

export const styles = css`
  ${taskStyles}

  .question {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }

  .question input[type='text'] {
    font-variant-numeric: tabular-nums;
  }

  .question input[type='range'] {
    flex: 1 1 160px;
    max-inline-size: 320px;
    min-block-size: 24px;
    accent-color: var(--_accent);
  }

  .raise summary {
    min-block-size: 24px;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    cursor: pointer;
  }

  .choice {
    columns: 3 220px;
    column-gap: calc(var(--_space) * 6);
    padding-block: var(--_space);
    list-style-type: '';
    font-size: var(--_text-small);
  }

  .choice label {
    display: flex;
    align-items: baseline;
    gap: calc(var(--_space) * 2);
    min-block-size: 28px;
    break-inside: avoid;
  }

  .answer {
    font-weight: 600;
  }

  .plans {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 6) calc(var(--_space) * 8);
    align-items: start;
  }

  @container (min-width: 680px) {
    .plans:has(.plan + .reasoning) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  .plan {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_text-small);
  }

  .plan caption,
  .reasoning h5 {
    padding-block-end: var(--_space);
    font-size: 1em;
    font-weight: 600;
    text-align: start;
  }

  .plan th,
  .plan td {
    padding: 4px 0;
    border-block-end: 1px solid var(--_line-quiet);
    text-align: start;
    vertical-align: top;
  }

  .plan .number {
    padding-inline-start: calc(var(--_space) * 3);
    text-align: end;
    white-space: nowrap;
  }

  .plan thead th {
    border-block-end-color: var(--_line);
    color: var(--_ink-quiet);
    font-weight: 400;
    vertical-align: bottom;
  }

  .plan tbody th {
    font-weight: 400;
  }

  .plan tfoot th,
  .plan tfoot td {
    border-block: 1px solid var(--_line) 0;
    font-weight: 600;
    vertical-align: baseline;
  }

  .plan tbody .quiet {
    display: block;
  }

  .way {
    display: block;
    overflow: visible;
  }

  .way .track {
    stroke: var(--_line-quiet);
  }

  .way .raised {
    stroke: var(--_accent);
    stroke-width: 4;
  }

  .way .from {
    fill: var(--_ink);
  }

  .way .to {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .reasoning {
    display: grid;
    gap: calc(var(--_space) * 2);
    font-size: var(--_text-small);
  }

  .reasoning ol {
    display: grid;
    gap: var(--_space);
    padding-inline-start: 1.8em;
    list-style: decimal;
    font-variant-numeric: tabular-nums;
  }

  @media print {
    .question {
      display: none;
    }
  }
`;
