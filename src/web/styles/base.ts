import { css } from "lit";

/** What every part shares: text, buttons, focus. Logical properties throughout, so right-to-left is free. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    font-family: var(--c-font);
    color: var(--c-ink);
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
  }
  /* Each line runs as its own letters do; an empty field as the page around it. */
  textarea {
    unicode-bidi: plaintext;
  }
  button {
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  a {
    color: var(--c-accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--c-accent);
    outline-offset: 2px;
  }
  svg {
    display: block;
    flex: none;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.5em 1.15em;
    border: 1px solid var(--c-edge);
    border-radius: 999px;
    background: var(--c-surface);
    color: var(--c-ink);
    font-size: 0.9375rem;
    font-weight: 550;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    transition: background 0.15s;
  }
  @media (hover: hover) {
    .button:hover {
      background: var(--c-tint);
      color: var(--c-on-tint);
    }
  }
  .button.main {
    border-color: var(--c-accent);
    background: var(--c-accent);
    color: var(--c-on-accent);
  }
  .button.main:hover {
    background: var(--c-accent);
    color: var(--c-on-accent);
    filter: brightness(1.07);
  }
  .button.plain {
    border-color: transparent;
    background: none;
    color: var(--c-accent);
    padding-inline: 0.6em;
  }
  .button.plain:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .button[disabled] {
    opacity: 0.6;
    cursor: default;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media (forced-colors: active) {
    .button.main {
      border-width: 2px;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
