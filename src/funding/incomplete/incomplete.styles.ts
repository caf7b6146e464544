/** The look of what is said of a split that is not whole yet. */
import { css } from 'lit';

export const incompleteStyles = css`
  /* What does not add up stands between the bar and the ledger. */
  .off-notice {
    align-items: center;
    flex-wrap: wrap;
    margin-block-end: calc(var(--_space) * 2);
    font-size: var(--_text-small);
  }

  .off-notice > span {
    flex: 1 1 200px;
  }

  .off-notice > p {
    flex-basis: 100%;
  }

  .scaled .quiet {
    font-size: var(--_text-small);
  }

  @container (max-width: 600px) {
    .scaled .quiet {
      display: block;
    }
  }

  @container (max-width: 420px) {
    /* The bar says it. */
    .scaled .quiet {
      display: none;
    }
  }

  @container (max-width: 340px) {
    .scaled,
    .ledger thead th:nth-child(4):not(:last-child) {
      display: none;
    }
  }

  .outline {
    inline-size: 100%;
    block-size: 56px;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    background: linear-gradient(
      to right,
      transparent 59.8%,
      var(--_line) 59.8% 60.2%,
      transparent 60.2%
    );
  }

  @media print {
    .off-notice button {
      display: none;
    }
  }
`;
