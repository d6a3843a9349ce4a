import { html, nothing, type TemplateResult } from "lit";

import type { Words } from "../client/words.ts";

export interface NoticeInput {
  readonly isHeld: boolean;
  readonly isOnline: boolean;
  readonly isAwaitingPerson: boolean;
  readonly words: Words;
  readonly showHelp: () => void;
}

/** A calm line over the text field when something about the talk is not as usual; the gravest first. */
export const noticeStrip = (input: NoticeInput): readonly (TemplateResult | typeof nothing)[] => {
  const { isHeld, isOnline, isAwaitingPerson, words } = input;
  return [
    isHeld
      ? strip(
          "held",
          undefined,
          words.say("heldText"),
          html`<button type="button" class="link" @click=${input.showHelp}>
            ${words.say("welcomeEmergencyLink")}
          </button>`,
        )
      : nothing,
    isOnline ? nothing : strip("offline", undefined, words.say("offlineText")),
    isAwaitingPerson && isOnline && !isHeld
      ? strip("review", words.say("reviewTitle"), words.say("reviewText"))
      : nothing,
  ];
};

const strip = (
  kind: string,
  title: string | undefined,
  text: string,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<div class="strip ${kind}" part="notice" role="status">
    ${title ? html`<b>${title}</b>` : nothing} <span>${text} ${more}</span>
  </div>`;
