/** The look of the radar itself. */
import { css } from 'lit';

export const pictureStyles = css`
  .figure {
    min-inline-size: 0;
    min-block-size: 240px;
  }

  .chart {
    display: block;
    inline-size: 100%;
    overflow: visible;
    user-select: none;
    -webkit-user-select: none;
  }

  .chart text {
    fill: var(--_ink);
    font-size: var(--_text-small);
  }

  /* Frame. */
  .rings,
  .spokes {
    fill: none;
    stroke: var(--_line-quiet);
    stroke-width: 1;
  }

  .spokes.open {
    stroke-dasharray: 2 4;
  }

  .spokes.selected {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .chart .scale text {
    fill: var(--_ink-quiet);
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .labels text {
    cursor: pointer;
  }

  .labels text:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .labels .quiet {
    fill: var(--_ink-quiet);
  }

  .labels .selected {
    font-weight: 600;
  }

  /* Series. */
  .area {
    fill: color-mix(in oklch, var(--_ink) 9%, transparent);
  }

  .hatch-ground {
    fill: var(--_gap-1);
    opacity: 0.3;
  }

  .hatch-line {
    stroke: var(--_gap-2);
    stroke-width: 1.5;
  }

  .line {
    fill: none;
    stroke: var(--_ink);
    stroke-linejoin: round;
  }

  .line.current {
    stroke-width: 2;
  }

  .line.target {
    stroke-width: 1.5;
    stroke-dasharray: 5 3;
  }

  .line.previous {
    stroke: var(--_ink-quiet);
    stroke-width: 1.5;
    stroke-dasharray: 1 3;
    stroke-linecap: round;
  }

  .dots {
    fill: none;
    stroke: var(--_ink);
    stroke-linecap: round;
    stroke-width: 6px;
  }

  .dots.target {
    stroke-width: 4px;
  }

  .dots.previous {
    display: none;
  }

  .joints {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1;
  }

  .party {
    stroke: var(--_paper);
    stroke-width: 1;
  }

  .dense .knob {
    scale: 0.8;
    /* Around itself, not the picture's origin. */
    transform-box: fill-box;
    transform-origin: center;
  }

  .widest {
    fill: none;
    stroke: var(--_severity);
    stroke-width: 3;
  }

  .chart .widest-number,
  .held {
    fill: var(--_ink);
    font-size: 1em;
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  /* Grips: hollow, filled when they have the focus. */
  .placed {
    overflow: visible;
  }

  .grip {
    fill: transparent;
    cursor: grab;
    outline: none;
    touch-action: none;
  }

  .grip:active {
    cursor: grabbing;
  }

  .grip:hover {
    fill: color-mix(in oklch, var(--_ink) 10%, transparent);
  }

  .grip:focus-visible {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .knob {
    stroke: var(--_ink);
    stroke-width: 1.5;
    pointer-events: none;
  }

  .held {
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }

  .knob:not([fill]) {
    fill: var(--_paper);
  }

  .grip:focus + .knob:not([fill]) {
    fill: var(--_ink);
  }

  @media print {
    /* As high as it is wide here, not as it was drawn. */
    .chart {
      block-size: auto;
    }

    .grip,
    .held,
    .knob {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .area {
      fill: none;
    }

    .hatch-line {
      stroke: CanvasText;
    }
  }
`;
