import { css } from "lit";

export const askInputStyles = css`
  :host {
    display: block;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    border-color: var(--c-accent);
    color: var(--c-accent);
    background: var(--c-surface);
  }
  .chip.main {
    color: var(--c-on-accent);
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(11, minmax(0, 1fr));
    gap: 4px;
  }
  .number {
    position: relative;
    display: grid;
    block-size: 46px;
    cursor: pointer;
  }
  .number input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .number span {
    display: grid;
    place-items: center;
    border: 1px solid var(--c-edge);
    border-radius: 12px;
    background: var(--c-surface);
    font-weight: 550;
    font-variant-numeric: tabular-nums;
    transition: background 0.15s;
  }
  .number:hover span {
    background: var(--c-tint);
    color: var(--c-on-tint);
  }
  .number input:checked + span {
    background: var(--c-accent);
    border-color: var(--c-accent);
    color: var(--c-on-accent);
  }
  .number input:focus-visible + span {
    outline: 3px solid var(--c-accent);
    outline-offset: 2px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    margin-block-start: 6px;
    color: var(--c-soft);
    font-size: 0.8125rem;
  }
  .ends span:last-child {
    text-align: end;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px;
    margin-block-start: 10px;
  }
  .date label {
    display: grid;
    gap: 4px;
    color: var(--c-soft);
    font-size: 0.8125rem;
  }
  .date input {
    min-block-size: 44px;
    padding: 0.4em 0.8em;
    border: 1px solid var(--c-edge);
    border-radius: 12px;
    background: var(--c-surface);
    color: var(--c-ink);
    font-size: 1rem;
  }
  /* Eleven in a row fit a phone only without gaps: one bar, each part still wider than 24 px. */
  @container app (max-width: 520px) {
    .numbers {
      gap: 0;
    }
    .number {
      block-size: 54px;
    }
    .number span {
      border-radius: 0;
      border-inline-start-width: 0;
      font-size: 0.9375rem;
    }
    .number:first-child span {
      border-inline-start-width: 1px;
      border-start-start-radius: 14px;
      border-end-start-radius: 14px;
    }
    .number:last-child span {
      border-start-end-radius: 14px;
      border-end-end-radius: 14px;
    }
    .number input:focus-visible + span {
      z-index: 1;
    }
  }
  @media (forced-colors: active) {
    .number input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
