import type { Fact } from "../../../coach/facts.ts";
import { shapeOf } from "../../../coach/words/shape.ts";
import type { ReadInput, Reading } from "../../../coach/language.ts";

const ASKS_IF_RIGHT: ReadonlySet<string> = new Set([
  "check-understanding",
  "ask-permission-to-plan",
]);

const NOT_QUITE =
  /^(?:(?:well|no+|nah|nope|hmm+|not (?:quite|exactly|really|only|just)(?: it| that)?|(?:that'?s|thats|it'?s|its) not (?:quite |really |exactly |just |only )?(?:it|that|right)|kind of|sort of|partly|nearly|almost|yes|yeah|ok(?:ay)?|but|actually|mostly|also|and|i mean|sorry|haha|lol)\b[\s,.!-]*)+/i;
const NOT_THAT_BUT =
  /^(?:(?:well|no|nah|but)[\s,]+)*(?:it'?s|its|it is) not (?:that|because|so much that) [^,.;]{2,50}[,.;]+ ?(?:but )?(?=i\b)/i;
const ITS_ABOUT =
  /^(?:it'?s|its|that'?s|thats|it is)(?: not (?:just |only |so much |really )?(?:about )?[^,.;]{2,40}?[,.;]+ ?(?:but )?(?:it'?s|its|it is)?)?(?: (?:more|mostly|really|also|actually|rather|that|about|for|because))* +(?=\S)/i;
const WANTS =
  /^(?:mostly |really |just |also |but )*i(?:'d| would| do)?(?: (?:really|also|just|mostly|actually|do|only))* (?:want|wanna|need|like|don'?t want|do not want|dont want)\b/i;
const MORE_THAN = /^(?:it'?s|its) (?:the )?([^,.]{3,40}?) more than [^,.]{3,40}$/i;
const TAIL = /(?:[\s,]+(?:too|as well|though|tho|also|haha+|lol|really|either|mostly))+[\s.!]*$/i;
const ADDS = /\b(?:too|as well|also)\b/i;
/** "As long as it's not exercises": a yes, and what it hangs on. */
const CONDITION =
  /^(?:(?:yes|yeah|ok(?:ay)?|fine|sure|alright|go on then|well|maybe|only)[\s,.]+)*((?:as|so) long as [^.!?]{3,80}|(?:only )?if (?:it'?s|its|it is|that'?s|there'?s) not [^.!?]{3,80}|provided [^.!?]{3,80})/i;
const OF_A_PLAN =
  /\b(?:other way (?:round|around)|opposite|wrong|right)\b|\b(?:plan|goal|talk|think about it|stop|leave it|do (?:it|this|that))\b/i;
/** Here it is about something else altogether, and the table is cleared. */
const NOT_AT_ALL =
  /\b(?:that'?s|thats|it'?s|its|this is|that is|isn'?t|wasn'?t) (?:really )?(?:not )?(?:it\b|what i (?:mean|meant|said|want))|\bforget (?:it|that)\b/i;
const ON_ABOUT = /,? (?:that )?i(?:'?m| am) (?:on|talking) about\b.*$/i;
const AGREES = /^\W*(?:yes|yeah|yep|ok(?:ay)?|true|sure)\b/i;
const FEWEST = 2;
const MOST = 16;

/** "sleep" and "i want better essays": "sleep and better essays". */
const joined = (before: string, more: string): string =>
  shapeOf(before) === "thing"
    ? `${before} and ${more.replace(/^i(?:'d| would)? (?:want|wanna|need|like) (?:to )?/i, "")}`
    : `${before}, and ${more}`;

/** "Well no i want better essays too": what it is about, where we had it wrong or not whole. */
export const disagreementIn = (
  text: string,
  { ask, known }: Pick<ReadInput, "ask" | "known">,
): Pick<Reading, "facts" | "answer"> | undefined => {
  if (!ASKS_IF_RIGHT.has(ask?.move ?? "") || text.includes("?") || NOT_AT_ALL.test(text))
    return undefined;
  const condition = CONDITION.exec(text)?.[1];
  if (condition) {
    const quote = condition.trim();
    return {
      facts: [{ slot: "expectations", value: quote, provenance: "said", quote }],
      answer: "yes-but",
    };
  }
  const rest = text
    .replace(NOT_THAT_BUT, "")
    .replace(NOT_QUITE, "")
    .replace(/[\s.!]+$/, "");
  const than = MORE_THAN.exec(rest)?.[1];
  const about = ITS_ABOUT.test(rest) ? rest.replace(ITS_ABOUT, "") : undefined;
  const told = than ?? about ?? (WANTS.test(rest) ? rest : undefined);
  const value =
    told
      ?.replace(TAIL, "")
      .replace(/^(?:mostly|really|but|just) /i, "")
      .trim() ?? "";
  const size = value.split(/\s+/).length;
  const isOfReason = about !== undefined || than !== undefined || rest !== text || ADDS.test(text);
  if (!isOfReason || size < FEWEST || size > MOST || OF_A_PLAN.test(value)) return undefined;
  // "It's my weight I'm on about, not him": what the talk is about, and not what it is for.
  const topic = value.replace(ON_ABOUT, "");
  if (topic !== value)
    return { facts: [{ slot: "expectations", value: topic, provenance: "said", quote: topic }] };
  const before = known.findLast(({ slot }) => slot === "reason")?.value;
  const isMore = before !== undefined && (ADDS.test(text) || /\bnot (?:just|only)\b/i.test(text));
  const fact: Fact = {
    slot: "reason",
    value: isMore ? joined(before, value) : value,
    provenance: "said",
    quote: value,
  };
  if (ask?.move !== "check-understanding") return { facts: [fact] };
  return { facts: [fact], answer: AGREES.test(text) ? "yes-but" : "no" };
};
