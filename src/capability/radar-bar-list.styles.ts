/** The look of the bars, and of the marks and grips on them. */
import { css } from 'lit';
import { pictureStyles } from './radar-picture.styles.js';

export const styles = css`
  ${pictureStyles}

  .bars {
    container-type: inline-size;
  }

  .bar-head,
  .bar-row {
    display: grid;
    grid-template-columns: minmax(0, 220px) minmax(0, 1fr) 108px;
    align-items: center;
    column-gap: calc(var(--_space) * 6);
  }

  .bar-head {
    align-items: end;
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  .ends {
    display: flex;
    justify-content: space-between;
  }

  .bar-row .row {
    display: flex;
    justify-content: space-between;
  }

  .editable-bar {
    position: relative;
    padding-block: 8px;
  }

  .bar-marks {
    position: absolute;
    inset: 0;
    overflow: visible;
  }

  @container (max-width: 519px) {
    .bar-head,
    .bar-row {
      grid-template-columns: minmax(0, 1fr) 48px;
      column-gap: calc(var(--_space) * 4);
    }

    .bar-head .name {
      display: none;
    }

    .bar-head .number,
    .bar-row .row {
      grid-column: 1 / -1;
    }

    .bar-head .number {
      order: -1;
    }
  }
`;
