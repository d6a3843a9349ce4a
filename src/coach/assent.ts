import type { Reading } from "./language.ts";
import type { Session } from "./session.ts";

const ASKS_TO_PLAN: ReadonlySet<string> = new Set([
  "check-understanding",
  "ask-permission-to-plan",
]);

/** Said last, whatever came before it: "well it is about the knees. but go on", "not a big one though. fine". */
const ENDS_IN_ASSENT =
  /(?:^|[.,;!?]\s*|\b(?:but|so|and|then)\s+)(?:ok(?:ay)?[\s,]*)?(?:go (?:on|ahead)(?: then)?|fine(?: then)?|why not|let'?s (?:do it|try(?: it)?|go)|ok(?:ay)?(?: then)?|yeah(?: ok(?:ay)?)?|yes|sure)[\s.!]*$/i;

/** A no that comes first stays one: "no, that's fine". */
const OPENS_IN_NO =
  /^\W*(?:no+|nope|nah+|not (?:now|yet|today|really)|leave it|rather not|don'?t)\b/i;

/** Asked whether to plan, a yes may stand at the end of what else they had to say: it is a yes all the same. */
export const withAssent = ({ ask }: Session, reading: Reading, text: string): Reading => {
  const isOpen = reading.answer !== "yes" && reading.answer !== "yes-but";
  if (!ask || !ASKS_TO_PLAN.has(ask.move) || !isOpen || reading.choice !== undefined)
    return reading;
  if (OPENS_IN_NO.test(text) || !ENDS_IN_ASSENT.test(text.trim())) return reading;
  const bare = (words: string): string => words.replace(ENDS_IN_ASSENT, "");
  return {
    ...reading,
    answer: "yes-but",
    requests: reading.requests.filter((one) => one !== "go-on"),
    facts: reading.facts
      .map((fact) => ({ ...fact, value: bare(fact.value), quote: bare(fact.quote) }))
      .filter(({ value, quote }) => value !== "" && quote !== ""),
  };
};
