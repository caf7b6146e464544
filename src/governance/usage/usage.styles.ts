/** The look of the view “Use”: bars from one edge, each with its words and numbers. */
import { css } from 'lit';

export const usageStyles = css`
  .use {
    display: grid;
    gap: calc(var(--_space) * 6);
    font-size: var(--_text-small);
  }

  .use h4 {
    margin-block-end: calc(var(--_space) * 2);
    font-size: inherit;
  }

  .use > section > ul,
  .use details > ul {
    list-style: none;
  }

  .coverage {
    border-block-start: 1px solid var(--_line-quiet);
  }

  .coverage > li {
    display: grid;
    grid-template-columns: minmax(96px, 160px) minmax(96px, 1fr) max-content;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_line-quiet);
  }

  .coverage.by-rule > li {
    grid-template-columns: 24px minmax(0, 2fr) minmax(96px, 160px) minmax(64px, 1fr) max-content;
  }

  .coverage .amount {
    min-inline-size: 88px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .coverage details {
    grid-column: 2 / -1;
  }

  .use summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 2px;
    cursor: pointer;
  }

  .share {
    display: block;
    block-size: 12px;
    background: var(--_fill-quiet);
  }

  /* A colour of its own beside the words; an outline for those who see no fills. */
  .share > span {
    --_zone: var(--_zone-2);
    display: block;
    inline-size: calc(var(--_share) * 100%);
    block-size: 100%;
    background: var(--_zone);
    print-color-adjust: exact;
  }

  .share > .step-1 {
    --_zone: var(--_zone-1);
  }

  .share > .step-3 {
    --_zone: var(--_zone-3);
  }

  .share > .step-none {
    background: repeating-linear-gradient(135deg, var(--_line) 0 2px, transparent 2px 5px);
  }

  .share > .plain {
    background: var(--_line);
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
  }

  .names button,
  .reasons button,
  .use .rule-name {
    justify-content: start;
    min-block-size: 24px;
    padding: 2px 0;
    text-align: start;
  }

  .use [aria-current='true'] {
    font-weight: 600;
  }

  .reasons li {
    display: grid;
    max-inline-size: 70ch;
    padding-block: var(--_space);
  }

  .reasons button {
    justify-self: start;
  }

  @container (inline-size < 600px) {
    .coverage > li,
    .coverage.by-rule > li {
      grid-template-columns: minmax(0, 1fr) max-content;
    }

    .coverage .share {
      grid-column: 1 / -1;
      grid-row: 2;
    }

    .coverage details {
      grid-column: 1 / -1;
    }

    .coverage.by-rule > li {
      grid-template-columns: 24px minmax(0, 1fr) max-content;
    }

    .coverage.by-rule .zone {
      grid-column: 2;
      grid-row: 2;
    }

    .coverage.by-rule .share {
      display: none;
    }

    .coverage .amount {
      min-inline-size: 0;
    }
  }

  @media (forced-colors: active) {
    .use :is(.names, .reasons) button,
    .use .rule-name {
      border: 0;
      text-decoration: underline;
    }

    .share {
      border: 1px solid CanvasText;
    }

    .share > span {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .use button {
      border: 0;
    }

    /* Names are shown, and need not be asked for. */
    .use summary:has(+ .names) {
      display: none;
    }
  }
`;
