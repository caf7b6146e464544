/** The look of the split: its bar, and what few readers open. */
import { css } from 'lit';

export const splitStyles = css`
  .base {
    container-type: inline-size;
  }

  .initiative {
    display: block;
    max-inline-size: 100%;
    margin-block-end: calc(var(--_space) * 3);
    font-weight: 600;
    text-overflow: ellipsis;
  }

  #stage {
    position: relative;
    min-block-size: 78px;
    margin-block: -8px calc(var(--_space) * 3);
  }

  svg.bar {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    user-select: none;
    -webkit-user-select: none;
  }

  .bar text {
    font-size: var(--_text-small);
    font-variant-numeric: tabular-nums;
  }

  .bar .name {
    font-weight: 600;
  }

  .segment {
    cursor: pointer;
  }

  /* In print and in forced colours it has the hatch that stands in its attribute. */
  @media screen and (forced-colors: none) {
    .fill {
      fill: var(--_party);
    }
  }

  .segment .mark {
    fill: var(--_ink);
  }

  /* Black or white, whichever reads on the party's colour. */
  .inside {
    fill: oklch(from var(--_party) clamp(0, (0.66 - l) * 1000, 1) 0 0);
    pointer-events: none;
  }

  .above {
    fill: var(--_ink);
  }

  .leader {
    fill: none;
    stroke: var(--_line);
  }

  .tabs {
    min-block-size: 32px;
    margin-block-end: calc(var(--_space) * 3);
  }

  @media print {
    .fill {
      stroke: #000;
    }

    pattern rect {
      fill: #fff;
    }

    pattern path {
      stroke: #000;
    }

    .inside {
      fill: #000;
      stroke: #fff;
      stroke-width: 4px;
      stroke-linejoin: round;
      paint-order: stroke;
    }

    .initiative {
      border-color: transparent;
      appearance: none;
    }
  }

  @media (forced-colors: active) {
    .fill {
      stroke: CanvasText;
      forced-color-adjust: none;
    }

    pattern rect {
      fill: Canvas;
    }

    pattern path {
      stroke: GrayText;
    }

    .inside {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 4px;
      paint-order: stroke;
    }

    .segment .mark {
      fill: Highlight;
    }
  }
`;
