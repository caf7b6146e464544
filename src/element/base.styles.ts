/** What every element starts from: a reset of what the page would let in, type, icons. */
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
    /* Not a container of every widget: a browser works out the style of all in it on its own, at a cost. */
    contain: inline-size;
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

  /* Not \`*::before\` too: it would have the browser work out two more styles for every element. */
  * {
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

  .sentence {
    max-inline-size: 70ch;
    color: var(--_ink-quiet);
    text-wrap: pretty;
  }

  .summary {
    display: inline;
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
`;
