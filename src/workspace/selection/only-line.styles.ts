/** The line above a widget that shows only a part, and the mark of what concerns the one thing in a table. */
import { css } from 'lit';

export const styles = css`
  .only {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_accent);
    font-size: var(--_text-small);
  }

  .only button {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  /* A table of rules stays whole, since every rule counts: what concerns the one thing is marked. */
  .concerned > :first-child,
  .concerned > .zone-row > :first-child {
    background: linear-gradient(var(--_accent) 0 0) 0 / 3px 100% no-repeat var(--_fill-quiet);
  }

  .concerned:dir(rtl) > :first-child,
  .concerned:dir(rtl) > .zone-row > :first-child {
    background-position-x: right;
  }

  @media print {
    .only button {
      display: none;
    }
  }
`;
