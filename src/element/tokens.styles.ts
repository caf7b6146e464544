/**
 * The kit's tokens: each private alias takes a public `--patto-*` property, and what the page around
 * gives where there is none. Ink is the page's own text colour; lines and fills are mixed from it.
 */
import { css } from 'lit';

export const tokens = css`
  .base {
    --_ink: var(--patto-ink, currentColor);
    --_paper: var(--patto-paper, Canvas);
    --_ink-quiet: color-mix(in oklch, var(--_ink) 72%, transparent);
    --_line: color-mix(in oklch, var(--_ink) 45%, transparent);
    --_line-quiet: color-mix(in oklch, var(--_ink) 18%, transparent);
    --_fill-quiet: color-mix(in oklch, var(--_ink) 6%, transparent);
    --_accent: var(--patto-accent, light-dark(#1f5fbf, #8ab8ff));
    --_on-accent: var(--patto-on-accent, light-dark(#fff, #0b1626));
    --_error: var(--patto-error, light-dark(#b3261e, #ff8f85));
    --_warning: var(--patto-warning, light-dark(#8a5a00, #f2b84b));
    --_good: var(--patto-good, light-dark(#2b6e36, #7ccb88));

    --_party-marketing: var(--patto-party-marketing, light-dark(#c8430a, #ff8f63));
    --_party-it: var(--patto-party-it, light-dark(#1f5fbf, #84b4ff));
    --_party-data: var(--patto-party-data, light-dark(#0a746c, #4fc7bd));
    --_party-executive: var(--patto-party-executive, light-dark(#7a3fb3, #c9a2f2));
    --_party-other: var(--patto-party-other, light-dark(#5c6470, #a9b1bc));

    --_gap-1: var(--patto-gap-1, light-dark(#f0dfb8, #4d3d14));
    --_gap-2: var(--patto-gap-2, light-dark(#dcb765, #7a611f));
    --_gap-3: var(--patto-gap-3, light-dark(#b98516, #b8923a));
    --_gap-4: var(--patto-gap-4, light-dark(#805800, #efc76c));

    --_zone-1: var(--patto-zone-1, light-dark(#2b6e36, #7ccb88));
    --_zone-2: var(--patto-zone-2, light-dark(#8a5a00, #f2b84b));
    --_zone-3: var(--patto-zone-3, light-dark(#b3261e, #ff8f85));

    --_space: 4px;
    --_row: var(--patto-row, 32px);
    --_radius: var(--patto-radius, 3px);
    --_text-small: 0.8125em;
    --_text: 0.9375em;
    --_text-lead: 1.5em;
    --_text-heading: 1.125em;
    --_quick: 120ms;
  }

  @media (pointer: coarse) {
    .base {
      --_row: var(--patto-row, 40px);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .base {
      --_quick: 0ms;
    }
  }

  @media (forced-colors: active) {
    .base {
      --_line: CanvasText;
      --_line-quiet: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }
  }
`;
