import { html, nothing, type TemplateResult } from "lit";

import type { Words } from "../client/words.ts";
import { icon } from "../parts/icon.ts";

export interface FrameActions {
  readonly leave: () => void;
  /** Absent where there is nothing to close. */
  readonly close: (() => void) | undefined;
  readonly toggleHelp: () => void;
}

/** The top of every screen: whose this is, and the way out. */
export const header = (
  words: Words,
  practice: string | undefined,
  { leave, close }: FrameActions,
): TemplateResult =>
  html`<div class="top" part="header">
    <cairn-stones class="logo" .laid=${9}></cairn-stones>
    <div class="title">
      <b>${words.say("title")}</b>
      <span>${practice ?? "\u00a0"}</span>
    </div>
    <button type="button" class="button leave" part="leave" @click=${leave}>
      ${icon("leave")}<span>${words.say("leave")}</span>
    </button>
    ${
      close
        ? html`<button
            type="button"
            class="round-button"
            part="close"
            aria-label=${words.say("close")}
            @click=${close}
          >
            ${icon("close")}
          </button>`
        : nothing
    }
  </div>`;

/** Said on every screen: this is a program. And help, always at the same place. */
export const banner = (words: Words, isHelpOpen: boolean, actions: FrameActions): TemplateResult =>
  html`<div class="banner" part="banner">
    <p>${icon("program")}<span>${words.say("banner")}</span></p>
    <button
      type="button"
      class="help-button"
      part="help"
      aria-expanded=${isHelpOpen ? "true" : "false"}
      @click=${actions.toggleHelp}
    >
      ${icon("help")}${words.say("help")}
    </button>
  </div>`;
