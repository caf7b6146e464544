/** The look of what is done with the answer to a case. */
import { css } from 'lit';

export const caseStyles = css`
  .case-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 4);
  }

  .uncopied {
    display: grid;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2);
  }

  .uncopied textarea {
    inline-size: 100%;
  }

  /* A page of its own, which only holds the answer. */
  .print-frame {
    position: fixed;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
  }
`;
