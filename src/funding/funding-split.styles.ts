/** The look of the split: its bar, and what few readers open. */
import { css } from 'lit';

export const splitStyles = css`
  .initiative {
    display: block;
    max-inline-size: 100%;
    margin-block-end: calc(var(--_space) * 3);
    font-weight: 600;
    text-overflow: ellipsis;
  }

  .stage {
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

  .fill {
    fill: var(--_party);
  }

  .segment .mark {
    fill: var(--_ink);
  }

  .hatch {
    display: none;
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

  .divider {
    position: absolute;
    inset-block: 18px -4px;
    inline-size: 24px;
    margin-inline-start: -11px;
    cursor: col-resize;
    touch-action: none;
    border-radius: var(--_radius);
  }

  /* The grip: a small handle of paper on the line between two colours. */
  .divider .grip {
    position: absolute;
    inset-block: 20px;
    inset-inline: 8px;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: 4px;
    transition: border-color var(--_quick);
  }

  .divider .grip::after {
    content: '';
    position: absolute;
    inset-block: 5px;
    inset-inline: 2.5px;
    border-inline: 1px solid var(--_line);
  }

  .divider:hover .grip,
  .divider:focus-visible .grip {
    border-color: var(--_ink);
  }

  .divider:focus-visible {
    outline-offset: -2px;
  }

  /* What does not add up stands between the bar and the ledger. */
  .off-notice > span {
    flex: 1 1 200px;
  }

  .off-notice {
    align-items: center;
    flex-wrap: wrap;
    margin-block-end: calc(var(--_space) * 2);
    font-size: var(--_text-small);
  }

  .proposals {
    inline-size: min(440px, 96vw);
    max-inline-size: none;
    padding: calc(var(--_space) * 4);
  }

  .proposals h3,
  .proposals h4 {
    margin: 0;
    font-size: inherit;
    font-weight: 600;
  }

  .proposals section {
    display: grid;
    gap: var(--_space);
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line-quiet);
  }

  .proposals h3 {
    margin-block-end: calc(var(--_space) * 3);
  }

  .proposals header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 28px;
  }

  .proposals ul {
    list-style: none;
  }

  .proposals .shares li {
    display: grid;
    grid-template-columns: 1fr 6em 9em;
  }

  .tabs {
    min-block-size: 32px;
    margin-block-end: calc(var(--_space) * 3);
  }

  .start {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  .outline {
    inline-size: 100%;
    block-size: 56px;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    background: linear-gradient(
      to right,
      transparent 59.8%,
      var(--_line) 59.8% 60.2%,
      transparent 60.2%
    );
  }

  @media print {
    .divider,
    .off-notice button {
      display: none;
    }

    .fill {
      fill: #fff;
      stroke: #000;
    }

    .hatch {
      display: inline;
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
      fill: Canvas;
      stroke: CanvasText;
      forced-color-adjust: none;
    }

    .hatch {
      display: inline;
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

    .divider .grip {
      border-color: CanvasText;
      background: Canvas;
    }
  }
`;
