/** The look of the import: one sheet of paper over the page, read from top to bottom. */
import { css } from 'lit';

export const styles = css`
  .import {
    inline-size: min(640px, calc(100vw - 16px));
    max-block-size: min(720px, calc(100vh - 16px));
    padding: 0;
    background: var(--_paper);
    color: var(--patto-ink, CanvasText);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_text-small);
  }

  .import[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }

  .import::backdrop {
    background: color-mix(in oklch, var(--_paper) 64%, transparent);
  }

  .import h4 {
    margin: 0;
    font-size: var(--_text-heading);
  }

  .import > header,
  .import > footer,
  .import > .sheet {
    padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
  }

  .import > header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block-end: 0;
  }

  .import > footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line-quiet);
  }

  .import > .sheet {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 4);
    overflow: auto;
  }

  .import p {
    max-inline-size: 70ch;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .import .choices {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    align-items: baseline;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }

  .import .choices label {
    display: contents;
  }

  .import .choices span {
    color: var(--_ink-quiet);
  }

  .import .choices input,
  .import .choices select {
    justify-self: start;
    min-inline-size: 0;
  }

  .import .result {
    display: grid;
    gap: var(--_space);
  }

  .import .result strong {
    font-size: var(--_text);
  }

  .import .fault {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .import .fault .icon {
    color: var(--_error);
  }

  .import .fault p {
    grid-column: 2;
  }

  .import h5 {
    margin: 0 0 calc(var(--_space) * 2);
    font-size: var(--_text);
    font-weight: 600;
  }

  .import .refusals {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_line-quiet);
  }

  .import .refusals li {
    display: grid;
    grid-template-columns: 136px minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_line-quiet);
  }

  .import .place {
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }

  .import code {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }

  .import .expected {
    color: var(--_ink-quiet);
  }

  .import.over .sheet {
    background: var(--_fill-quiet);
  }

  @media (max-width: 480px) {
    .import .refusals li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .import .choices {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space);
    }
  }

  @media (forced-colors: active) {
    /* The paper that is laid behind words would hide them on the accent. */
    .import .primary {
      forced-color-adjust: none;
    }
  }
`;
