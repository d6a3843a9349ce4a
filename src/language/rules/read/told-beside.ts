import type { ReadInput, Reading } from "../../../coach/language.ts";
import { said } from "./slots.ts";

/** Asked while a plan is made; elsewhere a "what if" may be about anything. */
const OF_A_PLAN: ReadonlySet<string> = new Set(["frequency", "deadline", "review"]);
const WHAT_IF =
  /(?:^|[.,;!?]\s*|\b(?:but|and|so)\s+)(?:then )?what (?:if|about (?:when|if)) ([^.?!;]{4,70})/i;
/** "What if I did it on Fridays" is a change, and no worry. */
const CHANGES = /^(?:i|we) (?:did|do|made?|make|say|said|went|go|changed?|tried)\b/i;

/** "4 weeks. what if im knackered, some weeks": what is in the way is told beside the answer, and kept. */
const withWorryBeside = ({ ask }: ReadInput, text: string, reading: Reading): Reading => {
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

const SAYS_HOW_SURE: ReadonlySet<string> = new Set(["shrink-step", "plan-if-then"]);
const A_MARK =
  /\b(?:(?:a|an|to a|like a) (10|\d)(?=\s*(?:then|now|with|[,.!]|$))|(10|\d) ?(?:\/|out of) ?10\b)/i;

/** "Leave the window open. A 7 then": how sure they are now, told with what would help. */
const withSureBeside = ({ ask }: ReadInput, text: string, reading: Reading): Reading => {
  const isOpen = SAYS_HOW_SURE.has(ask?.move ?? "") && reading.rating === undefined;
  const [, mark, ofTen] = (isOpen && A_MARK.exec(text)) || [];
  const value = mark ?? ofTen;
  return value === undefined ? reading : { ...reading, rating: { value: Number(value) } };
};

/** What is told beside the answer to what was asked: a worry, and how sure they are now. */
export const withToldBeside = (input: ReadInput, text: string, reading: Reading): Reading =>
  withSureBeside(input, text, withWorryBeside(input, text, reading));
