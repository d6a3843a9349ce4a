import type { ReadInput, Reading } from "../../../coach/language.ts";
import { said } from "./slots.ts";

/** Asked while a plan is made; elsewhere a "what if" may be about anything. */
const OF_A_PLAN: ReadonlySet<string> = new Set(["frequency", "deadline", "review"]);
const WHAT_IF =
  /(?:^|[.,;!?]\s*|\b(?:but|and|so)\s+)(?:then )?what (?:if|about (?:when|if)) ([^.?!;]{4,70})/i;
/** "What if I did it on Fridays" is a change, and no worry. */
const CHANGES = /^(?:i|we) (?:did|do|made?|make|say|said|went|go|changed?|tried)\b/i;

/** "4 weeks. what if im knackered, some weeks": what is in the way is told beside the answer, and kept. */
export const withWorryBeside = ({ ask }: ReadInput, text: string, reading: Reading): Reading => {
  const isPlanning = OF_A_PLAN.has(ask?.slot ?? "") || ask?.move === "propose-goal";
  // What stands under a "but" is judged with the sentence.
  const isOpen = isPlanning && reading.answer !== "yes-but" && reading.correction === undefined;
  const [, worry = ""] = (isOpen && WHAT_IF.exec(text)) || [];
  if (!worry || CHANGES.test(worry) || reading.facts.some(({ slot }) => slot === "obstacle"))
    return reading;
  return {
    ...reading,
    tone: "worry",
    facts: [...reading.facts, said("obstacle", worry)],
  };
};
