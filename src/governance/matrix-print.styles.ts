/** The matrix on paper: real tables again, whose heads stand on every page, with all their rows. */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    .tabs,
    .tools,
    .empty button {
      display: none;
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

    /* A real table again: its head stands on every page. */
    .rules.rules {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    .rules.rules thead {
      display: table-header-group;
      position: static;
    }

    .rules.rules tbody {
      display: table-row-group;
      position: static;
    }

    .rules.rules tr {
      display: table-row;
      position: static;
      block-size: auto;
      padding: 0;
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
      inline-size: 26%;
    }

    .rules.rules .remarks {
      inline-size: 15%;
    }

    .rules.rules td.review {
      text-align: start;
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
