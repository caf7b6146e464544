/** The working of a figure: a few lines of reckoning, the numbers under each other. */
import { css } from 'lit';

export const workingStyles = css`
  .working {
    /* Above its figure or below, it fits; what fits nowhere would not be moved to where it is seen. */
    max-block-size: 45vh;
    padding: calc(var(--_space) * 3);
    font-size: var(--_text-small);
    text-wrap: pretty;
  }

  /* From here on one of its figure's sides has room for it; it would rather be narrow than go there. */
  @media (min-width: 760px) {
    .working {
      inline-size: max-content;
    }
  }

  .working ol {
    display: grid;
    gap: var(--_space);
    margin-block: calc(var(--_space) * 2);
    list-style: none;
    font-variant-numeric: tabular-nums;
  }

  .working li:last-child {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line-quiet);
    font-weight: 600;
  }

  @media print {
    .working:popover-open {
      display: none;
    }
  }
`;
