import type { ReadInput, Reading } from "../../../coach/language.ts";
import { namedIn } from "./corrections.ts";
import { factsIn } from "./facts.ts";
import { ON_THE_TABLE } from "./on-the-table.ts";

const ASKED_FOR_ACT = { move: "ask-action", slot: "action", input: "text" } as const;

/** "My goal: …", a sentence in quotation marks: the act in their own words, wherever the talk is. */
export const namedPlan = (
  input: ReadInput,
  text: string,
): Pick<Reading, "facts" | "correction" | "signals"> | undefined => {
  if (ON_THE_TABLE.has(input.ask?.move ?? "")) return undefined;
  const own = namedIn(text);
  if (!own) return undefined;
  const facts = factsIn(own, { ask: ASKED_FOR_ACT }, input.moment);
  return facts.some(({ slot }) => slot === "action")
    ? { facts, correction: { own }, signals: ["may-plan"] }
    : undefined;
};
