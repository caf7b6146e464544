import { css } from 'lit';

/** The workspace stays out of the way: the page's own content, then one small line. */
export const workspaceStyles = css`
  :host {
    margin-block: 0;
  }

  /* What the author put inside is the page's, not ours: the boxes stand before and after it. */
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line-quiet);
    font-size: var(--_text-small);
    color: var(--_ink-quiet);
  }

  .status .toolbar {
    font-size: inherit;
  }

  .status p {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-inline-size: 0;
  }

  .dot {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }

  .dot.kept {
    border-color: var(--_good);
    background: var(--_good);
  }

  .dot.not-kept {
    border-color: var(--_warning);
    border-radius: 0;
    background: var(--_warning);
    rotate: 45deg;
  }

  .status .published {
    display: none;
  }

  @media print {
    /* Not on a page of its own. */
    .base:has(.status) {
      break-before: avoid;
    }

    .status {
      margin-block-start: 0;
      font-size: 8pt;
      border: 0;
    }

    .status > p {
      display: none;
    }

    .status .published {
      display: block;
    }
  }
`;
