/** The look of the schedule: its strip, and the names of periods that can be typed. */
import { css } from 'lit';

export const scheduleStyles = css`
  .strip-stage {
    min-block-size: calc(24px + var(--_rows) * 28px);
    margin-block: 0 calc(var(--_space) * 3);
  }

  svg.strip {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  /* A period such as 2026-H2 reads the same in a page from right to left. */
  .strip .when,
  .schedule .period-name {
    unicode-bidi: plaintext;
  }

  .strip text {
    fill: var(--_ink);
    font-size: var(--_text-small);
    font-variant-numeric: tabular-nums;
  }

  .strip .when {
    fill: var(--_ink-quiet);
  }

  .strip .mark,
  .strip .heat {
    fill: var(--_party);
  }

  .strip .nothing {
    fill: none;
    stroke: var(--_line-quiet);
    stroke-dasharray: 2 3;
  }

  /* As in the ledger: a field when one comes near. */
  .schedule tr:not(:hover, :focus-within) input:not([aria-invalid]) {
    border-color: transparent;
  }

  @media (pointer: coarse) {
    .schedule tr input:not([aria-invalid]) {
      border-color: var(--_line-quiet);
    }
  }

  .schedule .period-name {
    margin-inline-start: -4px;
    padding-inline-start: 3px;
  }

  .schedule .remove {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 3px;
    color: var(--_ink-quiet);
  }

  .schedule :is(td, th):last-child:not(.number, .field-cell) {
    inline-size: 28px;
    padding-inline: var(--_space) 0;
  }

  /* Beside the name, which has a line of its own there. */
  @container (max-width: 420px) {
    .schedule :is(tbody, tfoot) td:last-child:not(.number, .field-cell) {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      inline-size: auto;
      padding-block: 2px;
      border: 0;
    }
  }

  @media print {
    .schedule td:last-child:not(.number, .field-cell) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .strip text {
      fill: CanvasText;
    }

    .strip .heat {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
    }

    .strip .mark {
      fill: CanvasText;
    }
  }
`;
