/** The look of two days compared. */
import { css } from 'lit';

export const styles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
    margin-block-end: calc(var(--_space) * 3);
  }

  .choices label {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }

  .chart .tick {
    fill: var(--_ink-quiet);
  }

  .chart .part,
  .chart .compared {
    font-weight: 600;
  }

  .dates .line.target {
    stroke: var(--_ink-quiet);
    stroke-width: 1;
  }

  /* The arrows' tips say where the levels are. */
  .dates .area ~ .dots.current {
    display: none;
  }

  .dates .line.current {
    stroke-width: 1.5;
  }

  .shaft {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5;
  }

  .head {
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1;
    stroke-linejoin: round;
  }

  .shaft.down {
    stroke: var(--_error);
  }

  .head.down {
    fill: var(--_paper);
    stroke: var(--_error);
    stroke-width: 1.5;
  }

  .day {
    cursor: pointer;
    outline: none;
  }

  .day .ground {
    fill: transparent;
    stroke: none;
  }

  .day:hover .ground,
  .day[aria-pressed='true'] .ground {
    fill: var(--_fill-quiet);
  }

  .day:focus-visible .ground {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .day .line.current {
    stroke-width: 1.25;
  }

  .movement + .figure {
    min-inline-size: 5em;
    white-space: nowrap;
  }

  .movement-bar {
    flex: none;
    inline-size: max(48px, 24%);
    overflow: visible;
  }

  .movement-bar .track {
    stroke: var(--_line-quiet);
    stroke-width: 1;
  }

  .unmoved {
    max-inline-size: 70ch;
    margin-block-start: calc(var(--_space) * 2);
  }

  @media print {
    .choices {
      display: none;
    }
  }
`;
