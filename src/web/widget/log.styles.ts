import { css } from "lit";

export const logStyles = css`
  :host {
    display: block;
  }
  ol {
    display: flex;
    flex-direction: column;
    gap: 18px;
    list-style: none;
  }
  li {
    max-inline-size: 34em;
    font-size: 1.0625rem;
    line-height: 1.55;
    overflow-wrap: anywhere;
  }
  .client {
    align-self: end;
    max-inline-size: min(30em, 86%);
  }
  .client .text {
    padding: 10px 16px;
    border-radius: var(--c-radius);
    border-end-end-radius: 6px;
    background: var(--c-tint);
    color: var(--c-on-tint);
    white-space: pre-wrap;
  }
  .coach .text,
  .clinician .text {
    display: grid;
    gap: 0.65em;
  }
  .clinician .text {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--c-stone-2);
  }
  .who {
    display: block;
    margin-block-end: 4px;
    color: var(--c-soft);
    font-size: 0.8125rem;
  }
  .text :is(ul, ol) {
    display: grid;
    gap: 0.3em;
    padding-inline-start: 1.3em;
    list-style: revert;
  }
  .text em {
    font-family: var(--c-display);
    font-size: 1.08em;
  }
  .standing {
    margin-block-start: 4px;
    color: var(--c-soft);
    font-size: 0.8125rem;
    text-align: end;
  }
  .standing .button {
    min-block-size: 32px;
    padding-block: 0.2em;
    font-size: inherit;
  }
  .writing .text {
    display: flex;
    gap: 6px;
    padding-block: 8px;
  }
  .writing i {
    inline-size: 9px;
    block-size: 7px;
    border-radius: 50%;
    background: var(--c-stone-3);
    animation: breathe 1.8s ease-in-out infinite;
  }
  .writing i:nth-child(2) {
    animation-delay: 0.25s;
    background: var(--c-stone-2);
  }
  .writing i:nth-child(3) {
    animation-delay: 0.5s;
    background: var(--c-stone-4);
  }
  li:not(.writing) {
    animation: arrive 0.35s var(--c-ease);
  }
  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 6px;
    }
  }
  @keyframes breathe {
    0%,
    100% {
      opacity: 0.35;
    }
    50% {
      opacity: 1;
    }
  }
  .card {
    margin-block-start: 14px;
    padding: 18px 18px 8px;
    border: 1px solid var(--c-care-edge);
    border-radius: var(--c-radius);
    background: var(--c-care);
    color: var(--c-on-care);
  }
  .card h2 {
    font-family: var(--c-display);
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.3;
  }
  .card .body {
    display: grid;
    gap: 0.6em;
    margin-block: 8px 12px;
  }
  .card .body :is(ul, ol) {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .card ul.resources {
    display: block;
    padding: 0;
    list-style: none;
  }
  .resources li {
    position: relative;
    padding-block: 10px;
    border-block-start: 1px solid color-mix(in srgb, var(--c-care-edge) 45%, transparent);
    font-size: 1rem;
    animation: none;
  }
  .resources a,
  .resources b {
    font-weight: 650;
    color: inherit;
  }
  .resources a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 28px;
  }
  .text a {
    padding-block: 0.3em;
    font-weight: 650;
    color: inherit;
    overflow-wrap: normal;
  }
  /* The whole row can be tapped. */
  .resources a::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  .resources span {
    display: block;
    font-size: 0.9375rem;
  }
  @media (forced-colors: active) {
    .client .text {
      border: 1px solid CanvasText;
    }
    .writing i {
      background: CanvasText;
    }
  }
`;
