/** The breadcrumb stays in sight while something is selected, whichever widget it was selected in. */
import { css } from 'lit';

export const styles = css`
  .base:has(> .selection) {
    position: sticky;
    inset-block-end: 0;
    background: var(--_paper);
    color: var(--patto-ink, CanvasText);
    z-index: 1;
  }

  /* Where there is little room for the page, none is taken from it. */
  @media (max-height: 480px) {
    .base:has(> .selection) {
      position: static;
    }
  }

  .selection {
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
    font-size: var(--_text-small);
  }

  .selection + .status {
    margin-block-start: 0;
  }

  .selection p,
  .selection ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    list-style: none;
  }

  .selection li + li::before {
    margin-inline-end: calc(var(--_space) * 2);
    color: var(--_ink-quiet);
    content: '›';
  }

  .selection li:last-child {
    font-weight: 600;
  }

  .selection button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  @media print {
    .selection {
      display: none;
    }
  }
`;
