import { html, nothing, type TemplateResult } from "lit";

import type { Conversation } from "../client/conversation.ts";
import type { View } from "../client/conversation-options.ts";
import type { WordKey, Words } from "../client/words.ts";
import { people } from "./people.ts";

type StandIn = Extract<
  View,
  "declined" | "maintenance" | "off" | "gone" | "link-used" | "invite-used"
>;

interface Screen {
  readonly title: WordKey;
  readonly text: WordKey;
  readonly again?: WordKey;
}

const SCREENS: Record<StandIn, Screen> = {
  declined: { title: "declinedTitle", text: "declinedText", again: "declinedAgain" },
  maintenance: { title: "maintenanceTitle", text: "maintenanceText", again: "tryAgain" },
  off: { title: "offTitle", text: "offText" },
  "link-used": { title: "linkUsedTitle", text: "linkUsedText", again: "start" },
  "invite-used": { title: "inviteUsedTitle", text: "inviteUsedText", again: "startWithout" },
  gone: { title: "goneTitle", text: "goneText", again: "start" },
};

/** Where there is no chat, there are people to reach instead. */
export const standInScreen = (
  view: StandIn,
  conversation: Conversation,
  words: Words,
): TemplateResult => {
  const { title, text, again } = SCREENS[view];
  const practice = conversation.welcome?.practice.name ?? "";
  const act = () => (view === "maintenance" ? conversation.open() : conversation.reconsider());
  return html`<div class="page">
    <h1 tabindex="-1">${words.say(title)}</h1>
    <p class="lead">${words.say(text, { practice })}</p>
    ${people(conversation.welcome, words)}
    ${
      again
        ? html`<div>
            <button type="button" class="button" @click=${act}>${words.say(again)}</button>
          </div>`
        : nothing
    }
  </div>`;
};
