/** The look of the legend, the list and the bars; severity is one hue in steps of lightness. */
import { css } from 'lit';

export const radarStyles = css`
  /* The list stands beside the picture where there is room for both, else below it. */
  .layout {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_space) * 6) calc(var(--_space) * 8);
  }

  /* The room of the tabs, which are fetched. */
  :not(.tablist, .trail) + [role='tabpanel'] {
    padding-block-start: 44px;
  }

  .picture {
    flex: 3 1 448px;
    min-inline-size: 0;
  }

  .side {
    flex: 2 1 280px;
    min-inline-size: 0;
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

  /* Drawn as the series is: in the colour of a party, else as its line. */
  .swatch {
    flex: none;
    inline-size: 24px;
    block-size: 12px;
    background: linear-gradient(var(--_fill), var(--_fill));
    print-color-adjust: exact;
    forced-color-adjust: none;
  }

  [data-series='current'] .swatch {
    background:
      radial-gradient(circle 3px, var(--_ink) 2.5px, transparent),
      linear-gradient(var(--_ink), var(--_ink)) center / 100% 2px no-repeat,
      color-mix(in oklch, var(--_ink) 9%, transparent);
  }

  [data-series='target'] .swatch {
    background:
      radial-gradient(circle 2.25px, var(--_ink) 1.75px, transparent),
      repeating-linear-gradient(
          to right,
          transparent 0 1.5px,
          var(--_ink) 0 6.5px,
          transparent 0 8px
        )
        center / 100% 1.5px no-repeat;
  }

  [data-series='previous'] .swatch {
    background: radial-gradient(circle 1px, var(--_ink-quiet) 0.75px, transparent) 0 / 4px;
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
  .entry,
  .row {
    display: flex;
    align-items: center;
    column-gap: clamp(8px, 3%, 12px);
    inline-size: 100%;
  }

  .entry > .row {
    flex: 1;
    min-inline-size: 0;
  }

  .row > .name {
    flex: 1;
    min-inline-size: 0;
  }

  .row > .bar {
    flex: none;
    /* A third of the row, less where the name would have no room. */
    inline-size: max(72px, min(34% + 8px, 100% - 190px));
  }

  /* At least as wide as a number; where it says why there is none, as its longest word. */
  .entry > .figure {
    flex: none;
    inline-size: min-content;
    min-inline-size: clamp(2.8em, 12%, 3.5em);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .ranking-head {
    justify-content: space-between;
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  .rows {
    /* WebKit takes a list without markers for no list; an empty marker is one. */
    list-style-type: '';
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

  .chosen {
    position: relative;
    background: var(--_fill-quiet);
  }

  .chosen::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: -8px;
    inline-size: 3px;
    background: var(--_accent);
    content: '';
  }

  .folded {
    display: none;
  }

  .name[data-axis] {
    display: grid;
    grid-template-columns: 1.8em 1fr;
  }

  .name[data-axis]::before {
    content: attr(data-axis) ' ';
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }

  /* Bars: a dot where it is, a line where it should be, and the gap between on a hairline. */
  .bar {
    display: block;
    block-size: 16px;
    /* Room for half a dot at either end. */
    margin-inline: -4px;
    padding-inline: 4px;
    background:
      radial-gradient(closest-side, var(--_ink) 80%, transparent) var(--_from) / 8px 8px padding-box,
      linear-gradient(var(--_ink), var(--_ink)) var(--_to) / 1.5px 12px content-box border-box,
      linear-gradient(
          to right,
          transparent min(var(--_from), var(--_to)),
          var(--_severity, transparent) 0 max(var(--_from), var(--_to)),
          transparent 0
        )
        0 / 100% 6px content-box,
      linear-gradient(var(--_line-quiet), var(--_line-quiet)) 0 / 100% 1px content-box;
    background-repeat: no-repeat;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }

  [data-severity='1'] {
    --_severity: var(--_gap-1);
  }

  [data-severity='2'] {
    --_severity: var(--_gap-2);
  }

  [data-severity='3'] {
    --_severity: var(--_gap-3);
  }

  [data-severity='4'] {
    --_severity: var(--_gap-4);
  }

  /* A group opens. The mark is mirrored by itself where text runs from right to left. */
  .row:not([aria-pressed]) .name::after {
    content: ' ›' / '';
    color: var(--_ink-quiet);
  }

  @media print {
    .layout {
      flex-wrap: nowrap;
      break-inside: avoid;
    }

    .picture,
    .side {
      flex-basis: 0;
    }

    .folded {
      display: flex;
    }

    .legend button[aria-pressed='false'],
    .ranking > button {
      display: none;
    }
  }
`;
