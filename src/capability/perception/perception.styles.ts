/** The look of the perception view: a quiet table of dumbbells. */
import { css } from 'lit';

export const styles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    margin-block-end: calc(var(--_space) * 3);
  }

  .choices label {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }

  .perception .grid,
  .perception .rule {
    fill: none;
    stroke: var(--_line-quiet);
    stroke-width: 1;
  }

  .perception .grid {
    stroke-dasharray: 1 3;
  }

  .chart .tick {
    fill: var(--_ink-quiet);
  }

  .perception .part,
  .perception .selected {
    font-weight: 600;
  }

  .perception .ground {
    fill: transparent;
    stroke: none;
  }

  .seen {
    cursor: pointer;
    outline: none;
  }

  .seen:hover .ground,
  .seen[aria-pressed='true'] .ground {
    fill: var(--_fill-quiet);
  }

  .seen:focus-visible .ground {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .joint {
    fill: none;
    stroke: var(--_severity);
    stroke-width: 4;
  }

  .perception .distance {
    font-variant-numeric: tabular-nums;
  }

  @media print {
    .choices {
      display: none;
    }

    /* What stands beside it is little: the picture takes the width of the paper. */
    .layout:has(.perception) {
      display: flex;
      flex-direction: column-reverse;
    }

    .layout:has(.perception) > * {
      flex: none;
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .joint {
      stroke: CanvasText;
    }
  }
`;
