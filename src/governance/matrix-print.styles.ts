/** The matrix on paper: real tables again, whose heads stand on every page, with all their rows. */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    .tabs,
    .tools,
    .empty button {
      display: none;
    }

    /* Nobody can unfold paper. */
    ::details-content {
      content-visibility: visible;
    }

    summary {
      list-style: none;
    }

    /* The other table below the remarks. */
    .findings + div {
      margin-block-start: 24px;
    }

    /* Longer than a page: only the rows are kept whole. */
    .base {
      break-inside: auto;
    }

    .policy select {
      appearance: none;
      border: 0;
    }

    .scroller,
    .partial {
      max-block-size: none;
      overflow: visible;
    }

    .rules.rules::after {
      content: none;
    }

    /* Real tables again: their heads stand on every page. */
    :is(.rules.rules, .involvement) {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    :is(.rules.rules, .involvement) thead {
      display: table-header-group;
      position: static;
      break-after: avoid;
    }

    :is(.rules.rules, .involvement) tbody {
      display: table-row-group;
      position: static;
    }

    :is(.rules.rules, .involvement) tr {
      display: table-row;
      position: static;
      block-size: auto;
      padding: 0;
    }

    .involvement.involvement {
      table-layout: fixed;
    }

    .involvement :is(th, td) {
      border-block-end: 1px solid #ccc;
    }

    .involvement .scope {
      inline-size: 28%;
    }

    .rules.rules :is(th, td),
    .rules.rules td:is(.note, .review, .remarks, .any, .blank) {
      display: table-cell;
      padding: 4px 6px 4px 0;
      border-block-end: 1px solid #999;
      vertical-align: baseline;
      white-space: normal;
    }

    .rules.rules .note {
      inline-size: 22%;
    }

    .rules.rules :is(.review, .remarks) {
      inline-size: 14%;
    }

    .rules.rules td.review {
      text-align: start;
    }

    .rules .date {
      white-space: nowrap;
    }

    .rules.rules .phrase {
      display: none;
    }

    .rules.rules :is(.value, .dash) {
      display: inline;
    }

    .rules.rules.rules td::before {
      content: none;
    }

    .involvement tbody {
      break-inside: avoid;
    }

    .zone,
    .ball {
      print-color-adjust: exact;
    }
  }
`;
