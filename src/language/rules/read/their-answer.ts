import type { ReadInput, Request } from "../../../coach/language.ts";
import { withoutRuledOut } from "./put-as-question.ts";
import { withSpoken } from "./said-aloud.ts";

/** Asked for an answer of their own, what they themselves say no to is left out of it. */
export const ownAnswer = ({ ask }: ReadInput, text: string): string =>
  ask?.slot !== undefined && ask.input === "text" ? withoutRuledOut(text) : text;

/** A few words in answer to what the first step could be are that step, whatever they may sound like. */
export const stepIn = ({ ask }: ReadInput, text: string, requests: readonly Request[]): string =>
  requests.length === 0 &&
  (ask?.slot === "firstStep" ||
    (ask?.slot === "reason" && A_THING.test(text)) ||
    (ask?.slot === "obstacle" && A_FEW_WORDS.test(text.trim())) ||
    (ask?.move === "settle-act" && withSpoken(text).includes("“")))
    ? text
    : "";
/** "Meetings run over", asked what may get in the way; nothing said to us. */
const A_FEW_WORDS =
  /^(?!.*\b(?:you|u|ur|your|this|that|it|question|plan|goal|ok(?:ay)?|yes|yeah|no|nope|idk|dunno|sure|thanks?|lol|what|why|how|who)\b)[\w']+(?: [\w']+){1,5}[.!]*$/i;
/** "Something that's mine", asked what would be good about it. */
const A_THING =
  /^\W*(?:well |maybe |just |having )*(?:something|a thing|one thing|somewhere|some time) \w+/i;

/** "I just told you, …": what follows is the answer, said again. */
export const withoutToldBefore = (text: string): string =>
  text.replace(
    /^\W*(?:but |like )?(?:i (?:have |'ve )?)?(?:(?:already|just) (?:told|said|answered|mentioned|explained)|told (?=(?:you|u)\b))(?: (?:you|that|it|this|u|so))*\s*[,.:!-]*\s*/i,
    "",
  );
