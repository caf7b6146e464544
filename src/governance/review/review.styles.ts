/** The look of the view “Reviews”: a strip of months, and a list by date. */
import { css } from 'lit';

export const reviewStyles = css`
  .reviews {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    font-size: var(--_text-small);
  }

  .reviews h4 {
    font-size: inherit;
  }

  .reviews h5 {
    margin: calc(var(--_space) * 2) 0 0;
    color: var(--_ink-quiet);
    font-size: 1em;
    font-weight: 400;
  }

  .reviews .count {
    color: var(--_ink-quiet);
    font-weight: 400;
  }

  .reviews ul,
  .reviews ol {
    list-style: none;
  }

  .strip {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    max-inline-size: 640px;
  }

  .strip li {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }

  .strip .bars {
    display: flex;
    align-items: end;
    gap: 2px;
    block-size: 32px;
    border-block-end: 1px solid var(--_line);
  }

  .reviews .bar {
    display: inline-block;
    inline-size: 8px;
    background: var(--_ink-quiet);
    border: 1px solid var(--_ink-quiet);
    print-color-adjust: exact;
  }

  .reviews .bar.is-end {
    background: none;
  }

  .strip .bar {
    block-size: calc(var(--_share) * 100%);
  }

  .reviews :is(.strip-key, .kind) .bar {
    block-size: 10px;
  }

  .strip small {
    display: block;
    min-block-size: 1.4em;
    color: var(--_ink-quiet);
    font-size: inherit;
  }

  .strip-key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * -4);
  }

  .dues > li {
    display: grid;
    grid-template-columns: 96px 168px minmax(0, 1fr) max-content;
    align-items: start;
    gap: var(--_space) calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_line-quiet);
  }

  .dues > li.is-open {
    grid-template-columns: minmax(0, 1fr) max-content;
  }

  .dues :is(.on, .kind) {
    padding-block: 3px;
    font-variant-numeric: tabular-nums;
  }

  .dues .kind {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    align-items: baseline;
    gap: var(--_space);
  }

  .dues .is-late .kind {
    color: var(--_warning);
    font-weight: 600;
  }

  .dues .kind .icon {
    inline-size: 14px;
    block-size: 14px;
  }

  .dues .about {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
  }

  .reviews .rule-name {
    justify-content: start;
    min-block-size: 24px;
    padding: 2px 0;
    text-align: start;
  }

  .reviews [aria-current='true'] {
    font-weight: 600;
  }

  .reviews .acts {
    display: flex;
    gap: calc(var(--_space) * 2);
  }

  .review-form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    inline-size: 100%;
    margin-block: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3);
    background: var(--_fill-quiet);
  }

  .review-form label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .review-form label.wide {
    flex: 1 1 240px;
  }

  .reviews .fault {
    color: var(--_error);
    font-size: inherit;
    font-weight: 600;
  }

  @container (inline-size < 720px) {
    .dues > li {
      grid-template-columns: minmax(0, 1fr) max-content;
    }

    .dues .kind {
      grid-column: 1;
      grid-row: 2;
    }

    .dues .about {
      grid-column: 1 / -1;
    }

    .dues .acts {
      grid-column: 2;
      grid-row: 1 / 3;
    }

    .dues .is-open .about {
      grid-column: 1;
    }

    .dues .is-open .acts {
      grid-row: 1;
    }
  }

  @container (inline-size < 420px) {
    .strip li:nth-child(even) .name {
      visibility: hidden;
    }

    .dues .acts {
      grid-column: 1 / -1;
      grid-row: auto;
    }
  }

  @media print {
    .reviews :is(.grant, .acts, .review-form) {
      display: none;
    }

    .dues > li {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .bar:not(.is-end) {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .reviews .rule-name {
      border: 0;
      text-decoration: underline;
    }
  }
`;
