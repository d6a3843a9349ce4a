import type { SafetyOption } from "./card.ts";

/** What a message says to a direct question that is open. */
export type SafetyAnswer = "yes" | "no" | "not-sure" | "rather-not" | "not-meant" | "other";

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s*[.,;:!?…\n—–-]+\s*/g, " , ")
    .replace(/[^\p{L}\p{N}', ]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/( ,)+ ?$/, "")
    .trim();

const RATHER_NOT =
  /\b(rather not|prefer not|(don'?t|do not) (want|wanna|wish) to (say|answer|talk)|not (going to|gonna) (say|answer)|none of your|no comment|skip|pass)\b/;
const NOT_MEANT =
  /\b(not what i (meant|mean|said)|(didn'?t|did not) mean (it )?(like )?(that|it)|(that|it)'?s (just )?(a|an) (figure of speech|expression|saying|joke)|(i was|i'?m|just) (joking|kidding)|misunderstood|you got (that|it|me) wrong|wasn'?t serious)\b/;
/** Anything that leaves a door open is not a direct no. */
const HEDGE =
  /\b(but|no idea|maybe|perhaps|sometimes|not sure|unsure|dunno|idk|(don'?t|do not) know|not really|not exactly|not right now|not yet|not today|not now|guess|think so|kind of|kinda|sort of|sorta|probably|possibly|hopefully|might|a (bit|little)|anymore|any more|until|unless|except|depends|used to|yes and no)\b/;
const LEAD = "(?:(?:oh|god|lol|haha|um|uh|well|omg|hell|what|wait|honestly) (?:, )*)*";
/** After "no" only words that go on with an answer: "no one cares" and "no point" are not a no. */
const GOES_ON =
  "but|maybe|i|i'?m|i'?ve|i'?d|im|not|never|just|that|that'?s|it|it'?s|lol|haha|thanks|thank|don'?t|honestly|really|absolutely|definitely|of course|sorry|nothing like|nope|no|god|omg|worries|way(?! out)|you|we";
const NO = new RegExp(
  `^${LEAD}(?:(?:no+|nope|nah+|naw)(?=$| ,| (?:${GOES_ON})\\b)|never(?=$| ,)|not at all\\b|(?:of course|absolutely|definitely|certainly) not\\b|(?:i'?m|i am) (?:really |definitely )?not(?=$| ,| (?:suicidal|going|gonna|thinking|planning))|i (?:would never|wouldn'?t)\\b|i'?d never\\b)`,
);
/** A "no" that goes on with words like these is not left as a no. */
const DARK =
  /\b(want|wish|wanna|gone|die|dying|dead|alive|disappear|vanish|burden|worthless|hate myself|hate my life|go on|tired of|sick of|done with (?:life|it|everything|this)|no point|pointless|forever|cut|hurt|end it|be over|to end|never wake|not wake|hopeless|give up|goodbye|pills)\b/;
const DENIED =
  /\b(?:don'?t|dont|do not|didn'?t|not|never|wouldn'?t|won'?t)\b[^,]{0,24}?\b(?:want|wanna|die|kill|hurt|dead|suicid\w*|end|cut|wish|give up|gone|hopeless)\b[^,]*/g;
const isDark = (said: string): boolean => DARK.test(said.replace(DENIED, " "));

const YES =
  /^((oh|god|um|well|honestly|i guess|actually) (, )*)*(yes|yeah|yep|yea|ya|yup|y|yh|ye|true|i am|i do|i have|i might|i could|i will|it is|kind of|kinda|sort of|sorta|sometimes|probably|definitely|a bit|a little|often|all the time|always)\b/;
const UNSURE =
  /\b(not sure|unsure|dunno|dont know|idk|i (don'?t|do not) know|maybe|perhaps|not really|possibly|yes and no|hard to say|can'?t say|no idea|depends|i guess|not (?:today|now|yet|right now)|(don'?t|do not) think so)\b/;

/**
 * Reads an answer so that only a plain "no" is a no: a hedged one ("not really", "no but…", "not today")
 * is "not sure", and anything else is "other". `today` is true where "not today" answers the question.
 */
export const readSafetyAnswer = (
  text: string,
  options: readonly SafetyOption[] = [],
  today = false,
): SafetyAnswer => {
  const said = plain(text);
  const chosen = options.find((option) => plain(option.label) === said)?.id;
  if (chosen === "yes" || chosen === "no" || chosen === "not-sure" || chosen === "rather-not") {
    return chosen;
  }
  if (RATHER_NOT.test(said)) return "rather-not";
  const hedged = HEDGE.test(today ? said.replace(/\bnot (today|now|right now)\b/g, "") : said);
  const isPlain = !hedged && !isDark(said);
  if (NOT_MEANT.test(said)) return isPlain ? "not-meant" : "not-sure";
  if (NO.test(said)) return isPlain ? "no" : "not-sure";
  if (today && /^not (today|now|right now)\b/.test(said)) return hedged ? "not-sure" : "no";
  if (YES.test(said)) return "yes";
  return UNSURE.test(said) ? "not-sure" : "other";
};
