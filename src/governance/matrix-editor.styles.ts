/** The look of the popover over a cell. */
import { css } from 'lit';

export const editorStyles = css`
  /* Editor */
  .editor[popover] {
    position-anchor: --_matrix-cell;
    position-area: block-end span-inline-end;
    min-inline-size: 200px;
    margin: 2px 0;
    font-size: var(--_text-small);
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
    .findings button:not(.plain) {
      display: none;
    }

    .findings button.plain {
      min-block-size: 0;
      padding: 0;
    }
  }
`;
