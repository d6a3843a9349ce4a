import { css } from "lit";

/**
 * Every colour and size, once. A practice brands through `--cairn-…` on the element; all else follows.
 * Contrast of each text pair is at least 4.5 : 1, of each control's edge at least 3 : 1, in all three themes.
 */
export const tokens = css`
  :host {
    --c-paper: var(--cairn-paper, #fbf8f2);
    --c-surface: var(--cairn-surface, #ffffff);
    --c-sunk: var(--cairn-sunk, #f2ece1);
    --c-ink: var(--cairn-ink, #25302e);
    --c-soft: var(--cairn-ink-soft, #56625e);
    --c-line: var(--cairn-line, #e6dfd2);
    --c-edge: #857f73;
    --c-accent: var(--cairn-accent, #23625a);
    --c-on-accent: var(--cairn-on-accent, #ffffff);
    --c-tint: var(--cairn-tint, #dfece6);
    --c-on-tint: var(--cairn-on-tint, #1d3a35);
    --c-care: #fff3e0;
    --c-care-edge: #b9772a;
    --c-on-care: #3d2c14;
    --c-stone-1: #8fb3a6;
    --c-stone-2: #d9b48f;
    --c-stone-3: #6f8f8a;
    --c-stone-4: #c98d6b;
    --c-shadow: 0 1px 2px rgb(56 44 24 / 6%), 0 8px 28px -10px rgb(56 44 24 / 18%);
    --c-radius: var(--cairn-radius, 18px);
    --c-font: var(--cairn-font, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif);
    --c-display: var(--cairn-font-display, ui-serif, "New York", Georgia, "Times New Roman", serif);
    --c-ease: cubic-bezier(0.2, 0.7, 0.2, 1);
    color-scheme: light;
  }
`;

const darkColours = css`
  --c-paper: var(--cairn-dark-paper, #171d1c);
  --c-surface: var(--cairn-dark-surface, #202827);
  --c-sunk: var(--cairn-dark-sunk, #121716);
  --c-ink: var(--cairn-dark-ink, #efeae0);
  --c-soft: var(--cairn-dark-ink-soft, #adb7b2);
  --c-line: var(--cairn-dark-line, #34403d);
  --c-edge: #7f8b86;
  --c-accent: var(--cairn-dark-accent, #93d3c5);
  --c-on-accent: var(--cairn-dark-on-accent, #0d2622);
  --c-tint: var(--cairn-dark-tint, #25443e);
  --c-on-tint: var(--cairn-dark-on-tint, #e2f2ec);
  --c-care: #33291a;
  --c-care-edge: #d8a35c;
  --c-on-care: #f6e8d2;
  --c-stone-1: #7fa89a;
  --c-stone-2: #c7a27c;
  --c-stone-3: #5f827c;
  --c-stone-4: #b57b5b;
  --c-shadow: 0 1px 2px rgb(0 0 0 / 30%), 0 10px 30px -10px rgb(0 0 0 / 55%);
  color-scheme: dark;
`;

const strongColours = css`
  --c-soft: var(--c-ink);
  --c-line: var(--c-ink);
  --c-edge: var(--c-ink);
  --c-care-edge: var(--c-ink);
`;

/** Light, dark and more contrast: as the device asks, or as the element's `theme` says. */
export const themes = css`
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      ${darkColours}
    }
  }
  :host([theme="dark"]) {
    ${darkColours}
  }
  @media (prefers-contrast: more) {
    :host(:is([theme], :not([theme]))) {
      ${strongColours}
    }
  }
`;
