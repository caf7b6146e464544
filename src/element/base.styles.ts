/** What every widget looks like before it has a look of its own: reset, type, controls, notices, menu. */
import { css } from 'lit';

export const baseStyles = css`
  /* Holds against \`* { all: unset !important }\`: important rules of a shadow tree win over the page's. */
  :host {
    display: block !important;
    box-sizing: border-box !important;
    min-inline-size: 0;
    max-inline-size: 100%;
    /* As a figure in a text; the page's own rules beat it. */
    margin-block: 24px;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([scheme='light']) {
    color-scheme: light;
  }

  :host([scheme='dark']) {
    color-scheme: dark;
  }

  /* Only font, size and colour come in from the page; the rest of what is inherited ends here. */
  .base {
    container-type: inline-size;
    /* Where the page asks how wide the content is (a flex row, a float, a cell): not nothing. */
    contain-intrinsic-inline-size: 320px;
    position: relative;
    color: var(--_ink);
    font-size: var(--_text);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    hyphens: manual;
    overflow-wrap: break-word;
    cursor: auto;
    user-select: auto;
    list-style: none;
  }

  :host([scheme]) .base {
    color: var(--patto-ink, CanvasText);
  }

  .base.frame {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_line-quiet);
    border-radius: var(--_radius);
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  table,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .heading {
    font-size: var(--_text-heading);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  .summary {
    max-inline-size: 70ch;
    color: var(--_ink-quiet);
    text-wrap: pretty;
  }

  .small {
    font-size: var(--_text-small);
  }

  .quiet {
    color: var(--_ink-quiet);
  }

  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -3px;
  }

  /* Controls: the platform's, restyled little. */
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 28px;
    min-inline-size: 28px;
    padding: 2px 8px;
    background: transparent;
    border: 1px solid var(--_line-quiet);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: background-color var(--_quick);
  }

  button:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_fill-quiet);
  }

  button:disabled,
  button[aria-disabled='true'] {
    color: var(--_line);
    cursor: default;
  }

  button.plain {
    justify-content: center;
    border-color: transparent;
  }

  button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  button.primary:hover:not(:disabled) {
    background: color-mix(in oklch, var(--_accent) 88%, var(--_ink));
  }

  input:not([type='checkbox'], [type='radio'], [type='range']),
  select,
  textarea {
    min-block-size: 28px;
    max-inline-size: 100%;
    padding: 2px 6px;
    background: var(--_paper);
    /* The paper may be the scheme's, the page's ink another's: they go together here. */
    color: var(--patto-ink, CanvasText);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  [aria-invalid='true'] {
    border-color: var(--_error) !important;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Header: the words at the start, what can be done at the end. */
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space) calc(var(--_space) * 3);
    margin-block-end: calc(var(--_space) * 3);
  }

  .header .words {
    flex: 1 1 200px;
    min-inline-size: 0;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    font-size: var(--_text-small);
  }

  [popover] {
    position: fixed;
    inset: auto;
    margin: 4px 0;
    position-area: block-end span-inline-start;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    max-inline-size: min(360px, 96vw);
    max-block-size: 80vh;
    overflow: auto;
    padding: calc(var(--_space) * 2);
    background: var(--_paper);
    color: var(--patto-ink, CanvasText);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_text-small);
  }

  .menu {
    padding: var(--_space);
  }

  .menu button {
    display: flex;
    inline-size: 100%;
    min-block-size: 32px;
    border-color: transparent;
    text-align: start;
  }

  .menu hr {
    margin: var(--_space) 0;
    border: 0;
    border-block-start: 1px solid var(--_line-quiet);
  }

  /* A figure that can be asked: looks like the figure, with a quiet line under it. */
  button.figure {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: inherit;
    text-decoration: underline dotted var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: help;
  }

  .working ol {
    display: grid;
    gap: 2px;
    margin-block: var(--_space);
    list-style: none;
    font-variant-numeric: tabular-nums;
  }

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
      break-inside: avoid;
    }

    .twin {
      overflow: visible;
    }

    tr {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    button:disabled,
    button[aria-disabled='true'] {
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
