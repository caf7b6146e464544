/** The look of what edits a split: dividers, fields, pins and locks, the proposals. Comes with the editor. */
import { css } from 'lit';

export const editorStyles = css`
  /* A name, and what can be done with its party. */
  .ledger .party {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .ledger .name {
    min-inline-size: 0;
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

  /* Crowded: the handles stand side by side under the bar. */
  #stage:has(.divider.under) {
    margin-block-end: calc(var(--_space) * 8);
  }

  .divider.under {
    inset-block: 86px auto;
    block-size: 24px;
    margin-inline-start: -12px;
  }

  .divider.under .grip {
    inset-block: 2px;
  }

  .divider.under .grip::after {
    inset-block: 4px;
  }

  .divider .tie {
    position: absolute;
    inset-block-start: -8px;
    inset-inline-start: 0;
    overflow: visible;
    fill: none;
    stroke: var(--_line);
    pointer-events: none;
  }

  .divider:is(:hover, :focus-visible) .tie {
    stroke: var(--_ink);
  }

  .divider .tie:dir(rtl) {
    transform: scaleX(-1);
  }

  .add-payer {
    margin-block-start: calc(var(--_space) * 2);
    font-size: var(--_text-small);
  }

  .add-payer summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_ink-quiet);
    cursor: pointer;
  }

  .add-payer .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-start: var(--_space);
  }

  .start .field-message {
    flex-basis: 100%;
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
    grid-template-columns: minmax(0, 1fr);
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

  .proposals .lines {
    font-variant-numeric: tabular-nums;
  }

  .proposals .shares {
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) repeat(3, auto);
    gap: 2px calc(var(--_space) * 3);
  }

  .proposals .shares li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: end;
  }

  .start {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  .ledger .message td {
    block-size: auto;
    padding-block: 0 6px;
    border: 0;
    font-size: var(--_text-small);
    text-align: end;
    white-space: normal;
  }

  .message button {
    margin-inline-start: var(--_space);
  }

  /* A field looks like a number until somebody comes near. */
  .ledger input {
    inline-size: calc(var(--_amount) * 1.06ch + 16px);
    max-inline-size: none;
    margin-inline-end: -7px;
    background: transparent;
    border-color: transparent;
    text-align: end;
    font-weight: inherit;
    font-variant-numeric: tabular-nums;
  }

  .ledger td:nth-child(2) input {
    inline-size: calc(var(--_share) * 1.06ch + 16px);
  }

  .ledger tr:hover input:not([readonly]) {
    border-color: var(--_line-quiet);
  }

  .ledger input:not([readonly]):hover,
  .ledger input:focus {
    background: var(--_paper);
    border-color: var(--_line);
  }

  .marks {
    white-space: nowrap;
  }

  .mark-button {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 3px;
    color: var(--_ink-quiet);
    opacity: 0;
    transition: opacity var(--_quick);
  }

  .mark-button.on {
    opacity: 1;
    color: var(--_ink);
  }

  .mark-button.on .icon {
    fill: color-mix(in oklch, currentColor 25%, transparent);
  }

  tr:is(:hover, :focus-within) .mark-button {
    opacity: 1;
  }

  @media (pointer: coarse) {
    .mark-button {
      opacity: 1;
      min-inline-size: 32px;
      min-block-size: 32px;
    }

    .ledger input {
      border-color: var(--_line-quiet);
    }
  }

  @container (max-width: 420px) {
    /* Under its name in every row, whether the name is short or long. */
    .ledger .party {
      flex-direction: column;
      align-items: start;
    }

    .ledger .message td {
      font-size: inherit;
    }

    .ledger input {
      padding-inline: 2px;
      margin-inline-end: -3px;
      inline-size: calc(var(--_amount) * 1.06ch + 6px);
    }

    .ledger td:nth-child(2) input {
      inline-size: calc(var(--_share) * 1.06ch + 6px);
    }
  }

  @media print {
    .divider,
    .add-payer,
    .mark-button {
      display: none;
    }

    .ledger input {
      border-color: transparent;
    }
  }

  @media (forced-colors: active) {
    .divider .grip {
      border-color: CanvasText;
      background: Canvas;
    }
  }
`;
