import { css } from "lit";

/** The talk, and beside it (or over it, where there is no room) the goal. */
export const chatStyles = css`
  :host {
    display: block;
    min-block-size: 0;
  }
  .chat {
    display: grid;
    block-size: 100%;
    grid-template: "bar" auto "talk" minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
  }
  .talk {
    grid-area: talk;
    display: grid;
    position: relative;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    min-block-size: 0;
  }
  .talk:focus {
    outline: none;
  }
  .column {
    max-inline-size: 42rem;
    margin-inline: auto;
    padding-inline: max(16px, env(safe-area-inset-left)) max(16px, env(safe-area-inset-right));
  }
  /* Each scroller holds what is placed absolutely in it: unseen labels would lengthen the page otherwise. */
  .log-scroll {
    position: relative;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--c-edge) transparent;
  }
  .log-scroll:focus-visible {
    outline-offset: -4px;
  }
  .log-scroll .column {
    padding-block: 24px 16px;
  }
  .bottom .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding-block: 10px max(14px, env(safe-area-inset-bottom));
  }
  .strip {
    padding: 12px 16px;
    border-radius: 14px;
    background: var(--c-tint);
    color: var(--c-on-tint);
    font-size: 0.875rem;
    line-height: 1.45;
  }
  .strip b {
    display: block;
    font-weight: 600;
  }
  .strip.held {
    padding-block: 8px;
  }
  .strip.held {
    border: 1px solid var(--c-care-edge);
    background: var(--c-care);
    color: var(--c-on-care);
  }
  .strip.held .link {
    color: inherit;
  }
  cairn-plan {
    margin-block-start: 24px;
  }
  .goal-bar {
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 4px 16px;
    border: 0;
    border-block-end: 1px solid var(--c-line);
    background: none;
    text-align: start;
    font-size: 0.9375rem;
    font-weight: 550;
  }
  .goal-bar cairn-stones {
    inline-size: 46px;
    block-size: 30px;
  }
  .goal-bar small {
    flex: 1;
    color: var(--c-soft);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .goal-bar .icon {
    rotate: 90deg;
    color: var(--c-soft);
  }
  .goal-bar[aria-expanded="true"] .icon {
    rotate: -90deg;
  }
  /* Help needs the room: while the goal rests, the way to it is out of the way on small screens. */
  .held:not(.goal-open) .goal-bar {
    display: none;
  }
  .goal {
    grid-area: talk;
    display: none;
    position: relative;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 22px 20px 28px;
    background: var(--c-paper);
    scrollbar-width: thin;
  }
  .goal-open .goal {
    display: block;
    animation: rise 0.3s var(--c-ease);
  }
  .goal-open .talk {
    visibility: hidden;
  }
  .goal-close {
    margin-block-start: 16px;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 24px;
    }
  }
  @container app (min-width: 860px) {
    .chat {
      grid-template: "talk goal" minmax(0, 1fr) / minmax(0, 1fr) minmax(320px, 400px);
    }
    .goal {
      grid-area: goal;
      display: block;
      border-inline-start: 1px solid var(--c-line);
      animation: none !important;
    }
    .goal-open .talk {
      visibility: visible;
    }
    .goal-bar,
    .goal-close {
      display: none;
    }
  }
  /* Landscape phones and 400 % zoom: nothing sticks, the whole talk scrolls as one page. */
  @container app (max-height: 430px) {
    .chat,
    .talk {
      display: block;
    }
    .log-scroll {
      overflow-y: visible;
    }
    .goal-open .talk {
      display: none;
    }
  }
`;
