/** The look of the panel for one capability. */
import { css } from 'lit';

export const styles = css`
  /* One capability in full. */
  .details {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 3);
    border-block-start: 2px solid var(--_accent);
    font-size: var(--_text-small);
  }

  .details header,
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_space) * 2);
  }

  .details header {
    align-items: center;
    justify-content: space-between;
    font-size: 1.15em;
  }

  .details p,
  .details li {
    max-inline-size: 70ch;
  }

  .fields {
    gap: calc(var(--_space) * 2) calc(var(--_space) * 5);
  }

  .field {
    display: flex;
    align-items: end;
    gap: var(--_space);
  }

  .field label {
    display: grid;
  }

  .details ul {
    list-style-type: '';
  }

  .details li {
    max-inline-size: 70ch;
  }

  .fields label {
    display: grid;
    margin-inline-start: calc(var(--_space) * 2);
  }

  .fields label:first-child {
    margin-inline-start: 0;
  }

  .details li {
    padding-block: 2px;
  }

  /* In a sentence, wide enough for a finger without a gap after it. */
  .details .figure {
    min-inline-size: 0;
    margin-inline: -8px;
    padding-inline: 8px;
  }

  .details a {
    color: var(--_accent);
  }

  @media print {
    /* Nobody can unfold paper. */
    ::details-content {
      content-visibility: visible;
    }

    summary {
      list-style: none;
    }
  }
`;
