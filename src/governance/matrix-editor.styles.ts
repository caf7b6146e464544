/** The look of editing: the bar of the draft, and the popover over a cell. */
import { css } from 'lit';

export const editorStyles = css`
  /* Draft */
  .draft {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    margin-block-start: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
    background: var(--_paper);
    border-block: 2px solid var(--_accent);
    font-size: var(--_text-small);
  }

  .draft-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }

  .draft-buttons {
    display: flex;
    gap: calc(var(--_space) * 2);
  }

  .impacts {
    display: grid;
    max-block-size: 28vh;
    margin-block-start: calc(var(--_space) * 2);
    overflow: auto;
    list-style: none;
  }

  .impacts li {
    display: grid;
    grid-template-columns: minmax(0, 20em) minmax(0, auto) minmax(0, 1fr);
    align-items: baseline;
    gap: 2px calc(var(--_space) * 4);
    padding-block: 3px;
    border-block-start: 1px solid var(--_line-quiet);
  }

  .impacts .name {
    justify-content: start;
    min-block-size: 24px;
    padding: 0;
    text-align: start;
  }

  .impacts .zones {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(var(--_space) * 2);
  }

  .arrow::before {
    content: '→';
  }

  .arrow:dir(rtl)::before {
    content: '←';
  }

  @container (inline-size < 600px) {
    .impacts li {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* Editor */
  .editor[popover] {
    position-anchor: --_matrix-cell;
    position-area: block-end span-inline-end;
    min-inline-size: 200px;
    margin: 2px 0;
    box-shadow: 0 2px 8px color-mix(in oklch, CanvasText 18%, transparent);
  }

  .editor .menu {
    padding: 0;
  }

  .editor .menu button {
    justify-content: space-between;
  }

  .editor kbd {
    color: var(--_ink-quiet);
    font: inherit;
  }

  .editor fieldset {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }

  .editor fieldset.modes {
    grid-auto-flow: column;
    justify-content: start;
    gap: calc(var(--_space) * 4);
    margin-block-end: calc(var(--_space) * 2);
    padding-block-end: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_line-quiet);
  }

  .editor :is(.choices, .modes) label {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 26px;
  }

  .editor .ends {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  .editor .end {
    display: grid;
    grid-template-columns: 12em 7em auto;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }

  .editor :is(.end, .as-text, .fields) :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .editor .as-text {
    display: grid;
    gap: 2px;
  }

  .editor .as-text:not(:first-child) {
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line-quiet);
  }

  .editor .as-text span {
    color: var(--_ink-quiet);
  }

  .editor .review-date {
    display: flex;
    gap: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 3);
  }

  .editor .fields {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  .editor .granted {
    margin-block-end: calc(var(--_space) * 2);
    list-style: none;
  }

  .editor .granted li {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
  }

  .editor .granted small {
    display: block;
    font-size: inherit;
  }

  .editor textarea {
    inline-size: 100%;
  }

  @supports not (anchor-name: --a) {
    .editor[popover] {
      inset: 0;
      margin: auto;
    }
  }

  @media print {
    .trial button,
    .findings button,
    .draft-buttons {
      display: none;
    }

    .draft {
      position: static;
    }
  }
`;
