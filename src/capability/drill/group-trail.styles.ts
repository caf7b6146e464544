/** The look of the way back out of a group. */
import { css } from 'lit';

export const styles = css`
  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 2);
    margin-inline-start: -8px;
  }

  .trail .icon:dir(rtl) {
    scale: -1 1;
  }

  .locator {
    flex: none;
    fill: none;
    stroke: var(--_line-quiet);
  }

  .locator .here {
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linecap: round;
  }

  @media print {
    .trail button {
      display: none;
    }
  }
`;
