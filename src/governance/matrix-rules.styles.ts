/** The rules like a printed decision table, that becomes a list of sentences where it is narrow. */
import { css } from 'lit';

export const rulesStyles = css`
  .scroller {
    overflow-x: auto;
    border-block-start: 2px solid var(--_ink);
  }

  .rules,
  .involvement {
    display: block;
    font-size: var(--_text-small);
    line-height: 1.35;
  }

  :is(.rules, .involvement) :is(thead, tbody) {
    display: block;
  }

  :is(.rules, .involvement) tr {
    display: grid;
    border-block-end: 1px solid var(--_line-quiet);
  }

  :is(.rules, .involvement) :is(th, td) {
    min-inline-size: 0;
    padding: 6px 8px;
    text-align: start;
  }

  :is(.rules, .involvement) thead tr {
    align-items: end;
    border-block-end-color: var(--_line);
  }

  :is(.rules, .involvement) [data-column] {
    position: relative;
    cursor: default;
  }

  :is(.rules, .involvement) [data-column]:focus-visible {
    z-index: 1;
    outline-offset: -2px;
    border-radius: var(--_radius);
  }

  :is(.rules, .involvement) [tabindex='0'] {
    anchor-name: --_matrix-cell;
  }

  :is(.rules, .involvement):not([aria-readonly]) [data-column]:hover {
    background: var(--_fill-quiet);
  }

  :is(.rules, .involvement) thead th {
    hyphens: auto;
  }

  /* Rules */
  .rules tr {
    grid-template-columns: var(--_place) var(--_widths) 9em minmax(0, 2fr) minmax(0, 1.2fr) minmax(
        0,
        1.8fr
      );
    border-inline-start: 3px solid transparent;
  }

  .rules .place {
    color: var(--_ink-quiet);
    white-space: nowrap;
  }

  .rules .selected {
    background: var(--_fill-quiet);
    border-inline-start-color: var(--_ink-quiet);
  }

  .rules .phrase {
    display: none;
  }

  .rules .dash {
    color: var(--_line);
  }

  .rules td.note,
  .rules td.review,
  .rules td.remarks {
    color: var(--_ink-quiet);
  }

  /* Less room: notes and remarks go below the conditions. */
  @container (inline-size < 1060px) {
    .rules tr {
      grid-template-columns: var(--_place) var(--_widths) 9em;
    }

    .rules thead :is(.note, .review, .remarks) {
      display: none;
    }

    .rules td:is(.note, .review, .remarks) {
      grid-column: 2 / -1;
      padding-block: 0 6px;
    }

    .rules td.note.note {
      grid-column: 2 / -3;
    }

    .rules td.review.review {
      grid-column: -3 / -1;
      text-align: end;
    }

    .rules td.review:has(.date)::before {
      content: attr(data-label) ': ';
    }

    .rules td.blank.blank {
      min-block-size: 0;
      padding-block: 0;
    }

    .rules .active td.blank.blank:not(.remarks),
    .rules td.blank.blank:focus {
      min-block-size: 24px;
    }
  }

  /* Little room: each rule is a sentence. */
  @container (inline-size < 600px) {
    .rules thead {
      display: none;
    }

    .rules tr {
      display: block;
      padding: 8px 6px;
    }

    .rules td,
    .rules td:is(.note, .review, .remarks) {
      display: inline;
      padding: 2px 0;
    }

    .rules td.place {
      margin-inline-end: 6px;
      font-weight: 600;
    }

    .rules .phrase {
      display: inline;
    }

    .rules .value,
    .rules .dash,
    .rules td.any,
    .rules td.blank.blank {
      display: none;
    }

    .rules .active td.any,
    .rules .active td.blank.blank {
      display: inline;
      color: var(--_ink-quiet);
    }

    .rules td.input:not(.any):has(~ td.input:not(.any)) .phrase::after {
      content: ';';
    }

    .rules td:is(.note, .review, .remarks):not(.blank) {
      display: block;
    }

    .rules td.review.review {
      text-align: start;
    }
  }
`;
