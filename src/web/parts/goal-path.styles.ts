import { css } from "lit";

/** Stems and twigs are drawn with borders: they hold in print, in zoom and from right to left. */
export const goalPathStyles = css`
  .path {
    margin-block: 4px 10px;
    padding: 14px 18px;
    border: 1px solid var(--c-line);
    border-radius: var(--c-radius);
  }
  .path h3 {
    margin-block-end: 6px;
    color: var(--c-ink);
  }
  .path ul {
    padding: 0;
    list-style: none;
  }
  .path ul ul {
    padding-inline-start: 20px;
  }
  .path li {
    position: relative;
    margin-block-start: 8px;
    font-size: 0.9375rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .path .kind {
    display: block;
    color: var(--c-soft);
    font-size: 0.8125rem;
  }
  .path .here > span[dir] {
    font-weight: 600;
  }
  .path ul ul > li::before {
    content: "";
    position: absolute;
    inset-block: -8px auto;
    inset-inline-start: -14px;
    block-size: 19px;
    inline-size: 9px;
    border: solid var(--c-edge);
    border-width: 0 0 1.5px;
    border-inline-start-width: 1.5px;
    border-end-start-radius: 8px;
  }
  .path ul ul > li:not(:last-child)::after {
    content: "";
    position: absolute;
    inset-block: 0 -8px;
    inset-inline-start: -14px;
    border-inline-start: 1.5px solid var(--c-edge);
  }
`;
