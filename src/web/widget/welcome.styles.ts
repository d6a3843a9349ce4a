import { css } from "lit";

export const welcomeStyles = css`
  .about {
    display: grid;
    gap: 20px;
  }
  @container app (min-width: 860px) {
    .page {
      grid-template-columns: minmax(0, 1fr) minmax(0, 26rem);
      align-items: center;
      gap: 56px;
      max-inline-size: 64rem;
      min-block-size: 100%;
      padding-inline: 40px;
    }
    .about {
      gap: 24px;
    }
    .hero {
      inline-size: 176px;
      block-size: 112px;
    }
  }
  .facts {
    display: grid;
    gap: 16px;
    list-style: none;
    font-size: 0.9375rem;
  }
  .facts li {
    display: flex;
    gap: 14px;
  }
  .facts b {
    display: block;
    font-size: 1rem;
    font-weight: 600;
  }
  .facts div > span {
    color: var(--c-soft);
  }
  .round {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50% 48% 52% 46%;
    background: var(--c-tint);
    color: var(--c-on-tint);
  }
  form {
    display: grid;
    gap: 16px;
    padding: 20px;
    border-radius: calc(var(--c-radius) + 4px);
    background: var(--c-surface);
    box-shadow: var(--c-shadow);
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
    color: var(--c-soft);
    font-size: 0.875rem;
    font-weight: 550;
  }
  .choice {
    display: flex;
    gap: 14px;
    align-items: start;
    padding-block: 10px;
    cursor: pointer;
  }
  .choice + .choice {
    border-block-start: 1px solid var(--c-line);
  }
  .choice input {
    appearance: none;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 26px;
    block-size: 26px;
    margin: 0;
    border: 1.5px solid var(--c-edge);
    border-radius: 8px;
    background: var(--c-paper);
    cursor: pointer;
  }
  .choice input::before {
    content: "";
    inline-size: 13px;
    block-size: 7px;
    margin-block-start: -3px;
    border: solid var(--c-on-accent);
    border-width: 0 0 2.5px 2.5px;
    rotate: -45deg;
    opacity: 0;
  }
  .choice input:checked {
    border-color: var(--c-accent);
    background: var(--c-accent);
  }
  .choice input:checked::before {
    opacity: 1;
  }
  .choice small {
    display: block;
    margin-block-start: 2px;
    color: var(--c-soft);
    font-size: 0.875rem;
  }
  .note {
    font-size: 0.9375rem;
  }
  .note:not(:empty) {
    padding: 12px 16px;
    border-radius: 12px;
    background: var(--c-tint);
    color: var(--c-on-tint);
  }
  .note:empty {
    position: absolute;
  }
  @media (forced-colors: active) {
    form {
      border: 1px solid CanvasText;
    }
    .choice input {
      appearance: auto;
    }
    .choice input::before {
      content: none;
    }
  }
`;
