import { activityPhrase } from "../draft/activities.ts";
import { sayableAct } from "../draft/sayable.ts";
import { fromGerund, isTimeSpent, startsWithVerb, verbPhraseOf, WITH_SUBJECT } from "../verbs.ts";
import { withoutHedges } from "./clauses.ts";
import { listenToTelling, plainTelling } from "./ear/told-ear.ts";
import { saysNoneOf, withoutLead } from "./none-of.ts";

/** A goal in the client's own words. */
export interface OwnSentence {
  /** Their words, without quotation marks. */
  readonly own: string;
  /** They wrote the sentence as it should stand, and not only what should be done in it. */
  readonly whole?: true;
  /** The same as it will stand: what follows "I'll", or a sentence that begins with its own subject. */
  readonly sentence: string;
}

const REJECTION =
  /^(?:\W*(?:no+(?! \w+ing\b| more\b)|nope|nah|wrong|(?:it'?s |that'?s |this is )?not (?:correct|right|quite(?: right| it)?|that|this|it|really)|(?:no )?that'?s (?:not it|wrong|total rubbish|rubbish|not right|nonsense)|rubbish|nonsense|oh(?: dear)?|hmm+|well|wait|sorry|actually|ok(?:ay)?|yes,? but|yeah,? but|but|please|pls)\b[\s,.!:;-]*)+/i;
/** Said of the sentence itself: what follows is the sentence, whatever its shape. */
const NAMED =
  /(?:\b(?:(?:my|the) (?:real |actual )?goal (?:is|should be|would be)|^goal(?: is)?|(?:should|want(?:ed)? it to|like it to|let it|make it|have it|(?<=^|[.!?,;:] )(?:just|please)) (?:just |only )?(?:say|read|says)|change (?:it|the (?:goal|sentence)|this) to|what i (?:said|meant|mean|want|wanted) (?:was|is))\s*[:,]?|^(?:(?:please|just|can you|could you)\s+)*(?:call it|(?:(?<=(?:please|just|can you|could you)\s+)(?:write|put))|write down|put down)\s*[:,]?|(?:^|[.!?]\s*)(?:(?:please |can you |could you )?(?:just|only|simply|goal|my goal|the goal|final|mine|better|(?:put|write|say|use)(?: (?:it|this|that|them|both|all|together|down|instead|in|like this)){0,4}|instead|like this|more like|ok(?:ay)?)\s*:))\s+(?:that |to )?(.{6,240})$/i;
/** Leads a new wording as often as a small change ("make it twice a week"): only an act makes it a sentence. */
const OFFERED =
  /^(?:make it|let'?s (?:say|do)|how about|what about|maybe|perhaps|rather|instead|just|put|i'd (?:rather|prefer)(?: to)?)\s*[:,]?\s+(.{6,200})$/i;
/** Said of the sentence that was shown, and not a sentence to come. */
const UNWANTED = /\b(?:isn'?t|is not|not) (?:english|right|a sentence|realistic|me|true|what i)\b/i;
/** What limits or judges the plan is a change of it, and no plan of its own. */
const NO_PLAN =
  /^(?:(?:put|say|write|use|change|keep|leave|have|take|do) (?:that|it|the (?:\w+ )?one)\b|i(?:'m| am| was| were| can only| can't| cannot| don'?t| do not| won'?t| didn'?t| never| like| hate| want(?! to)| need(?! to)| think| thought| said| mean|'ve| have (?:to|no|not|just|already)| (?:just )?(?:wrote|typed)| feel| would (?:rather|perhaps|not|like it)| should(?:n'?t| not)| wouldn'?t|'d not|'?ll (?:just |prob(?:ably)? |never |still |only )*(?:forget|have to|try (?:it|that)\b|leave (?:the|it|that)\b|see\b|not be able|need|want|be (?:honest|fine|back|off)\b))\b|my |it |it'?s |its |that |that'?s |thats |this |there |just meant )\b/i;

/** "One breakfast isn't going to sort my life out, is it", "it makes her sound cross": said of it. */
export const SAID_OF_IT =
  /\b(?:is|isn'?t|does|doesn'?t|will|won'?t|would|wouldn'?t|can|can'?t) (?:it|they|he|she|that|i|we)\W*$|^(?:an? |the |one |two |three |my |that |this )?[\w']+(?: [\w']+)? (?:is|are|isn'?t|aren'?t|ain'?t|was|wasn'?t|won'?t|doesn'?t|don'?t|makes?|sounds?|feels?|seems?) |\bmakes? (?:her|him|me|it|them|us) sound\b|\bthe same thing\b/i;

const MOST_WORDS = 18;
/** "Phone in the kitchen by 1": a thing with its place is a plan; one word is a change of the old one. */
const FEWEST_OF_A_THING = 4;
/** A story is told, not planned. */
const TOLD =
  /\b(?:was|were|had|did|went|said|called|made|used to|ago|yesterday|last (?:week|night|year|winter))\b/i;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const tidyEnd = (text: string): string =>
  text
    .trim()
    .replace(/[,.]?\s*(?:and|n) (?:that'?s|thats) (?:it|all)[.!\s]*$/i, "")
    .replace(/^["“'\s]+/, "")
    .replace(/["”'.!\s]+$/, "")
    .replace(/\s+instead$/i, "")
    .replace(/[,.]?\s*(?:that'?s (?:it|all)|please|pls|thanks|thank you|nothing else)$/i, "")
    .trim();

/** "When they start i want to go in the kitchen": a plan that begins with its moment. */
const AT_A_MOMENT =
  /^((?:when(?:ever)?|if|after|before|every|each|(?:on|at|in)(?! (?:that|this|it)\b)|as soon as|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?)\b.{3,60}?)[,\s]+(?:i|we)(?:'d| would|'ll| will| could| can| want to|'m going to|'m gonna|'d like to)?\s+(?=[a-z]{2,})(?!am\b|was\b|were\b|don't\b|can't\b|feel\b|hate\b|get\b|just (?:go off|lose))(.{4,})$/i;

export const isSentenceOfOwn = (text: string): boolean =>
  count(text) >= 3 &&
  !/^(?:make (?:it|that)\b|change (?:it|that)\b|i like it\b|thank|forget|never ?mind|leave it|stop|go on|keep it|take|remove)\b/i.test(
    text,
  ) &&
  !NO_PLAN.test(text) &&
  !TOLD.test(text) &&
  sayableAct(verbPhraseOf(AT_A_MOMENT.exec(text)?.[2] ?? text)) &&
  (/^(?:i|i'll|i'd|we|we'll)\b/i.test(text) ||
    AT_A_MOMENT.test(text) ||
    WITH_SUBJECT.test(text) ||
    startsWithVerb(text.replace(/^to\s+/i, "")) ||
    fromGerund(text) !== undefined);

const IS_WHOLE = /^(?:i'll|i will|i'm going to|i want to|i'd like to|we'll|we will)\b/i;

/** "Telephone Geoffrey", "text the man": an act, though the word is a thing as well. */
const DOES_SOMETHING =
  /^(?:[Tt]elephone|[Pp]hone|[Tt]ext|[Ee]mail|[Mm]essage|[Rr]ing|[Ww]ater|[Dd]ust|[Bb]ook|[Jj]ournal) (?:the|my|a|an|her|him|them|to|[A-Z]\w+)\b/;

/** "Two beers max": a number of things, and no sentence. */
const COUNTED = /^(?:\d+|one|two|three|four|five|max|at most|no more than|only)\b/i;

export const ownOf = (words: string, isNamed = false): OwnSentence => {
  const own = tidyEnd(words);
  const whole = isNamed || IS_WHOLE.test(own) ? ({ whole: true } as const) : {};
  // "No gaming past midnight": to have none of it is theirs to say, and it must not turn into its opposite.
  if (saysNoneOf(own))
    return { own, whole: true, sentence: isNamed ? own : `have ${lowerFirst(own)}` };
  const moment = AT_A_MOMENT.exec(own);
  if (moment) return { own, whole: true, sentence: `${moment[1]}, I'll ${moment[2]}` };
  const named = COUNTED.test(own) ? activityPhrase(own) : undefined;
  if (named) return { own, ...whole, sentence: named };
  const isThird = /^(?:she|he|they|my \w+|\w+) \w+s?\b.*\bi\b/i.test(own) && !isSentenceOfOwn(own);
  if (isThird) return { own, whole: true, sentence: own };
  if (DOES_SOMETHING.test(own)) return { own, ...whole, sentence: own };
  const isWhole = /^(?:i|i'll|i'd|i'm|my|we|we'll)\b/i.test(own) && !WITH_SUBJECT.test(own);
  return { own, ...whole, sentence: isWhole ? own : verbPhraseOf(own.replace(/^to\s+/i, "")) };
};

const SENTENCE_END = /(?<=[.!?;])\s+/;

/** The sentences of a message. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(SENTENCE_END)
    .map((one) => one.trim())
    .filter(Boolean);

/** "Only on Thursdays": when, and nothing to do. */
export const isOnlyWhen = (words: string): boolean =>
  plainTelling(listenToTelling(words, undefined), LEAST_OF_A_TIME) === "when" &&
  !isSentenceOfOwn(words);
const LEAST_OF_A_TIME = 0.5;

/** A lead to a sentence, and only a time after it. */
export const namesOnlyWhen = (text: string): boolean =>
  isOnlyWhen(NAMED.exec(text)?.[1] ?? "some day I will");

/** A plan that is called one ("my goal: …", "it should say …"): up to where its sentence ends. */
export const namedSentence = (text: string): string | undefined => {
  const named = NAMED.exec(withoutLead(text, REJECTION).trim())?.[1];
  const [first = "", second] = named ? sentencesOf(named) : [];
  const bare = tidyEnd(count(first) < FEWEST && second ? `${first} ${second}` : first);
  // "Just say one thing": saying it is what they would do.
  const isSaid = /^(?:.*[.!?]\s+)?(?:just|please|only) say\b/i.test(text) && !isSentenceOfOwn(bare);
  const words = isSaid && isSentenceOfOwn(`say ${bare}`) ? `say ${bare}` : bare;
  return count(words) >= 2 && !isOnlyWhen(words) ? words : undefined;
};
const FEWEST = 3;

/** The text without what only says no to the sentence that was shown. */
export const withoutRejection = (text: string): string =>
  withoutLead(text, REJECTION)
    .replace(/^(?:just |only )?that (?=i\b)/i, "")
    .trim();

const FEWEST_VERBATIM = 4;
/** Where their own sentence was asked for, it is kept just as it was written, whatever its shape. */
const verbatim = (text: string): OwnSentence | undefined => {
  const own = tidyEnd(sentencesOf(text)[0] ?? "");
  const isOther = plainTelling(listenToTelling(own, undefined), LEAST_OF_A_REMARK) === "other";
  const isNoPlan = isOther || NO_PLAN.test(own);
  const isPlan = DOES_NOT.test(own) || !isNoPlan;
  return count(own) >= FEWEST_VERBATIM && isPlan && !own.includes("?") && !ASKS_OF_IT.test(own)
    ? { own, whole: true, sentence: own }
    : undefined;
};
const LEAST_OF_A_REMARK = 0.6;
/** "I don't drink on Tuesdays": a plan of leaving something. */
const DOES_NOT =
  /^i (?:don'?t|do not|won'?t|will not|never) (?!know|want|think|like|get\b|mind|care|understand|see\b|have|feel|really|even|need|believe|remember|say|write|trust|do\b|it\b)\w+ (?:\w+ )+/i;
/** "Could my dog come too": asked, and no sentence. */
const ASKS_OF_IT = /^(?:can|could|would|should|may|does|do|is|what|how|why|who)\b/i;

/** "I'll look again end of the month": when, and not what. */
const OF_LOOKING_BACK = /\b(?:look|check|see)(?:ing)? (?:at (?:it|this) )?(?:again|back)\b/i;

/** "So I can do 10k again": what it is for, and not what is done. */
const ONLY_A_REASON =
  /^\W*(?:(?:and|but|no|well|it'?s|its)[ ,]+)*(?:so (?:that )?(?:i|my|we)\b|because\b|cos\b|cuz\b)/i;

/** A sentence that stands in the message without being called one; `mayBeAny`: it was asked for. */
export const offeredSentence = (text: string, mayBeAny: boolean): OwnSentence | undefined => {
  if (ONLY_A_REASON.test(text)) return undefined;
  if (mayBeAny && ASKS_OF_IT.test(text.trim()) && !/\bi\b/i.test(text)) return undefined;
  const offered = tidyEnd(withoutHedges(OFFERED.exec(text)?.[1] ?? text));
  const last = tidyEnd(
    sentencesOf(offered).findLast((one) => !OF_LOOKING_BACK.test(one)) ?? offered,
  );
  const isPlan = (one: string): boolean =>
    !SAID_OF_IT.test(one) &&
    (isSentenceOfOwn(one) ||
      (count(one) >= FEWEST_OF_A_THING && activityPhrase(one) !== undefined));
  const parts = sentencesOf(offered).map(tidyEnd);
  const bare = parts.map((one) => tidyEnd(withoutHedges(withoutRejection(one))));
  const at = bare.findIndex((one) => isPlan(one) && !UNWANTED.test(one));
  const after = parts[at + 1] ?? "";
  const joined =
    at < 0 ? [] : [count(after) <= 2 ? `${bare[at]} ${after}`.trim() : (bare[at] ?? "")];
  const sentence = [offered, last, ...joined].find(
    (one) => !/[.!?]\s/.test(one) && isPlan(one) && !UNWANTED.test(one),
  );
  if (sentence) return ownOf(sentence, mayBeAny);
  const isThing =
    (/\bi(?:'ll)? [a-z]+/i.test(offered) && !TOLD.test(offered) && !NO_PLAN.test(offered)) ||
    isTimeSpent(offered) ||
    activityPhrase(offered) !== undefined;
  if (!mayBeAny || SAID_OF_IT.test(offered)) return undefined;
  if (isThing && count(offered) <= MOST_WORDS) return ownOf(offered, true);
  return verbatim(offered);
};
