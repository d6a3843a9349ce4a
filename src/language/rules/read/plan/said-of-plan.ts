import type { PlanChange, ReadInput, Reading } from "../../../../coach/language.ts";
import { ON_THE_TABLE } from "../on-the-table.ts";
import { isNoSentence } from "../said-of-sentence.ts";
import { askedOfPlan } from "./asked-of-plan.ts";
import { otherWish } from "./other-wish.ts";
import { planChangesIn } from "./plan-changes.ts";
import { standingOf } from "./standing.ts";
import { wholeSentence } from "./whole-sentence.ts";

const STOPS = /\bi'?m (?:stopping|done|out|off|finished)\b|\bthis isn'?t working\b/i;

/** Nothing but what goes, comes back or stands for other words: no sentence has this shape. */
const isOrder = (step: PlanChange): boolean =>
  /^(?:own|no-day|last-part|earlier|back|reason)$/.test(step.kind) ||
  (step.kind === "replace" && step.to === "");

/** What should be otherwise in the plan, wherever in the talk it is said. */
const changesSaid = (input: ReadInput, text: string): Reading["correction"] => {
  const standing = STOPS.test(text) ? undefined : standingOf(input);
  // Where their own sentence was asked for, all but an order is that sentence.
  const isOwn = input.ask?.move === "ask-own-wording" && !isNoSentence(text);
  const found = standing && planChangesIn(text, standing);
  const steps = found?.steps ?? [];
  const isAllOrder =
    steps.some(isOrder) && steps.every((one) => isOrder(one) || one.kind === "time");
  return isOwn && !isAllOrder ? undefined : found;
};

/** "I'll write it myself", also where it is no button. */
const WRITES_IT =
  /^(?:no,? |ok,? )?(?:i'?ll|i will|let me|can i|i'?d rather|i want to) (?:just )?(?:write|say|word|put|do|type) (?:it|that|one|the sentence) myself[.!?\s]*$/i;

/** A change of the plan, or that they would put it in their own words; what it says already is shown. */
export const saidOfPlan = (
  input: ReadInput,
  text: string,
): Partial<Pick<Reading, "choice" | "correction" | "requests">> | undefined => {
  if (ON_THE_TABLE.has(input.ask?.move ?? "") && WRITES_IT.test(text)) return { choice: "own" };
  const own = wholeSentence(input, text);
  if (own) return { correction: { steps: [own] } };
  const wish = otherWish(input, text);
  if (wish !== undefined) return { correction: { wish } };
  const correction = changesSaid(input, text);
  if (correction?.steps?.length === 0) return { requests: ["show-goal"] };
  return correction && { correction };
};

/** "Can you take the 4 weeks off?": an order, however politely it is put. */
const ORDER_ASKED =
  /^(?:(?:ok|and|but|so|please|no|oh|that'?s (?:fine|good|better))[,.!\s]+)*(?:can|could|would|will) (?:you|u|we|it|i) (?:please |pls |just |maybe |also )*(?:take|put|add|say|drop|remove|leave out|swap|write|include|delete|lose|cut)\b[^?]*\?/i;
export const orderAsked = (input: ReadInput, text: string): ReturnType<typeof saidOfPlan> =>
  ORDER_ASKED.test(text) && ON_THE_TABLE.has(input.ask?.move ?? "")
    ? saidOfPlan(input, text.replaceAll("?", "."))
    : undefined;

/** What is asked of the plan as it stands: the truth about it, and what is wanted in it. */
export const askedOf = (
  input: ReadInput,
  text: string,
): Pick<Reading, "requests" | "correction" | "asksIfIn"> | undefined => {
  const standing = standingOf(input);
  return standing && askedOfPlan(text, standing);
};
