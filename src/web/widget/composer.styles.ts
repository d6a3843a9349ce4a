import { css } from "lit";

export const composerStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  form {
    display: flex;
    align-items: end;
    gap: 6px;
    padding: 5px;
    border: 1px solid var(--c-edge);
    border-radius: 28px;
    background: var(--c-surface);
    box-shadow: var(--c-shadow);
  }
  form:focus-within {
    border-color: var(--c-accent);
    outline: 2px solid var(--c-accent);
    outline-offset: 0;
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    max-block-size: min(9.5em, 30vh);
    min-block-size: 44px;
    padding: 10px 8px 10px 14px;
    border: 0;
    outline: 0;
    background: none;
    resize: none;
    font-size: 1rem;
    line-height: 1.5;
    color: var(--c-ink);
    overflow-y: auto;
  }
  textarea:focus-visible {
    outline: none;
  }
  textarea::placeholder {
    color: var(--c-soft);
    opacity: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .send {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 999px;
    background: var(--c-accent);
    color: var(--c-on-accent);
    font-weight: 600;
    font-size: 0.9375rem;
    transition:
      background 0.2s,
      color 0.2s;
  }
  .send.wide {
    padding-inline: 1.1em 0.9em;
  }
  .send[aria-disabled="true"] {
    background: var(--c-sunk);
    color: var(--c-soft);
    cursor: default;
  }
  @media (forced-colors: active) {
    .send {
      border: 1px solid ButtonText;
    }
    form:focus-within {
      outline-color: Highlight;
    }
  }
`;
