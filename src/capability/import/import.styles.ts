/** The look of the import: a dialog that reads from the top, from the file to what it would change. */
import { css } from 'lit';
import { taskStyles } from '../task.styles.js';

export const styles = css`
  ${taskStyles}

  dialog.import {
    inline-size: min(880px, 96vw);
    max-block-size: 92vh;
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_paper);
    color: var(--patto-ink, CanvasText);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  dialog.import:not([open]) {
    display: none;
  }

  .import::backdrop {
    background: color-mix(in oklch, var(--_paper) 64%, transparent);
  }

  .import-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 4);
    container-type: inline-size;
    font-size: var(--_text-small);
  }

  .choose {
    padding: calc(var(--_space) * 4);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }

  .choose.over {
    border: 1px solid var(--_accent);
    background: var(--_fill-quiet);
  }

  .choose label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    margin-block-end: calc(var(--_space) * 2);
  }

  .choose input {
    max-inline-size: 100%;
  }

  .problem {
    color: var(--_error);
  }

  .mapping,
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }

  .import table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .import caption {
    padding-block-end: var(--_space);
    font-weight: 600;
    text-align: start;
  }

  .import th,
  .import td {
    padding: 3px 12px 3px 0;
    border-block-end: 1px solid var(--_line-quiet);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }

  .import thead th {
    border-block-end-color: var(--_line);
    color: var(--_ink-quiet);
    font-weight: 400;
  }

  .mapping select {
    inline-size: 240px;
    max-inline-size: 100%;
  }

  .ignored th {
    color: var(--_ink-quiet);
    font-weight: 400;
  }

  @container (max-width: 479px) {
    .mapping td:last-child,
    .mapping th:nth-child(3) {
      display: none;
    }

    .mapping table {
      table-layout: fixed;
    }

    .mapping th:first-child {
      inline-size: 36%;
    }

    .mapping select {
      inline-size: 100%;
    }
  }

  .source-scale,
  .rest {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 5);
  }

  .source-scale label,
  .rest label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .rule {
    font-variant-numeric: tabular-nums;
  }

  .preview td:first-child {
    inline-size: 4em;
    font-variant-numeric: tabular-nums;
  }

  .import footer {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * -4);
    padding-block: calc(var(--_space) * 3);
    background: var(--_paper);
    border-block-start: 1px solid var(--_line-quiet);
  }

  .import footer p {
    margin-inline-end: auto;
  }
`;
