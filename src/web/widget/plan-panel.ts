import { html, nothing, type TemplateResult } from "lit";

import type { PlanFormat } from "../client/api.ts";
import type { Conversation } from "../client/conversation.ts";
import type { WordKey, Words } from "../client/words.ts";
import { icon, type IconName } from "../parts/icon.ts";

const ENDINGS = {
  kept: "endedKept",
  parked: "endedParked",
  stopped: "endedStopped",
} as const satisfies Record<string, WordKey>;

const WAYS: readonly { format: PlanFormat; say: WordKey; icon: IconName }[] = [
  { format: "html", say: "planPrint", icon: "print" },
  { format: "pdf", say: "planPdf", icon: "file" },
  { format: "ics", say: "planCalendar", icon: "calendar" },
];

/** Where a talk has come to its end: what was kept, and ways to take it along. */
export const planPanel = (conversation: Conversation, words: Words): TemplateResult => {
  const { ended, goal } = conversation.chat.snapshot ?? {};
  const hasPlan = ended === "kept" && goal?.goalId !== undefined;
  return html`<section class="panel plan" part="plan">
    <h2>${words.say(ENDINGS[ended ?? "stopped"])}</h2>
    ${
      hasPlan
        ? html`<p class="soft">${words.say("planTitle")}</p>
            <div class="actions">
              ${WAYS.map(
                ({ format, say, icon: name }) =>
                  html`<button
                    type="button"
                    class="button"
                    @click=${() => take(conversation, format, words)}
                  >
                    ${icon(name)}${words.say(say)}
                  </button>`,
              )}
            </div>`
        : nothing
    }
  </section>`;
};

/** The file is fetched with the token and handed over by this page: no address ever opens a plan. */
const take = async (
  conversation: Conversation,
  format: PlanFormat,
  words: Words,
): Promise<void> => {
  const file = await conversation.plan(format);
  if (!file) return;
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  if (format === "html") link.target = "_blank";
  else link.download = `${words.say("planFile")}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
