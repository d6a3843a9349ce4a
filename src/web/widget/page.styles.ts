import { css } from "lit";

/** A screen of reading: the first one, help, and the ones that say "not now". */
export const pageStyles = css`
  :host {
    display: block;
  }
  .page {
    display: grid;
    gap: 20px;
    max-inline-size: 36rem;
    margin-inline: auto;
    padding: 28px 20px 32px;
    line-height: 1.5;
  }
  h1 {
    font-family: var(--c-display);
    font-size: clamp(1.625rem, 1.3rem + 1.4cqi, 2.125rem);
    font-weight: 600;
    line-height: 1.18;
    letter-spacing: -0.01em;
    text-wrap: balance;
    outline-offset: 4px;
  }
  h2 {
    font-family: var(--c-display);
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.3;
  }
  h2::first-letter {
    text-transform: uppercase;
  }
  .lead {
    color: var(--c-soft);
    font-size: 1.0625rem;
    text-wrap: pretty;
  }
  .soft {
    color: var(--c-soft);
    font-size: 0.9375rem;
  }
  .hero {
    inline-size: 132px;
    block-size: 86px;
    margin-block-end: -4px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    scroll-margin-block-end: 32px;
  }
  .link {
    display: inline;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--c-accent);
    font-size: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .field {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--c-edge);
    border-radius: 12px;
    background: var(--c-surface);
    color: var(--c-ink);
    font-size: 1rem;
    text-overflow: ellipsis;
  }
  .panel {
    display: grid;
    gap: 10px;
    padding: 18px 20px;
    border-radius: var(--c-radius);
    background: var(--c-surface);
    box-shadow: var(--c-shadow);
  }
  .panel .hero {
    inline-size: 84px;
    block-size: 54px;
  }
  blockquote {
    font-family: var(--c-display);
    font-size: 1.1875rem;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .panel.care {
    border: 1px solid var(--c-care-edge);
    background: var(--c-care);
    color: var(--c-on-care);
    box-shadow: none;
  }
  .panel.care .soft,
  .panel.care a {
    color: inherit;
  }
  .resources {
    list-style: none;
  }
  .resources li {
    position: relative;
    padding-block: 10px;
    border-block-start: 1px solid color-mix(in srgb, var(--c-care-edge) 45%, transparent);
  }
  .resources li:last-child {
    padding-block-end: 0;
  }
  .resources a,
  .resources b {
    font-weight: 650;
  }
  .resources a,
  .contact a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 28px;
  }
  .resources a::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  .resources span {
    display: block;
    font-size: 0.9375rem;
  }
  .contact {
    display: grid;
    gap: 6px;
    list-style: none;
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }
`;
