/** What the tasks below a radar share: a rule above, a heading with its way out. */
import { css } from 'lit';

export const taskStyles = css`
  .task {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 6);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 2px solid var(--_accent);
  }

  .task header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
  }

  .task h4,
  .task h5 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }

  .task h4 {
    font-size: var(--_text-heading);
  }

  .task h4:focus {
    outline: none;
  }

  .task p {
    max-inline-size: 70ch;
    text-wrap: pretty;
  }

  @media print {
    .task button:not(.figure),
    .task input,
    .task details {
      display: none;
    }
  }
`;
