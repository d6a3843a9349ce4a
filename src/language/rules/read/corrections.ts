import { activityPhrase } from "../draft/activities.ts";
import { fromGerund, isTimeSpent, startsWithVerb, verbPhraseOf, WITH_SUBJECT } from "../verbs.ts";
import { sayableAct } from "../draft/sayable.ts";
import { answerIn } from "./answers.ts";
import { withoutHedges } from "./clauses.ts";
import { type Exchange, exchangeIn } from "./exchanges.ts";

/** What a client wants otherwise in a sentence that was put before them. */
export interface Correction {
  /** The whole sentence in their own words, without quotation marks. */
  readonly own?: string;
  /** They wrote the sentence as it should stand, and not only what should be done in it. */
  readonly whole?: true;
  /** The same as it will stand: what follows "I'll", or a sentence that begins with its own subject. */
  readonly sentence?: string;
  /** Words that must go. */
  readonly remove?: string;
  /** The sentence is too long as it stands. */
  readonly shorter?: true;
  readonly replace?: Exchange;
  /** What it is for is not to be said in the sentence, or is not what it is for. */
  readonly reason?: "unsaid" | "wrong";
  /** It asks too much, or too little; how much would be right is not said. */
  readonly size?: "smaller" | "bigger";
}

const REJECTION =
  /^(?:\W*(?:no+(?! \w+ing\b| more\b)|nope|nah|wrong|(?:it'?s |that'?s |this is )?not (?:correct|right|quite(?: right| it)?|that|this|it|really)|(?:no )?that'?s (?:not it|wrong|total rubbish|rubbish|not right|nonsense)|rubbish|nonsense|oh(?: dear)?|hmm+|well|wait|sorry|actually|ok(?:ay)?|yes,? but|yeah,? but|but|please|pls)\b[\s,.!:;-]*)+/i;
/** Said of the sentence itself: what follows is the sentence, whatever its shape. */
const NAMED =
  /(?:\b(?:(?:my|the) (?:real |actual )?goal (?:is|should be|would be)|^goal(?: is)?|(?:should|want(?:ed)? it to|like it to|let it|make it|have it|just|please) (?:just |only )?(?:say|read|says)|change (?:it|the (?:goal|sentence)|this) to)\s*[:,]?|^(?:(?:please|just|can you|could you)\s+)*(?:call it|(?:(?<=(?:please|just|can you|could you)\s+)(?:write|put))|write down|put down)\s*[:,]?|(?:^|[.!?]\s*)(?:just|only|simply|goal|my goal|the goal|final|mine|better|put|write|say)\s*:)\s+(?:that |to )?(.{6,200})$/i;
/** Leads a new wording as often as a small change ("make it twice a week"): only an act makes it a sentence. */
const OFFERED =
  /^(?:make it|let'?s (?:say|do)|how about|what about|maybe|perhaps|rather|instead|just|put|i'd (?:rather|prefer)(?: to)?)\s*[:,]?\s+(.{6,200})$/i;
const QUOTED = /(?:^|[\s:,.])["“']([^"”]{6,180}?)["”'](?=$|[\s.,!?])(.*)$/;
const DENIED = /^\W*(?:is|was|isn'?t|should)(?: not|n'?t)?\b/i;
/** "The without feeling sick bit isn't realistic": those words go. */
const BIT =
  /\bthe ([\p{L}\d' -]{3,40}?) (?:bit|part|thing|word) (?:is|isn'?t|is not|doesn'?t|sounds?|feels?|has to|needs to|should)\b/iu;
/** Said of the sentence that was shown, and not a sentence to come. */
const UNWANTED = /\b(?:isn'?t|is not|not) (?:english|right|a sentence|realistic|me|true|what i)\b/i;
/** "I hate the word journey". */
const DISLIKED =
  /\b(?:hate|don'?t like|dislike|lose|not (?:keen on|a fan of)) the (?:word|words|bit|part) (?:about )?["“']?([\p{L}\d' -]{2,40}?)["”']?[.!\s]*$/iu;
const REMOVE =
  /\b(?:remove|take out|take off|lose|drop|delete|leave out|get rid of|take (?=.{3,30} out\b))\s*(?:the |that |this )?(?:bit |part |word )?(?:about |with )?["“']?([\p{L}\d' -]{3,40}?)["”']?(?:\s+(?:bit|part|thing|word|sentence))?(?:\s+out)?(?:[\s,]+(?:please|pls|plz|thanks|its?|it's|that'?s|because|cos)\b.*)?(?=$|[.,!?])/iu;
/** What limits or judges the plan is a change of it, and no plan of its own. */
const NO_PLAN =
  /^(?:(?:put|say|write|use|change|keep|leave|have|take|do) (?:that|it|the (?:\w+ )?one)\b|i(?:'m| am| was| were| can only| can't| cannot| don'?t| do not| won'?t| didn'?t| never| like| hate| want(?! to)| need(?! to)| think| thought| said| mean|'ve| have (?:to|no|not|just|already)| (?:just )?(?:wrote|typed)| feel| would (?:rather|perhaps|not|like it)| should(?:n'?t| not))|my |it |that |this |there )\b/i;

const MOST_WORDS = 18;
/** "Phone in the kitchen by 1": a thing with its place is a plan; one word is a change of the old one. */
const FEWEST_OF_A_THING = 4;
/** A story is told, not planned. */
const TOLD =
  /\b(?:was|were|had|did|went|said|called|made|used to|ago|yesterday|last (?:week|night|year|winter))\b/i;

const TOO_LONG =
  /\b(?:too|bit|very|quite|rather|really) long\b|\b(?:make|keep|have) (?:it|that|this) short(?:er)?\b|^(?:much )?shorter(?: please)?[.!]*$/i;

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const tidyEnd = (text: string): string =>
  text
    .trim()
    .replace(/^["“'\s]+/, "")
    .replace(/["”'.!\s]+$/, "")
    .replace(/\s+instead$/i, "")
    .replace(/[,.]?\s*(?:that'?s (?:it|all)|please|pls|thanks|thank you|nothing else)$/i, "")
    .trim();

/** "When they start i want to go in the kitchen": a plan that begins with its moment. */
const AT_A_MOMENT =
  /^((?:when(?:ever)?|if|after|before|every|each|on|at|in|as soon as)\b.{3,60}?)[,\s]+(?:i|we)(?:'d| would|'ll| will| could| can| want to|'m going to|'m gonna|'d like to)?\s+(?=[a-z]{2,})(?!am\b|was\b|were\b|don't\b|can't\b|feel\b|hate\b|get\b|just (?:go off|lose))(.{4,})$/i;

export const isSentenceOfOwn = (text: string): boolean =>
  count(text) >= 3 &&
  !/^(?:make (?:it|that)\b|change (?:it|that)\b|i like it\b|thank|forget|never ?mind|leave it|stop|go on|keep it|take|remove)\b/i.test(
    text,
  ) &&
  !NO_PLAN.test(text) &&
  !TOLD.test(text) &&
  sayableAct(verbPhraseOf(text)) &&
  (/^(?:i|i'll|i'd|we|we'll)\b/i.test(text) ||
    AT_A_MOMENT.test(text) ||
    WITH_SUBJECT.test(text) ||
    startsWithVerb(text.replace(/^to\s+/i, "")) ||
    fromGerund(text) !== undefined);

const IS_WHOLE = /^(?:i'll|i will|i'm going to|i want to|i'd like to|we'll|we will)\b/i;

/** "Two beers max": a number of things, and no sentence. */
const COUNTED = /^(?:\d+|one|two|three|four|five|max|at most|no more than|only)\b/i;

const ownOf = (words: string, isNamed = false): Correction => {
  const own = tidyEnd(words);
  const whole = isNamed || IS_WHOLE.test(own) ? ({ whole: true } as const) : {};
  // "No gaming past midnight": to have none of it is theirs to say, and it must not turn into its opposite.
  if (/^no \w+/i.test(own)) return { own, whole: true, sentence: `have ${own.toLowerCase()}` };
  const moment = AT_A_MOMENT.exec(own);
  if (moment) return { own, whole: true, sentence: `${moment[1]}, I'll ${moment[2]}` };
  const named = COUNTED.test(own) ? activityPhrase(own) : undefined;
  if (named) return { own, ...whole, sentence: named };
  const isThird = /^(?:she|he|they|my \w+|\w+) \w+s?\b.*\bi\b/i.test(own) && !isSentenceOfOwn(own);
  if (isThird) return { own, whole: true, sentence: own };
  const isWhole = /^(?:i|i'll|i'd|i'm|my|we|we'll)\b/i.test(own) && !WITH_SUBJECT.test(own);
  return { own, ...whole, sentence: isWhole ? own : verbPhraseOf(own.replace(/^to\s+/i, "")) };
};

const quotedIn = (text: string): Correction | undefined => {
  const found = QUOTED.exec(text);
  if (!found?.[1]) return undefined;
  if (DENIED.test(found[2] ?? "")) return { remove: found[1].trim() };
  return count(found[1]) >= 3 ? ownOf(found[1], true) : undefined;
};

/** A plan that is called one ("my goal: …", "…" in quotation marks), wherever it is said. */
export const namedIn = (text: string): string | undefined => {
  const quoted = quotedIn(text)?.own;
  const named = NAMED.exec(text.replace(REJECTION, "").trim())?.[1];
  return (quoted && isSentenceOfOwn(quoted) ? quoted : undefined) ?? (named && tidyEnd(named));
};

/** "Without the because part": the reason stays theirs and is not said in the sentence. */
const REASON_UNSAID =
  /\b(?:without|not|no|drop|lose|remove|skip|cut|delete|leave out|take out|take off) the (?:because|reason|why)\b(?: (?:bit|part|thing))?/i;
/** "That's not why": what the sentence gives as the reason is none. */
const REASON_WRONG =
  /\bthe (?:because|reason|why)(?: (?:bit|part|thing))? (?:is(?: not|n'?t)?|sounds?|feels?) \w+|^\W*(?:no,? )?(?:but )?(?:that'?s|it'?s|this is|that is|it is) (?:really |just )?not (?:the reason|why)(?: (?:i|it|we)\b[^.,!?]*)?/i;

/** What is said against the reason is no reason itself. */
export const withoutReasonTalk = (text: string): string =>
  text.replace(REASON_UNSAID, " ").replace(REASON_WRONG, " ");

const SMALLER =
  /\b(?:too (?:much|ambitious|big|hard|often|difficult|tough)|a (?:bit|little) (?:much|ambitious|big|hard|too much)|a lot(?: to (?:ask|do|take on))?$|smaller|easier|less ambitious|not (?:that|so|quite so) (?:much|often|big))\b/i;
const BIGGER =
  /\b(?:too (?:little|easy|small)|bigger|more ambitious|harder|not (?:enough|much of a challenge))\b/i;
const MOST_WORDS_OF_A_SIZE = 9;

const sizeIn = (text: string): Correction["size"] => {
  if (count(text) > MOST_WORDS_OF_A_SIZE || /\d|\b(?:not|n't|isn'?t) (?:too|a bit)\b/i.test(text))
    return undefined;
  if (SMALLER.test(text)) return "smaller";
  return BIGGER.test(text) ? "bigger" : undefined;
};

/** Read only while a sentence is on the table; `mayBeAny`: the whole sentence was asked for. */
export const correctionIn = (text: string, mayBeAny = false): Correction => {
  const quoted = quotedIn(text);
  if (quoted) return quoted;
  if (TOO_LONG.test(text) && !/\b(?:ok(?:ay)?|fine|good)\b/i.test(text)) return { shorter: true };
  if (REASON_UNSAID.test(text)) return { reason: "unsaid" };
  if (REASON_WRONG.test(text)) return { reason: "wrong" };
  const plain = text
    .replace(REJECTION, "")
    .replace(/^(?:just |only )?that (?=i\b)/i, "")
    .trim();
  const size = sizeIn(text);
  if (size) return { size };
  const replace = exchangeIn(plain);
  if (replace && ORDERED.test(plain)) return { replace };
  return { ...sentenceIn(text, plain, mayBeAny), ...(replace ? { replace } : {}) };
};

const ORDERED = /^(?:can (?:we|you|it) )?(?:swap|switch|change|replace)\b/i;

/** The sentence as it should stand, or words of it that go. */
const sentenceIn = (text: string, plain: string, mayBeAny: boolean): Correction => {
  if (/^no \w+ing\b/i.test(plain) && count(plain) >= 3) return ownOf(plain, true);
  const named = NAMED.exec(plain)?.[1];
  if (named && count(named) >= 2) return ownOf(named, true);
  const remove = (DISLIKED.exec(text) ?? REMOVE.exec(text) ?? BIT.exec(text))?.[1]?.trim();
  if (remove && !/^(?:it|that|this|them|me|you)$/i.test(remove)) return { remove };
  // "Yes, that is just right": a yes brings no other sentence unless it is named as one.
  if (answerIn(text) === "yes") return {};
  const offered = tidyEnd(withoutHedges(OFFERED.exec(plain)?.[1] ?? plain));
  const last = tidyEnd(offered.split(/[.!]\s+/).at(-1) ?? offered);
  const isPlan = (one: string): boolean =>
    isSentenceOfOwn(one) || (count(one) >= FEWEST_OF_A_THING && activityPhrase(one) !== undefined);
  const parts = offered.split(/[.!;]\s+/).map(tidyEnd);
  const at = parts.findIndex((one) => isPlan(one) && !UNWANTED.test(one));
  const after = parts[at + 1] ?? "";
  const joined =
    at < 0 ? [] : [count(after) <= 2 ? `${parts[at]} ${after}`.trim() : (parts[at] ?? "")];
  const sentence = [offered, last, ...joined].find(
    (one) => !/[.!?]\s/.test(one) && isPlan(one) && !UNWANTED.test(one),
  );
  if (sentence) return ownOf(sentence, mayBeAny);
  const isThing =
    (/\bi(?:'ll)? [a-z]+/i.test(offered) && !TOLD.test(offered) && !NO_PLAN.test(offered)) ||
    isTimeSpent(offered) ||
    activityPhrase(offered) !== undefined;
  return mayBeAny && isThing && count(offered) <= MOST_WORDS ? ownOf(offered, true) : {};
};
