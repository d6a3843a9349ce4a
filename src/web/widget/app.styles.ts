import { css } from "lit";

/** The frame: a header, the banner, and one body that scrolls. It is its own container, whatever the page does. */
export const appStyles = css`
  :host {
    display: block;
    block-size: 100%;
    container: app / size;
    background: var(--c-paper);
    font-size: 1rem;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .frame {
    position: relative;
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    block-size: 100%;
    background: var(--c-paper);
    color: var(--c-ink);
  }
  .top {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 10px 12px 8px 16px;
    padding-inline: max(16px, env(safe-area-inset-left)) max(12px, env(safe-area-inset-right));
  }
  .logo {
    flex: none;
    inline-size: 42px;
    block-size: 28px;
  }
  .title {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.2;
  }
  .title b {
    display: block;
    font-family: var(--c-display);
    font-size: 1.125rem;
    font-weight: 600;
  }
  .title span {
    display: -webkit-box;
    overflow: hidden;
    color: var(--c-soft);
    font-size: 0.8125rem;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .title span::first-letter {
    text-transform: uppercase;
  }
  .leave {
    flex: none;
    min-block-size: 40px;
    padding-inline: 0.85em 1em;
    font-size: 0.875rem;
    background: var(--c-paper);
  }
  .round-button {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--c-ink);
  }
  .round-button:hover {
    background: var(--c-tint);
  }
  .banner {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 10px;
    padding-inline: 16px 8px;
    background: var(--c-sunk);
    color: var(--c-ink);
    font-size: 0.8125rem;
  }
  .banner p {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-block: 6px;
    line-height: 1.3;
  }
  .help-button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 40px;
    padding: 0 10px;
    border: 0;
    border-radius: 10px;
    background: none;
    color: var(--c-accent);
    font-weight: 600;
  }
  .help-button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .scroll {
    position: relative;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--c-edge) transparent;
  }
  .loading {
    display: grid;
    place-items: center;
    color: var(--c-soft);
  }
  /* Room for whose coach this is, before its name has come: nothing below moves when it does. */
  @container app (max-width: 430px) {
    .title span {
      min-block-size: 2.4em;
    }
  }
  @container app (max-width: 359px) {
    .title span,
    .logo {
      display: none;
    }
  }
  /* Landscape phones and 400 % zoom: nothing sticks, all of it scrolls as one page. */
  @container app (max-height: 430px) {
    .frame {
      display: block;
      overflow-y: auto;
    }
    .scroll {
      overflow-y: visible;
    }
  }
`;
