import type { Fact, Slot } from "../../../coach/facts.ts";
import { shortened, turned } from "../../../coach/words/turned.ts";
import { lowerStart, spelledDays, tidy } from "../draft/phrases.ts";
import { lowerOpening } from "../../../coach/words/lower-opening.ts";
import { shapeOf } from "../../../coach/words/shape.ts";
import { plainSpelling } from "../../../coach/words/plain-spelling.ts";
import { isParroted, longestSharedRun } from "../parroted.ts";
import { fromGerund, startsWithVerb, verbPhraseOf } from "../verbs.ts";

const MAX_WORDS = 5;
const JOINT =
  /\s*(?:,|\b(?:with|instead|because|and|but|so|when|then|without|if|while|or|not|n|w|for the|until)\b)/i;
const UNSAFE =
  /\b(?:stupid|useless|worthless|idiot|hate|kill|die|dead|hurt|fuck\w*|shit\w*|crap|you|u|ur|your|bot|idk|dunno|not|never|no|don't|can't|won't|nothing|nobody)\b|[?"“”]/i;
const POINTING =
  /^(?:want|need|do (?:it|that|this|so)|go (?:there|back|on|for it)|to|be|him|her|he|she|they|it|them|that|this|there|then|what|why|how|who)\b/i;

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const SUBJECT =
  /^(?:maybe )?(?:(?:i|we)(?:'d|'ll| would| should| will| shall| could| can| might)?|could|might) (?=\w)/i;
/** Of a condition only what could hurt is left out; "if there's no sitter" is fine to say back. */
const HURTFUL =
  /\b(?:stupid|useless|worthless|idiot|hate|kill|die|dead|fuck\w*|shit\w*|you|your)\b|[?"“”]/i;

/** What is joined to it belongs to it: "friends and family" is not about friends. */
const IS_CUT = /^\s*(?:and|or|n|&)\b/i;

const safeHead = (given: string, joint = JOINT, mostWords = MAX_WORDS): string => {
  const value = given.replace(SUBJECT, "");
  const head = (value.split(joint)[0] ?? "").trim();
  if (IS_CUT.test(value.slice(head.length))) return "";
  return UNSAFE.test(head) || POINTING.test(head) ? "" : shortened(head, mostWords);
};
/** What belongs to a place or a picture ("with a sandwich", "without stopping") stays with it. */
const SCENE_JOINT = /\s*(?:,|\b(?:instead|because|but|so|when|then|if|while|not|w|until)\b)/i;

const MOST_ACT_WORDS = 14;
/** Where an act is over and a remark or a reason begins; what is joined to it by "and" belongs to it. */
const AFTER_ACT =
  /\s*(?:;|\b(?:because|but|so that|so (?=(?:i|we|my|the|they|he|she|it)\b)|even if|whatever|whichever)\b|,\s*(?=(?:so|he|she|it|they|that|which|no|not|i|we|the \w+ (?:can|will|is)|my \w+ (?:can|will|is))\b(?! \w+ing\b)))/i;
/** What is not done any more is left out where it stands at the end. */
const NOT_THAT_ONE = /,?\s+(?:instead of|rather than)\b.*$/i;
/** "Skip the shouting and write her a note": what is done is the second. */
const LEFT_UNDONE =
  /^(?:skip|leave out|drop|forget|ignore) (?:the|my|all the) \w+(?: \w+)? and (?:just |then )?(?=[a-z]+ )/i;
/** What is left out at the end without loss. */
const AFTER_ALL =
  / (?:together|again|myself|yourself|too|now|today|tonight|tomorrow|for (?:a bit|a while|once))$/i;
/** So many words in a row are still said back, where less of them would say something else. */
const LONGEST_RUN = 10;
/** "Coffee, kitchen table, …": a picture in single words, and no act. */
const LISTED = /^(?:an? |the |my )?\w+(?: \w+)?, (?:an? |the |my )?\w+(?: \w+)?,/i;

/**
 * "reading in bed" → "read in bed", for "So you'd …": the whole act, or the act without what it takes the
 * place of; never its beginning. Empty where it is no act, is too long, or cannot be said safely.
 */
export const actOf = (given: string): string => {
  const spoken = /“[^”]*”/.exec(given)?.[0];
  if (spoken) return actOf(given.replace(spoken, SOME_WORD)).replace(SOME_WORD, () => spoken);
  const value = plainSpelling(given)
    .replace(SUBJECT, "")
    .replace(/[\s,.!?;:]+$/, "");
  const head = (value.split(AFTER_ACT)[0] ?? "").replace(LEFT_UNDONE, "");
  const phrase = verbPhraseOf(head);
  const isBare = fromGerund(head) === undefined && !startsWithVerb(head);
  if (isBare && LISTED.test(`${head},`)) return "";
  if (UNSAFE.test(head.replace(NOT_THAT_ONE, "")) || POINTING.test(head)) return "";
  const isFit = (one: string): boolean =>
    count(one) <= MOST_ACT_WORDS && longestSharedRun(one, given) < LONGEST_RUN;
  if (!SUBJECT.test(given)) {
    const shape = shapeOf(head.split(TRIGGER)[0] ?? head);
    if (shape === "clause" || shape === "unclear") return "";
  }
  if (!phrase || phrase.startsWith("make time for") || IS_A_STATE.test(phrase)) return "";
  const whole = turned(tidy(phrase));
  const ways = [
    whole,
    whole.replace(NOT_THAT_ONE, ""),
    whole.replace(AFTER_ALL, ""),
    oneThenOther(whole),
  ];
  const short = ways.find((one) => isFit(one) && !isParroted(one, given));
  return short ?? ways.find(isFit) ?? "";
};
/** "Be calm" is nothing one does; "be home by six" may be said back. */
const IS_A_STATE = /^be\b(?! (?:home|in|at|on|out|outside|back|up|with|\w+ing)\b)/;
/** "Put the phone away and play with them": one after the other. */
const oneThenOther = (act: string): string => {
  const [, first = "", other = ""] = ONE_AND_OTHER.exec(act) ?? [];
  return first && startsWithVerb(other) ? `${first} and then ${other}` : act;
};
const ONE_AND_OTHER =
  /^((?:put|leave|turn|get|go|take|ring|call|write|switch|pack|lay)\b.{6,40}?) and (?!then\b)(.+)$/i;
const TRIGGER = /,?\s+(?:when|whenever|before|after|as soon as|until|till|while)\b/i;

/** Stands for what is said aloud, which is judged by nobody's grammar. */
const SOME_WORD = "hello";

/** "Say let me check": what would be said is in the first person, and cannot be turned. */
export const QUOTES_SELF = /^(?:say|tell|think|remind)\b.*\b(?:let me|i|i'm|im|i'll|i've|my|me)\b/i;
const MOST_OF_A_CONDITION = 6;
const IF_THEN =
  /^(?:(?:if|when|whenever) |(?=(?:on|at) ))(.{3,40}?)(?:,\s*(?:then\s+)?|\s+then\s+|\s+(?=(?:i|we|i'll|we'll)\b(?! (?:am|was|feel)\b)(?!.*,)))(?:(?:i|we)(?:'ll| will| shall| can| could|'d| would)?\s+)(?:just |simply )?(.{3,60})$/i;

/** "if work rings i'll call back at 7" → "if work rings, you'd call back at 7"; empty when it is none. */
const ifThenOf = (value: string): string => {
  const plain = plainSpelling(value)
    .trim()
    .replace(/[.!]+$/, "");
  const [, condition = "", answer = ""] = IF_THEN.exec(plain) ?? [];
  const whole = answer.trim();
  const act = HURTFUL.test(whole) || QUOTES_SELF.test(whole) ? "" : shortened(whole, MAX_WORDS);
  const when = conditionOf(condition);
  if (!act || !when) return "";
  return `${A_TIME.test(when) ? "" : "if "}${when}, you'd ${turned(tidy(act))}`;
};
const IF_ANYONE =
  /^(?:if|when|whenever) (.{3,40}?)(?:,\s*(?:then\s+)?|\s+then\s+|\s+(?=(?:he|she|they|ill|my \w+) (?!(?:is|was|and|or)\b)))/i;
const A_TIME = /^(?:on|at)\b/i;

const conditionOf = (condition: string): string =>
  HURTFUL.test(condition) ? "" : shortened(turned(condition), MOST_OF_A_CONDITION);

/** "If it is icy", where what would be done then is too long to say back, or is for someone else to do. */
const inCaseOf = (value: string): string => {
  const plain = plainSpelling(value).trim();
  const [, condition = ""] = IF_THEN.exec(plain) ?? IF_ANYONE.exec(plain) ?? [];
  const when = conditionOf(condition);
  return when && !A_TIME.test(when) ? `if ${when}` : "";
};

const WHERE =
  /^(?:on|at|in|out|outside|inside|by|near|under|round|around|next to|beside|sat|sitting|stood|standing|lying|home|up|back)\b/i;

const MOST_OF_A_PLACE = 5;
/** "Home by six and eat with her", "on the floor and not at my desk": where they are is said without it. */
const THEN_ELSE =
  /,?\s+and (?:not\b|(?:then |just )?(?:eat|cook|have|read|play|talk|watch|go|do|make)\b).*$/i;
const WITH =
  /^(.{6,}?) (with (?:a|an|my|the|some|nothing but) [a-z' ]+|after [a-z' ]+|before [a-z' ]+)$/i;

/** "On the bench outside with a sandwich" → "with a sandwich, on the bench outside": with whom or with what stays. */
const turnedRound = (scene: string): string => {
  const [, place = "", rest = ""] = WITH.exec(scene) ?? [];
  const where = safeHead(place, SCENE_JOINT);
  if (where === "" || count(rest) > MOST_OF_A_PLACE || UNSAFE.test(rest)) return "";
  return /^with\b/i.test(rest) ? `${rest}, ${where}` : where;
};

/** "on the floor doing lego" → "on the floor", for "So you'd be …". */
const whereOf = (value: string): string => {
  const place = value.replace(/^(?:i'd|i would|i should|i'm|we'd|we'd be|id) be /i, "");
  const scene = (place.replace(THEN_ELSE, "").split(SCENE_JOINT)[0] ?? "").trim();
  const head = count(scene) > MOST_OF_A_PLACE ? turnedRound(scene) : safeHead(scene, SCENE_JOINT);
  const isWhere = WHERE.test(place) && count(head) >= 2;
  return isWhere ? lowerStart(turned(tidy(head))) : "";
};

/** A thing or a person in a few words ("my sister", "more energy"); empty for sentences and acts. */
export const thingOf = (value: string, mostWords = 4, joint = JOINT): string => {
  if (SUBJECT.test(value)) return "";
  const head = safeHead(plainSpelling(value), joint).replace(/^(?:for|because of)\s+/i, "");
  const isThing = head && !/\d/.test(head) && count(head) <= mostWords && shapeOf(head) === "thing";
  return isThing ? lowerOpening(turned(tidy(head))) : "";
};

const sceneOf = (value: string): string => {
  const scene = thingOf(value, 6, SCENE_JOINT);
  return count(scene) >= 2 ? scene : "";
};

const UNSAFE_NOW =
  /\b(?:stupid|useless|worthless|hate|kill|die|dead|fuck\w*|shit\w*|you|u|your)\b|[?"]/i;

/** How it is at the moment, in a few words, also where it is "nothing since March". */
const nowOf = (value: string): string => {
  const plain = turned(tidy(value));
  return count(plain) >= 2 && count(plain) <= 6 && !UNSAFE_NOW.test(value) ? plain : "";
};

/** "do it the next day instead", for a plan beside the plan: pointing back is fine there. */
export const remedyOf = (value: string): string => {
  const plain = plainSpelling(value)
    .replace(SUBJECT, "")
    .replace(/[\s,.!?;:]+$/, "");
  if (actOf(value)) return actOf(value);
  const isSafe = /^do (?:it|that)\b/i.test(plain) && !HURTFUL.test(plain) && count(plain) <= 7;
  return isSafe ? turned(tidy(plain.replace(/ instead$/i, ""))) : "";
};

/** "not falling asleep on the couch" → "falling asleep on the couch", for "So no more …". */
const goneOf = (value: string): string => {
  const [, what = ""] = GONE.exec(plainSpelling(value)) ?? [];
  const head = (what.split(/\s*(?:,|;|\b(?:but|and|instead|because|so)\b)/i)[0] ?? "").trim();
  const isNamed = /^[a-z]+ing\b/i.test(head) || shapeOf(head) === "thing";
  const said = turned(tidy(head));
  return isNamed &&
    !/^(?:an?|the|my|one)\b/i.test(head) &&
    !HURTFUL.test(head) &&
    count(head) <= MOST_OF_GONE
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : "";
};
const GONE = /^(?:i'?d |i would )?(?:be )?(?:not|no|without|never) (?:be )?(?:more )?(.+)$/i;
const MOST_OF_GONE = 9;

const MOST_OF_A_CLAUSE = 7;
const FEWEST_OF_A_CLAUSE = 3;

/** "he listens for once": a short sentence of theirs with the pronouns turned, for "So …". */
const clauseOf = (value: string): string => {
  const plain = plainSpelling(value).replace(/[\s,.!?;:]+$/, "");
  const isShort = count(plain) >= FEWEST_OF_A_CLAUSE && count(plain) <= MOST_OF_A_CLAUSE;
  const said = isShort && shapeOf(plain) === "clause" ? lowerOpening(turned(tidy(plain))) : "";
  const isFit = said !== "" && !UNSAFE_QUOTE.test(plain) && !isParroted(said, value);
  return isFit && !POINTING_BACK.test(plain) ? said : "";
};
const POINTING_BACK = /^(?:i|i'\w+|we|that|this|it|there|what|which)\b/i;

const UNSAFE_QUOTE =
  /\b(?:stupid|useless|worthless|idiot|fat|ugly|disgust\w*|hate|kill|die|dying|dead|fuck\w*|shit\w*|crap|you|u|your|idk|dunno|sorry|lol|whatever)\b|["“”?]|https?:/i;

/** "Whenever we fight" is said back as theirs. */
const OF_THEM = /\b(?:i|we|me|my|our|us|i'm|i've)\b/i;

/** Ways to hand back what was just said inside a sentence of one's own: a reflection, not an echo. */
export const takeUpFill = (value: string): Record<string, string> => ({
  value: spelledDays(OF_THEM.test(value) ? turned(tidy(value)) : tidy(value)),
  until: tidy(value.replace(/^(?:(?:by|until|till?|up to) )+/i, "")),
  clause: clauseOf(value),
  ifThen: ifThenOf(value),
  inCase: inCaseOf(value),
  where: whereOf(value),
  scene: sceneOf(value),
  now: nowOf(value),
  remedy: remedyOf(value),
  act: actOf(value),
  gone: goneOf(value),
  thing: thingOf(value),
});

/** "rain", "being tired": what gets in the way, where it can be named in a few words. */
const blockOf = (value: string): string => {
  const plain = turned(tidy(plainSpelling(value)));
  const isDoing = /^(?:being|feeling|getting|having|losing|working) /i.test(plain);
  return isDoing && count(plain) <= MOST_OF_A_CONDITION && !HURTFUL.test(plain)
    ? lowerStart(plain)
    : thingOf(value);
};

const OFTEN =
  /^(?:(?:once|twice|every|most|each|daily|weekly|nightly|on |\d+ ?(?:x|times)|(?:one|two|three|four|five) times)\b.*)$/i;

/** What was said earlier, for a sentence that joins it to what was said now. */
export const knownFill = (
  facts: readonly Fact[],
  value: string,
): { doing: string; often: string; remedyThen: string; block: string } => {
  const known = (slot: Slot): string => facts.findLast((fact) => fact.slot === slot)?.value ?? "";
  const doing = known("action") === value ? "" : actOf(known("action")).replace(/^help\b.*$/i, "");
  return {
    doing,
    // "When that happens" needs something that may happen.
    remedyThen: known("obstacle") === "" ? "" : remedyOf(value),
    block: known("obstacle") === value ? "" : blockOf(known("obstacle")),
    often:
      OFTEN.test(value) && !doing.includes(",") && value.split(/\s+/).length <= 5
        ? lowerStart(tidy(value))
        : "",
  };
};
