/** The look of the matrix around its tables: tabs, zones, Harvey balls. */
import { css } from 'lit';

export const matrixStyles = css`
  .base {
    container-type: inline-size;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
    margin-block-end: calc(var(--_space) * 2);
    font-size: var(--_text-small);
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 5);
  }

  .tabs button {
    padding: 4px 0;
    background: none;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    color: var(--_ink-quiet);
    font-size: inherit;
  }

  .tabs [aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_ink);
    font-weight: 600;
  }

  .policy {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px calc(var(--_space) * 2);
    min-inline-size: 0;
  }

  .toolbar [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  /* A zone: colour, icon and word. */
  .zone {
    --_zone: var(--_zone-2);
    display: inline-flex;
    align-items: baseline;
    gap: var(--_space);
    color: var(--_zone);
    font-weight: 600;
  }

  .zone.step-1 {
    --_zone: var(--_zone-1);
  }

  .zone.step-3 {
    --_zone: var(--_zone-3);
  }

  .zone .icon {
    align-self: start;
    inline-size: 15px;
    block-size: 1.4em;
    vertical-align: 0;
  }

  .zone-name::first-letter {
    text-transform: uppercase;
  }
`;
