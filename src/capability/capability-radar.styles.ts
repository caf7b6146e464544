/** The look of the radar, its list and its legend; severity is one hue in steps of lightness. */
import { css } from 'lit';

export const radarStyles = css`
  .layout {
    display: grid;
    gap: calc(var(--_space) * 6);
  }

  @container (min-width: 640px) {
    .layout {
      grid-template-columns: minmax(0, 1.35fr) minmax(240px, 1fr);
      align-items: start;
      column-gap: calc(var(--_space) * 10);
    }
  }

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
    font-size: 0.6875em;
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
    opacity: 0.35;
  }

  .hatch-line {
    stroke: var(--_gap-3);
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

  .joints {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1;
  }

  .party {
    stroke: var(--_paper);
    stroke-width: 1;
  }

  .widest {
    fill: none;
    stroke: var(--_gap-4);
    stroke-width: 3;
  }

  .chart .widest-number {
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
    cursor: grab;
    outline: none;
    touch-action: none;
  }

  .grip:active {
    cursor: grabbing;
  }

  .hit,
  .halo {
    fill: transparent;
  }

  .ring {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .grip .mark {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .grip:hover .halo {
    fill: color-mix(in oklch, var(--_ink) 14%, transparent);
  }

  .grip:focus-visible .halo {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .grip:focus .ring {
    fill: var(--_ink);
  }

  /* Legend. */
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    margin-block-end: calc(var(--_space) * 3);
    margin-inline-start: -6px;
  }

  .legend button {
    padding: 2px 6px;
  }

  .legend button[aria-pressed='false'] {
    color: var(--_ink-quiet);
    text-decoration: line-through;
  }

  .legend button[aria-pressed='false'] .swatch {
    opacity: 0.35;
  }

  .swatch {
    flex: none;
    overflow: visible;
  }

  /* Ranking. */
  .index {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    margin-block-end: calc(var(--_space) * 4);
    line-height: 1.3;
  }

  .lead {
    font-size: calc(var(--_text-lead) * 1.25);
    font-weight: 600;
    line-height: 1;
  }

  .ranking-head,
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(56px, 34%) 3.5em;
    align-items: center;
    column-gap: calc(var(--_space) * 3);
    inline-size: 100%;
  }

  .ranking-head {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  .rows {
    list-style: none;
  }

  .rows li {
    border-block-end: 1px solid var(--_line-quiet);
  }

  .row {
    min-block-size: var(--_row);
    padding: 4px 0;
    border: 0;
    border-radius: 0;
    text-align: start;
    line-height: 1.25;
  }

  .row[aria-pressed='true'] {
    background: var(--_fill-quiet);
    box-shadow: inset 3px 0 var(--_accent);
    padding-inline-start: 8px;
  }

  .row[aria-pressed='true'] .name {
    font-weight: 600;
  }

  .folded {
    display: none;
  }

  .axis-number {
    display: inline-block;
    min-inline-size: 1.6em;
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }

  /* Bars. */
  .bar {
    display: block;
    overflow: visible;
  }

  .bar-track {
    stroke: var(--_line-quiet);
    stroke-width: 1;
  }

  .bar-gap {
    stroke-width: 6;
  }

  [data-severity='1'] {
    stroke: var(--_gap-1);
  }

  [data-severity='2'] {
    stroke: var(--_gap-2);
  }

  [data-severity='3'] {
    stroke: var(--_gap-3);
  }

  [data-severity='4'] {
    stroke: var(--_gap-4);
  }

  .bar-target {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .bar-current {
    fill: var(--_ink);
  }

  @media print {
    .layout {
      grid-template-columns: 3fr 2fr;
    }

    .folded {
      display: block;
    }

    .legend button[aria-pressed='false'],
    .ranking > button,
    .grip {
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
