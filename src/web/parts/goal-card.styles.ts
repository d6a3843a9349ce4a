import { css } from "lit";

export const goalCardStyles = css`
  :host {
    display: block;
    line-height: 1.45;
  }
  header {
    display: flex;
    align-items: end;
    gap: 16px;
    padding-block-end: 16px;
  }
  cairn-stones {
    inline-size: 104px;
    block-size: 68px;
    flex: none;
  }
  h2 {
    font-family: var(--c-display);
    font-size: 1.375rem;
    font-weight: 600;
    line-height: 1.2;
    outline-offset: 4px;
  }
  .soft {
    color: var(--c-soft);
    font-size: 0.875rem;
  }
  .badge {
    display: inline-block;
    margin-inline-end: 6px;
    padding: 1px 9px;
    border-radius: 999px;
    background: var(--c-tint);
    color: var(--c-on-tint);
    font-size: 0.8125rem;
    font-weight: 550;
  }
  .empty {
    padding: 22px 20px;
    border: 1px dashed var(--c-edge);
    border-radius: var(--c-radius);
  }
  .empty .lead {
    margin-block-end: 6px;
    font-family: var(--c-display);
    font-size: 1.125rem;
  }
  .statement {
    padding: 18px 20px;
    border-radius: var(--c-radius);
    background: var(--c-surface);
    box-shadow: var(--c-shadow);
  }
  .statement .value {
    font-family: var(--c-display);
    font-size: 1.3125rem;
    line-height: 1.38;
    text-wrap: pretty;
  }
  .answer {
    margin-block-start: 8px;
    padding: 10px 14px;
    border-radius: 12px;
    background: var(--c-tint);
    color: var(--c-on-tint);
    font-size: 0.9375rem;
  }
  .parts {
    position: relative;
    margin-block-start: 18px;
    list-style: none;
  }
  .parts::before {
    content: "";
    position: absolute;
    inset-block: -6px 22px;
    inset-inline-start: 9px;
    inline-size: 2px;
    background: var(--c-line);
  }
  .parts li {
    position: relative;
    padding-inline-start: 34px;
    padding-block-end: 14px;
  }
  .parts li::before {
    content: "";
    position: absolute;
    inset-inline-start: 1px;
    inset-block-start: 8px;
    inline-size: 18px;
    block-size: 13px;
    border: 1.5px dashed var(--c-edge);
    border-radius: 50%;
    background: var(--c-paper);
  }
  .parts li:has(.filled)::before {
    border: 0;
    background: var(--c-stone-3);
  }
  .parts li:nth-child(3n + 1):has(.filled)::before {
    background: var(--c-stone-4);
  }
  .parts li:nth-child(3n + 2):has(.filled)::before {
    background: var(--c-stone-2);
  }
  .label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 30px;
  }
  h3 {
    color: var(--c-soft);
    font-size: 0.875rem;
    font-weight: 550;
  }
  .label + .soft {
    margin-block-end: 6px;
    font-size: 0.8125rem;
  }
  .edit {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    margin: -3px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--c-soft);
    font-size: 0.875rem;
  }
  .edit:hover {
    background: var(--c-tint);
    color: var(--c-on-tint);
  }
  .value {
    font-size: 1rem;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .source {
    margin-block-start: 4px;
    color: var(--c-soft);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .source q {
    font-family: var(--c-display);
    font-size: 0.9375rem;
    font-style: italic;
  }
  form {
    display: grid;
    gap: 8px;
    margin-block: 4px 8px;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 5.2em;
    padding: 10px 12px;
    border: 1px solid var(--c-edge);
    border-radius: 12px;
    background: var(--c-surface);
    color: var(--c-ink);
    font-size: 1rem;
    line-height: 1.5;
    resize: vertical;
  }
  form .soft:empty {
    position: absolute;
  }
  .actions {
    display: flex;
    gap: 8px;
  }
  .open {
    margin-block: 4px 10px;
    padding: 14px 18px;
    border-radius: var(--c-radius);
    background: var(--c-sunk);
  }
  .open h3 {
    margin-block-end: 4px;
    color: var(--c-ink);
  }
  .open ul {
    padding-inline-start: 1.1em;
    margin-block-end: 6px;
    font-size: 0.9375rem;
  }
  .why {
    margin-inline-start: -0.6em;
    font-size: 0.875rem;
  }
  @media (forced-colors: active) {
    .statement {
      border: 1px solid CanvasText;
    }
    .parts li:nth-child(n):has(.filled)::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
