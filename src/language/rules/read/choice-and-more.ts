import type { Ask, Option } from "../../../coach/ask.ts";

/** Where a picked answer leads to a question, and its answer may stand in the same message. */
const LEADS_TO: Readonly<Record<string, Readonly<Record<string, Ask>>>> = {
  "shrink-step": {
    "other-time": { move: "ask-other-time", hears: "cue", input: "text" },
    "less-often": { move: "ask-less-often", hears: "frequency", input: "text" },
    smaller: { move: "ask-smaller", hears: "action", input: "text" },
  },
  "settle-act": { other: { move: "ask-action", slot: "action", input: "text" } },
  "ask-what-to-change": {
    act: { move: "ask-action", slot: "action", input: "text" },
    often: { move: "ask-measure", slot: "frequency", input: "text" },
    when: { move: "ask-deadline", slot: "deadline", input: "text" },
    reason: { move: "ask-why-matters", slot: "reason", input: "text" },
  },
};

const FEWEST_WORDS = 2;

/** "Less often. just weds and thurs": what was picked, and what is said after it. */
export const saidAfterChoice = (
  text: string,
  choice: Option,
  ask: Ask | undefined,
): { readonly ask: Ask; readonly text: string } | undefined => {
  const asked = LEADS_TO[ask?.move ?? ""]?.[choice.id];
  const label = choice.label.toLowerCase();
  if (!asked || !text.toLowerCase().startsWith(label)) return undefined;
  const rest = text.slice(label.length).replace(/^[\s.,:;!-]+/, "");
  return rest.split(/\s+/).filter(Boolean).length >= FEWEST_WORDS
    ? { ask: asked, text: rest }
    : undefined;
};
