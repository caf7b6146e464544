/** Controls as the platform has them, restyled little; the header with its toolbar and menu. */
import { css } from 'lit';

export const controlStyles = css`
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
  }

  button:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_fill-quiet);
    /* Only here: a page of buttons that stand there would pay for each of them. */
    transition: background-color var(--_quick);
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

  /* Else its text stands on a plate of its own, in the colour of the plate. */
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
    }
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
      flip-block flip-inline,
      block-end span-all,
      block-start span-all;
    max-inline-size: min(360px, 96vw);
    /* All of its side; where that is the smaller one, what is cut there fits on the other. */
    max-block-size: min(80vh, max(100% - 8px, 50vh - 28px));
    overflow: auto;
    overscroll-behavior: contain;
    padding: calc(var(--_space) * 2);
    background: var(--_paper);
    color: var(--patto-ink, CanvasText);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  /* Where nothing is placed by an anchor: where the window ends. */
  @supports not (position-area: none) {
    [popover] {
      inset-block-end: 8px;
      inset-inline-end: 8px;
    }
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

  /* A figure that can be asked: looks like the figure, until it is reached for. */
  button.figure {
    /* A sign stays before its number, whichever way the page is written. */
    unicode-bidi: plaintext;
    display: inline-block;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    background: none;
    border: 0;
    text-align: inherit;
    text-underline-offset: 3px;
    cursor: help;
  }

  button.figure:hover,
  button.figure:focus-visible {
    background: none;
    text-decoration: underline dotted 1px;
  }

  @media (hover: none) {
    button.figure {
      text-decoration: underline dotted 1px var(--_line);
    }
  }

  /* Asks what a sentence sums up. */
  .sentence button.how {
    margin-block: -4px;
    background: radial-gradient(circle 8px, var(--_fill-quiet) 7.5px, transparent);
    font-size: var(--_text-small);
    line-height: 1;
    text-align: center;
    text-decoration: none;
  }

  .sentence button.how:is(:hover, :focus-visible) {
    background: radial-gradient(circle 8px, var(--_line-quiet) 7.5px, transparent);
    color: var(--_ink);
  }
`;
