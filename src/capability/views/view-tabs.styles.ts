/** The look of the tabs of a radar's views. */
import { css } from 'lit';
import { tabStyles } from '../../element/tabs.js';

export const styles = css`
  ${tabStyles}

  .tablist {
    margin-block-end: calc(var(--_space) * 3);
  }
`;
