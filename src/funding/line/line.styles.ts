/** The look of the funding line: the budget above, a verdict per initiative, the reasons below. */
import { css } from 'lit';

export const lineStyles = css`
  .budget {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 3);
    margin-block-end: calc(var(--_space) * 3);
  }

  .budget .label {
    font-weight: 600;
  }

  .budget input {
    inline-size: 16ch;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .line th:first-child {
    min-inline-size: 12ch;
  }

  .line .verdict {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    color: var(--_ink-quiet);
    vertical-align: middle;
  }

  /* Its row is quiet already. */
  .line .is-off .verdict {
    color: inherit;
  }

  .line .verdict.is-good {
    color: var(--_ink);
  }

  .line .is-good .icon {
    color: var(--_good);
  }

  .line .number input {
    inline-size: 8ch;
  }

  .explanation {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 4);
  }

  .transfers {
    list-style: none;
  }
`;
