import type { Slot } from "../../../coach/facts.ts";
import type { ReadInput } from "../../../coach/language.ts";

type Ask = ReadInput["ask"];

/** Our question, as people say it to themselves before they answer. */
const ECHOES: Partial<Record<Slot, RegExp>> = {
  picture: /^(?:what (?:would|will|'?d) (?:i|it|that) (?:be|do|look)\b|doing what\b)/,
  reason:
    /^(?:why\b|what(?:'?s| is| would be| does| do| would)? (?:it |that |this |i )?(?:be |get |give me|good about|in it|so good|get out of)|what (?:for|would (?:it|that) give)\b|(?:the )?reason\b)/,
  action:
    /^(?:what (?:could|can|would|will|should|'?d) i do|what exactly|like what|one thing|instead)\b/,
  frequency: /^how (?:often|many|much)\b/,
  duration: /^how (?:long|many|much)\b/,
  deadline: /^(?:when|how long|by when)\b/,
  review: /^(?:when|how long)\b/,
  obstacle:
    /^(?:what(?:'?s| is| could| might| would| will|'?ll)? (?:most likely |likely )?(?:to )?(?:get|gets|stop|stops|be) (?:in the way|me)|what (?:could|might|would) (?:go wrong|stop me|get in)|in the way|(?:the )?obstacles?)\b/,
  ifThen: /^(?:what (?:could|can|would|will|'?d) i do|then what|if (?:it|that) happens)\b/,
  firstStep: /^(?:(?:the |my )?(?:very )?first (?:step|thing)|what(?:'?s| is) (?:the )?first)\b/,
  support: /^(?:who|what) (?:or what )?(?:could|can|would|might|'?d) (?:help|make it)/,
  sign: /^(?:what (?:would|'?d|will) i (?:notice|see)|how (?:would|will|'?d) i (?:know|tell|notice))\b/,
  baseline: /^how (?:is it|are things|often)\b/,
  pastAttempts: /^what (?:have i|did i)\b/,
  confidence: /^how sure\b/,
  importance: /^how (?:much|important)\b/,
  desiredChange: /^what (?:would|do|'?d) i (?:like|want)\b/,
};

const OPENING = /^(?:(?:hmm+|um+|well|so|ok(?:ay)?|right|ah|oh|er+m?)[\s,.]+)*/i;
const QUESTION_FIRST =
  /^([^.?!]{3,60}?)(\?+|\.{2,}|\.|:|,(?= (?:say|maybe|i|probably|because)\b))\s+(.+)$/s;
const MOST_WORDS = 8;
const NO_ANSWER =
  /\?\s*$|^(?:i )?(?:do ?n'?t know|dunno|no idea|idk|not sure|who knows|what do you)\b/i;
/** A bit of a sentence that only introduces how much. */
const SAY =
  /^(?:say|let'?s say|i'?d say|call it|make (?:it|that))\s+(?=\d|a\b|an\b|one|two|three|four|five|six|seven|once|twice|every|most|about|maybe)/i;

/** "What does it give me? Quiet. And maybe a fish": asked of oneself and answered; only the answer counts. */
export const withoutEchoedQuestion = (text: string, ask: Ask): string => {
  const echo = ask?.slot && ECHOES[ask.slot];
  if (!echo) return text;
  const [, question = "", mark = "", answer = ""] =
    QUESTION_FIRST.exec(text.replace(OPENING, "")) ?? [];
  const isEcho =
    question.split(/\s+/).length <= MOST_WORDS &&
    echo.test(question.toLowerCase()) &&
    !/\b(?:you|u|your)\b/i.test(question);
  // Without its question mark only a question of one's own is one.
  const isMarked = /^(?:\?|\.\.)/.test(mark) || /\bi\b/i.test(question);
  return isEcho && isMarked && answer && !NO_ANSWER.test(answer) ? answer.replace(SAY, "") : text;
};

const SAID_BEFORE =
  /^(?:(?:but|well|no|yes|yeah|ugh|lol|ok(?:ay)?|again)[\s,]+)*(?:(?:like|as) i(?:'?ve| have)?(?: just| already)? (?:said|told (?:you|u)|mentioned|say)(?: (?:before|already|earlier|above))?|i(?:'ve| have)? (?:just |already )?(?:said|told (?:you|u)|mentioned)(?: (?:that|this|it|so))?(?: (?:already|before|earlier))?(?=\s*[,.:;!-])|i'?ve said (?:this|that|it))\s*[,.:;!-]*\s+(?=\S)/i;
const SAID_AFTER =
  /[\s,.-]+(?:like|as) i(?:'?ve| have)?(?: just| already)? (?:said|told (?:you|u)|mentioned)(?: (?:before|already|earlier))?[\s.!]*$/i;

/** "Like i said, ring the choir lady": that it was said before, and what was. */
export const saidBefore = (text: string): string | undefined => {
  const rest = text.replace(SAID_BEFORE, "").replace(SAID_AFTER, "").trim();
  return rest !== text.trim() && /\p{L}{2}/u.test(rest) ? rest : undefined;
};
