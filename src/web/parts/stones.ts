import { html, svg, css, LitElement } from "lit";

/** Where each of the nine stones lies (x, y, width, height, tone), the lowest row first. */
const PLACES = [
  [34, 116, 60, 22, 3],
  [88, 117, 54, 20, 1],
  [134, 117, 44, 19, 2],
  [60, 96, 58, 21, 2],
  [112, 97, 50, 20, 4],
  [72, 76, 46, 19, 1],
  [110, 77, 36, 17, 3],
  [90, 58, 46, 18, 4],
  [91, 41, 30, 15, 2],
] as const;

const PEBBLE = "M-50 6C-52-28-26-48 6-49 34-50 52-26 50 6 48 36 26 49-4 49-32 49-49 36-50 6Z";

/** A cairn that grows by one stone for each part of the goal. The count is said in words beside it. */
export class CairnStones extends LitElement {
  static override properties = { laid: { type: Number } };
  declare laid: number;

  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
    path {
      fill: var(--c-line);
      opacity: 0.75;
    }
    .laid path {
      opacity: 1;
    }
    .laid.tone-1 path {
      fill: var(--c-stone-1);
    }
    .laid.tone-2 path {
      fill: var(--c-stone-2);
    }
    .laid.tone-3 path {
      fill: var(--c-stone-3);
    }
    .laid.tone-4 path {
      fill: var(--c-stone-4);
    }
    @media (prefers-reduced-motion: no-preference) {
      .laid {
        animation: settle 0.5s cubic-bezier(0.2, 0.7, 0.2, 1.2);
      }
    }
    @keyframes settle {
      from {
        translate: 0 -14px;
        opacity: 0;
      }
    }
    @media (forced-colors: active) {
      .laid:not(#none) path {
        fill: CanvasText;
      }
    }
  `;

  constructor() {
    super();
    this.laid = 0;
  }

  override render() {
    return html`<svg viewBox="0 28 166 102" aria-hidden="true">
      ${PLACES.map(
        ([x, y, width, height, tone], at) =>
          svg`<g class=${`tone-${tone} ${at < this.laid ? "laid" : ""}`}>
            <path d=${PEBBLE} transform=${`translate(${x} ${y}) scale(${width / 100} ${height / 100})`} />
          </g>`,
      )}
    </svg>`;
  }
}
