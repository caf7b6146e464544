/** Notices, states and the table twin; and all of the shared look in print and forced colours. */
import { css } from 'lit';

export const messageStyles = css`
  /* Notices: a sentence with an icon, a word and a colour, in the margin of what it concerns. */
  .notices {
    margin-block-end: calc(var(--_space) * 3);
    font-size: var(--_text-small);
  }

  .notices li,
  .notices summary,
  .notice {
    display: flex;
    gap: calc(var(--_space) * 2);
    align-items: baseline;
    max-inline-size: 80ch;
    padding-block: 2px;
  }

  .notices summary {
    cursor: pointer;
  }

  .notices .icon {
    align-self: start;
    margin-block-start: 2px;
  }

  .notices code,
  .notice code {
    font-family: ui-monospace, monospace;
    font-size: 0.95em;
    overflow-wrap: anywhere;
  }

  .is-error > .icon,
  .is-error > strong {
    color: var(--_error);
  }

  .is-warning > .icon,
  .is-warning > strong {
    color: var(--_warning);
  }

  strong,
  th {
    font-weight: 600;
  }

  .state {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 4);
  }

  .skeleton {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  .skeleton span {
    block-size: 14px;
    background: var(--_fill-quiet);
    border-radius: var(--_radius);
  }

  .skeleton span:nth-child(odd) {
    inline-size: 72%;
  }

  /* The table twin. */
  .twin {
    overflow-x: auto;
  }

  .twin table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: var(--_text-small);
  }

  .twin caption {
    padding-block-end: calc(var(--_space) * 2);
    text-align: start;
  }

  .twin th,
  .twin td {
    block-size: 28px;
    padding: 2px 12px 2px 0;
    border-block-end: 1px solid var(--_line-quiet);
    text-align: start;
    vertical-align: baseline;
  }

  .twin thead th {
    border-block-end-color: var(--_line);
    vertical-align: bottom;
  }

  .twin .number {
    text-align: end;
  }

  .twin tr.selected {
    background: var(--_fill-quiet);
    box-shadow: inset 3px 0 var(--_accent);
  }

  @media print {
    .how,
    .toolbar,
    .notices,
    [popover] {
      display: none !important;
    }

    button.figure {
      text-decoration: none;
    }

    .base,
    :host([scheme]) .base {
      --_ink: #000;
      --_paper: #fff;
      color-scheme: light;
      color: #000;
    }

    .twin {
      overflow: visible;
    }

    /* A widget may be longer than a page: only what is small holds together. */
    .header {
      break-inside: avoid;
      break-after: avoid;
    }

    tr,
    svg {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    button:disabled,
    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }

    .twin tr.selected {
      outline: 2px solid Highlight;
    }

    .skeleton span {
      border: 1px solid GrayText;
    }
  }
`;
