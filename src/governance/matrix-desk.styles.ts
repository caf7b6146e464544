/** The look of what is opened: the trial of a case, remarks, the draft's bar, the editor. */
import { css } from 'lit';

export const deskStyles = css`
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }

  /* In the tables */
  .changed,
  .changed .zone-name {
    text-decoration: underline dotted var(--_accent) 2px;
    text-underline-offset: 3px;
  }

  .rules .decides {
    background: color-mix(in oklch, var(--_accent) 11%, transparent);
    border-inline-start-color: var(--_accent);
  }

  .rules .decides .place {
    color: var(--_ink);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .rules tr {
      border-inline-start-color: Canvas;
    }

    .rules .decides,
    .rules .selected {
      border-inline-start-color: Highlight;
    }

    .changed {
      text-decoration-color: CanvasText;
    }
  }

  .remark {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
  }

  .remark.is-info {
    display: block;
  }

  .remark > .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 2px;
  }

  .remark.is-error,
  .remark.is-warning {
    color: var(--_ink);
  }

  .none {
    padding: 12px 8px;
  }

  .rules :is(.date, .exception) {
    display: block;
  }

  /* A long table: rows of one height, of which only those in sight are drawn. */
  .partial {
    --_block: 34px;
    max-block-size: min(72vh, 720px);
    overflow-y: auto;
  }

  .partial thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_paper);
  }

  .partial tbody {
    position: relative;
    block-size: calc(var(--_rules) * var(--_block));
  }

  .partial tbody tr {
    position: absolute;
    inset-block-start: calc(var(--_position) * var(--_block));
    inset-inline: 0;
    block-size: var(--_block);
    overflow: hidden;
  }

  /* The row that the reader is at shows all it has. */
  .partial tbody tr.active {
    z-index: 1;
    block-size: auto;
    min-block-size: var(--_block);
    background: color-mix(in oklch, var(--_ink) 6%, var(--_paper));
  }

  .partial td,
  .partial td :is(span, .remark) {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .partial :is(.date, .exception) {
    display: inline;
  }

  @container (inline-size < 1060px) {
    .partial {
      --_block: 58px;
    }

    .partial tr:not(.active) td.remarks {
      display: none;
    }
  }

  @container (inline-size < 600px) {
    .partial {
      --_block: 104px;
    }

    .partial td :is(span, .remark),
    .partial td {
      white-space: normal;
    }
  }

  .outline {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 1px;
    inline-size: min(100%, 420px);
    background: var(--_line-quiet);
    border-block: 1px solid var(--_line-quiet);
  }

  .outline span {
    block-size: 28px;
    background: var(--_paper);
  }

  .outline span:nth-child(-n + 4) {
    block-size: 20px;
    background: color-mix(in oklch, var(--_ink) 8%, var(--_paper));
  }

  @media (forced-colors: active) {
    .tabs button {
      border-color: Canvas;
    }

    .tabs [aria-selected='true'] {
      border-color: Highlight;
    }
  }

  /* Trial */
  .trial {
    margin-block-end: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 3);
    background: var(--_fill-quiet);
    font-size: var(--_text-small);
  }

  .trial-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 4);
    margin-block-end: calc(var(--_space) * 2);
  }

  .trial-head label {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 2);
    min-inline-size: 0;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(140px, 100%), 1fr));
    align-items: end;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }

  .fact {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }

  .fact > span:first-child {
    color: var(--_ink-quiet);
  }

  .fact select,
  .fact input {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .typed {
    display: flex;
    align-items: baseline;
    gap: var(--_space);
  }

  .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space) calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 4);
    font-size: var(--_text);
  }

  .verdict > p:last-child {
    flex: 1 1 320px;
    max-inline-size: 70ch;
    text-wrap: pretty;
  }

  .verdict-zone {
    display: flex;
    gap: calc(var(--_space) * 3);
    font-size: 1.4em;
  }

  .verdict-zone .icon {
    inline-size: 20px;
    block-size: 1.4em;
  }

  .timeline {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3) 0;
    margin: calc(var(--_space) * 3) 0 0;
    padding: 0;
    list-style: none;
  }

  .timeline li {
    position: relative;
    display: grid;
    flex: 1 1 88px;
    align-content: start;
    min-inline-size: 0;
    padding-inline-end: calc(var(--_space) * 3);
  }

  .timeline .step {
    display: flex;
    align-items: center;
    gap: var(--_space);
    margin-block: 3px;
  }

  /* The line of time. */
  .timeline .step::after {
    flex: 1;
    margin-inline-end: calc(var(--_space) * -2);
    border-block-start: 1px solid var(--_line);
    content: '';
  }

  .timeline li:last-child .step::after {
    content: none;
  }

  .timeline .word {
    font-weight: 600;
  }

  .timeline .is-none :is(.word, .step) {
    color: var(--_ink-quiet);
    font-weight: 400;
  }

  .timeline small {
    font-size: inherit;
  }

  /* Remarks */
  .findings {
    margin-block-start: calc(var(--_space) * 4);
    font-size: var(--_text-small);
  }

  .findings ul {
    list-style: none;
  }

  .findings summary {
    padding-block: 4px;
    cursor: pointer;
  }

  .findings .gap {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_space) * 2);
    padding-block: 4px;
  }

  .gap > .icon {
    margin-block-start: 1px;
  }

  .gap > span {
    flex: 1 1 240px;
    max-inline-size: 100ch;
  }

  .findings li > button.plain {
    justify-content: start;
    min-block-size: 24px;
    padding: 2px 0;
    text-align: start;
  }

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
