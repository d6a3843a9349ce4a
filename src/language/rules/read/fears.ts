import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput } from "../../../coach/language.ts";
import { listenToTelling, plainTelling } from "./ear/told-ear.ts";
import { isWorry } from "./tone.ts";

/** Where a plan is being made, a fear is something to plan for: it is kept, and the question stays open. */
export const fearIn = (input: ReadInput, text: string, isHeard: boolean): Fact[] | undefined => {
  const { slot, move } = input.ask ?? {};
  const isPlanning =
    (slot !== undefined && SHAPES.has(slot)) ||
    move === "ask-permission-to-plan" ||
    move === "settle-act" ||
    move === "propose-goal";
  if (!isPlanning || !(isWorry(text) || (isHeard && isPlainlyInTheWay(input, text))))
    return undefined;
  return [
    {
      slot: "obstacle",
      value: text.replace(WHAT_IF, "").replace(/[?!.]+$/, ""),
      provenance: "said",
      quote: text,
    },
  ];
};
/** What the ear alone takes for a fear is kept as one only where it plainly names what is in the way. */
const isPlainlyInTheWay = ({ ask }: ReadInput, text: string): boolean =>
  text.split(/\s+/).length <= MOST_OF_A_FEAR &&
  !/\?|\bsorry\b/i.test(text) &&
  plainTelling(listenToTelling(text, ask), LEAST_OF_A_FEAR) === "block";
const MOST_OF_A_FEAR = 14;
const LEAST_OF_A_FEAR = 0.5;
/** What leads to it: "yes. but …", "what if …". */
const WHAT_IF =
  /^(?:(?:but|and|so|yes|yeah|ok(?:ay)?|no|well|hmm+|maybe)\b[\s,.!]*)*(?:what (?:if|about (?:when|if)) |what (?:do|would|will|should|could) i (?:even )?(?:say|do)(?: to (?:him|her|them))? (?:if|when) )?/i;
const SHAPES: ReadonlySet<string> = new Set([
  "action",
  "frequency",
  "deadline",
  "confidence",
  "firstStep",
  "support",
]);
