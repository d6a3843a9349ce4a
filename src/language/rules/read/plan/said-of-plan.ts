import type { ReadInput, Reading } from "../../../../coach/language.ts";
import { isNoSentence } from "../said-of-sentence.ts";
import { askedOfPlan } from "./asked-of-plan.ts";
import { planChangesIn } from "./plan-changes.ts";
import { standingOf } from "./standing.ts";

/** What should be otherwise in the plan, wherever in the talk it is said. */
export const changesSaid = (input: ReadInput, text: string): Reading["correction"] => {
  const standing = standingOf(input);
  // Where their own sentence was asked for, all but an order is that sentence.
  const isOwn = input.ask?.move === "ask-own-wording" && !isNoSentence(text);
  const found = standing && planChangesIn(text, standing);
  return isOwn && found?.steps?.[0]?.kind !== "own" ? undefined : found;
};

/** What is asked of the plan as it stands: the truth about it, and what is wanted in it. */
export const askedOf = (
  input: ReadInput,
  text: string,
): Pick<Reading, "requests" | "correction"> | undefined => {
  const standing = standingOf(input);
  return standing && askedOfPlan(text, standing);
};
