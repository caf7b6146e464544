/** The line above the table, ranges, what is found, and a rule that is dragged. */
import { css } from 'lit';

export const sheetStyles = css`
  .sheet {
    font-size: var(--_text-small);
  }

  .sheet .line,
  .sheet .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }

  .sheet .line {
    min-block-size: 32px;
  }

  .sheet .line > .plain:first-child {
    margin-inline-start: -8px;
  }

  .sheet .plain,
  .sheet .shown {
    color: var(--_ink-quiet);
  }

  .sheet .keys {
    margin-inline-start: auto;
  }

  .sheet .range {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  /* Whoever has a mouse has Shift and a drag. */
  @media (pointer: fine) {
    .sheet .several[aria-pressed='false'] {
      display: none;
    }
  }

  .sheet [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .sheet .panel {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
    padding-block: var(--_space) calc(var(--_space) * 3);
  }

  .sheet label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    max-inline-size: 100%;
  }

  .sheet :is(.field, select) {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .sheet .field input {
    inline-size: 14em;
  }

  .sheet .step {
    justify-content: center;
  }

  .sheet .count {
    min-inline-size: 6em;
    font-variant-numeric: tabular-nums;
  }

  .sheet .not-taken {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: var(--_space);
    align-items: start;
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line-quiet);
  }

  .sheet .not-taken :is(p, ul) {
    max-inline-size: 70ch;
    margin: 0;
  }

  .sheet .not-taken ul {
    padding-inline-start: 1.2em;
  }

  .sheet .not-taken > .icon {
    color: var(--_warning);
  }

  .sheet-keys dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 3);
    margin: 0;
  }

  .sheet-keys dd {
    margin: 0;
  }

  .sheet-keys kbd {
    font: inherit;
    color: var(--_ink-quiet);
    white-space: nowrap;
  }

  /* Cells are selected as cells, not as text. */
  :is(.rules, .involvement) td {
    user-select: none;
  }

  :is(.rules, .involvement) td[aria-selected='true'] {
    background: color-mix(in oklch, var(--_accent) 9%, transparent);
  }

  .rules td.found {
    background: color-mix(in oklch, var(--_warning) 8%, transparent);
    box-shadow: inset 0 -2px 0 var(--_warning);
  }

  .rules td.found[tabindex='0'] {
    outline: 2px solid var(--_warning);
    outline-offset: -2px;
  }

  /* A rule is dragged by its number; with a finger once it is the one that the reader is at. */
  .rules:not([aria-readonly]) td.place {
    cursor: grab;
  }

  .rules:not([aria-readonly]) .active td.place {
    touch-action: none;
  }

  .rules tr[data-drop='before'] {
    box-shadow: inset 0 3px 0 var(--_accent);
  }

  .rules tr[data-drop='after'] {
    box-shadow: inset 0 -3px 0 var(--_accent);
  }

  @media (forced-colors: active) {
    .sheet .line > .plain:first-child {
      margin-inline: 0;
    }

    :is(.rules, .involvement) td[aria-selected='true'] {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }

    .rules td.found {
      border-block-end: 2px solid Highlight;
    }

    .rules tr[data-drop] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .sheet {
      display: none;
    }
  }
`;
