/** The look of the switch between the views: one quiet frame, the view that is shown underlined. */
import { css } from 'lit';

export const styles = css`
  .views {
    display: inline-flex;
    overflow: clip;
    border: 1px solid var(--_line-quiet);
    border-radius: var(--_radius);
  }

  .views button {
    padding-inline: 10px;
    border: 0;
    border-radius: 0;
    color: var(--_ink-quiet);
  }

  .views button + button {
    border-inline-start: 1px solid var(--_line-quiet);
  }

  .views [aria-pressed='true'] {
    background: var(--_fill-quiet);
    box-shadow: inset 0 -2px var(--_ink);
    color: var(--_ink);
  }

  .views :focus-visible {
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
