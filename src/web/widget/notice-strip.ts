import { html, nothing, type TemplateResult } from "lit";

import type { Conversation } from "../client/conversation.ts";
import type { Words } from "../client/words.ts";

/** One calm line over the text field when something about the talk is not as usual; the gravest first. */
export const noticeStrip = (
  conversation: Conversation,
  isAwaitingPerson: boolean,
  words: Words,
): TemplateResult | typeof nothing => {
  const { chat, welcome, isOnline } = conversation;
  const offline = isOnline ? nothing : strip("offline", undefined, words.say("offlineText"));
  if (chat.snapshot?.hold) {
    const { name: practice = "", coverHours: hours = "" } = welcome?.practice ?? {};
    const text = hours ? words.say("heldText", { practice, hours }) : words.say("heldTextShort");
    return html`${strip("held", words.say("heldTitle"), text)}${offline}`;
  }
  if (!isOnline) return html`${offline}`;
  if (isAwaitingPerson) return strip("review", words.say("reviewTitle"), words.say("reviewText"));
  return nothing;
};

const strip = (kind: string, title: string | undefined, text: string): TemplateResult =>
  html`<div class="strip ${kind}" part="notice" role="status">
    ${title ? html`<b>${title}</b>` : nothing} <span>${text}</span>
  </div>`;
