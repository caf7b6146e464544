/** The table of IT's involvement, and Harvey balls wherever they stand. */
import { css } from 'lit';

export const involvementStyles = css`
  /* Harvey balls take the colour of the text around them. */
  .ball {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    vertical-align: -3px;
  }

  .ball .rim {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .ball .pie {
    fill: currentColor;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 3);
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    list-style: none;
  }

  /* Involvement */
  .involvement tr {
    grid-template-columns: minmax(9em, 1.7fr) repeat(var(--_stages), minmax(0, 1fr));
    align-items: baseline;
  }

  .involvement tbody th.scope {
    font-weight: 400;
  }

  .involvement .zone-row {
    grid-template-columns: 1fr;
    border-block-end-color: var(--_line);
  }

  .involvement .zone-row th {
    padding-block: 20px 6px;
    font-weight: 400;
  }

  .involvement .zone-row .zone {
    margin-inline-end: 8px;
  }

  .involvement .sentence {
    color: var(--_ink-quiet);
  }

  .extent {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .extent .word {
    margin-inline-start: 6px;
  }

  .extent.is-none {
    color: var(--_line);
  }

  .extent.is-none .word {
    display: none;
  }

  @container (inline-size < 760px) {
    .involvement :is(thead th, td):not(.scope) {
      padding-inline: 4px;
    }

    .involvement thead th:not(.scope) {
      font-weight: 400;
    }

    .extent .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  /* Columns narrower than their heads: these are turned, and no word is broken. */
  @container (inline-size < 760px) {
    .involvement thead th:not(.scope) {
      rotate: 180deg;
      writing-mode: vertical-rl;
      white-space: nowrap;
    }
  }

  @container (inline-size < 480px) {
    .involvement tr {
      grid-template-columns: repeat(var(--_stages), minmax(0, 1fr));
    }

    .involvement :is(th, td) {
      padding-inline: 2px;
    }

    .involvement th.scope {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }

    .involvement thead th.scope {
      display: none;
    }

    .involvement thead th {
      padding-inline: 0;
      font-weight: 400;
    }
  }

  @media (forced-colors: active) {
    .extent.is-none {
      color: GrayText;
    }
  }
`;
