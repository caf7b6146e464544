/** The look of the tables while they are worked on: what changed, what decides, remarks, long tables. */
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

  .tools button {
    margin-inline-start: -8px;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .tools.at-end {
    text-align: end;
  }

  .none {
    padding: 12px 8px;
  }

  .rules .exception {
    display: block;
  }

  @container (inline-size >= 1060px) {
    .rules .date {
      display: block;
    }
  }

  /* A long table: rows of one height, of which only those in sight are drawn. */
  .partial {
    --_row-block: 34px;
    max-block-size: min(72vh, 720px);
    overflow-anchor: none;
    overflow-y: auto;
  }

  .partial thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_paper);
    color: var(--patto-ink, CanvasText);
  }

  /* The bodies take no room of their own: each stands so many rows below the head, and all rows are below it. */
  .partial .rules {
    position: relative;
  }

  .partial .rules::after {
    display: block;
    block-size: calc(var(--_rules) * var(--_row-block));
    content: '';
  }

  .partial tbody {
    position: absolute;
    inset-inline: 0;
    display: grid;
    grid-auto-rows: var(--_row-block);
  }

  .partial tbody tr {
    align-self: start;
    block-size: var(--_row-block);
    overflow: hidden;
  }

  /* The row that the reader is at shows all it has, over the next ones. */
  .partial tbody tr.active {
    position: relative;
    z-index: 1;
    block-size: auto;
    min-block-size: var(--_row-block);
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
      --_row-block: 58px;
    }

    .partial tr:not(.active) td.remarks {
      display: none;
    }
  }

  @container (inline-size < 600px) {
    .partial {
      --_row-block: 104px;
    }

    .partial td :is(span, .remark),
    .partial td {
      white-space: normal;
    }
  }

  .policies {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--_space) calc(var(--_space) * 6);
    min-inline-size: 0;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
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
    .tools button {
      margin-inline: 0;
    }

    .tabs button {
      border-color: Canvas;
    }

    .tabs [aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
