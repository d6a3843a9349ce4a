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

/** What an option is called as well, where it opens the message: a name it had before, typed out. */
const ALSO: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  "shrink-step": { smaller: /^something smaller\b/i, try: /^try it as it is\b/i },
};

/** The words with which a message names the option; none where it does not open with its name. */
const openingName = (text: string, option: Option, move: string): string | undefined => {
  const { label, id } = option;
  if (text.toLowerCase().startsWith(label.toLowerCase())) return text.slice(0, label.length);
  return ALSO[move]?.[id]?.exec(text)?.[0];
};

/** The option that is picked by another name of its own. */
export const alsoCalled = (text: string, ask: Ask | undefined): Option | undefined =>
  ask?.options?.find(({ id }) => ALSO[ask.move]?.[id]?.test(text) ?? false);

/** "Less often. just weds and thurs": what was picked, and what is said after it. */
export const saidAfterChoice = (
  text: string,
  choice: Option,
  ask: Ask | undefined,
): { readonly ask: Ask; readonly text: string } | undefined => {
  const asked = LEADS_TO[ask?.move ?? ""]?.[choice.id];
  const name = openingName(text, choice, ask?.move ?? "");
  if (!asked || name === undefined) return undefined;
  const rest = text.slice(name.length).replace(/^[\s.,:;!-]+/, "");
  return rest.split(/\s+/).filter(Boolean).length >= FEWEST_WORDS
    ? { ask: asked, text: rest }
    : undefined;
};
