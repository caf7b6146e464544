/** The look of an assessment: the scale as rows to choose from, the other capabilities beside it. */
import { css } from 'lit';
import { taskStyles } from '../task.styles.js';

export const styles = css`
  ${taskStyles}

  .setup {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 5);
    font-size: var(--_text-small);
  }

  .setup label {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    max-inline-size: 100%;
  }

  .setup select {
    min-inline-size: 0;
  }

  .session {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 6) calc(var(--_space) * 8);
    align-items: start;
  }

  @container (min-width: 720px) {
    .session:has(.overview) {
      grid-template-columns: minmax(0, 1fr) 260px;
    }
  }

  .now,
  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }

  .progress {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    font-size: var(--_text-small);
    font-variant-numeric: tabular-nums;
  }

  .progress progress {
    flex: 1;
    min-inline-size: 40px;
    max-inline-size: 240px;
    block-size: 8px;
    border: 1px solid var(--_ink-quiet);
    border-radius: var(--_radius);
    appearance: none;
    background: var(--_paper);
    overflow: hidden;
    forced-color-adjust: none;
  }

  /* Drawn here, since a browser's own bar may have one colour from end to end. */
  progress::-webkit-progress-bar {
    background: var(--_paper);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  /* The levels stay where they are from one capability to the next. */
  .subject {
    min-block-size: calc(4 * 1.4em);
  }

  .task .subject h5 {
    font-size: var(--_text-heading);
  }

  .levels {
    border-block-start: 1px solid var(--_line);
  }

  .level {
    display: grid;
    grid-template-columns: 16px 1.4em 7.5em minmax(0, 1fr) auto;
    align-items: baseline;
    column-gap: calc(var(--_space) * 2);
    inline-size: 100%;
    min-block-size: var(--_row);
    padding: 5px 8px 5px 4px;
    border: 0;
    border-block-end: 1px solid var(--_line-quiet);
    border-radius: 0;
    text-align: start;
  }

  .level[aria-checked='true'] {
    background: var(--_fill-quiet);
  }

  .level .dot {
    align-self: center;
    inline-size: 14px;
    block-size: 14px;
    border: 1px solid var(--_line);
    border-radius: 50%;
  }

  .level[aria-checked='true'] .dot {
    border: 4px solid var(--_accent);
  }

  .figure-of {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .level .label {
    font-weight: 600;
  }

  .meaning,
  .last {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .last {
    text-align: end;
  }

  @container (max-width: 559px) {
    .level {
      grid-template-columns: 16px 1.4em minmax(0, 1fr) auto;
    }

    .level .meaning {
      grid-column: 3 / -1;
      grid-row: 2;
    }
  }

  /* When it was last so stands below the word, which would break in its middle. */
  @container (max-width: 359px) {
    .level {
      grid-template-columns: 16px 1.4em minmax(0, 1fr);
    }

    .level .meaning,
    .level .last {
      grid-column: 3;
      grid-row: auto;
      text-align: start;
    }
  }

  .evidence {
    display: grid;
    gap: calc(var(--_space) * 2);
    font-size: var(--_text-small);
  }

  @container (min-width: 560px) {
    .evidence {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }

    .evidence p {
      grid-column: 1 / -1;
    }
  }

  .evidence label {
    display: grid;
    align-content: start;
    gap: 2px;
  }

  .evidence textarea,
  .evidence input {
    inline-size: 100%;
  }

  .evidence textarea {
    resize: vertical;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    font-size: var(--_text-small);
  }

  .ways label {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 28px;
  }

  .keys {
    font-size: var(--_text-small);
  }

  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }

  .overview {
    border-block-start: 1px solid var(--_line);
    list-style-type: '';
    font-size: var(--_text-small);
  }

  .overview button {
    justify-content: space-between;
    inline-size: 100%;
    padding-inline: 8px 4px;
    border: 0;
    border-block-end: 1px solid var(--_line-quiet);
    border-inline-start: 3px solid transparent;
    border-radius: 0;
    text-align: start;
  }

  .overview [aria-current] {
    border-inline-start-color: var(--_accent);
    font-weight: 600;
  }

  .outcome h5:focus {
    outline: none;
  }

  .outcome table {
    border-collapse: collapse;
    max-inline-size: 640px;
    font-size: var(--_text-small);
  }

  .outcome th,
  .outcome td {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--_line-quiet);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  .outcome thead th {
    border-block-end-color: var(--_line);
    color: var(--_ink-quiet);
  }

  .outcome .number {
    text-align: end;
  }

  @media (forced-colors: active) {
    .overview button:not([aria-current]) {
      border-inline-start-color: Canvas;
    }
  }

  /* What is being asked is no result; what came of it is. */
  @media print {
    .assess:not(:has(.outcome)),
    .setup {
      display: none;
    }
  }
`;
