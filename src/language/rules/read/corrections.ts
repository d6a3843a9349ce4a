import { fromGerund, startsWithVerb } from "../verbs.ts";
import { answerIn } from "./answers.ts";
import { type Exchange, exchangeIn } from "./exchanges.ts";
import {
  count,
  isOnlyWhen,
  isSentenceOfOwn,
  namedSentence,
  namesOnlyWhen,
  offeredSentence,
  type OwnSentence,
  ownOf,
  sentencesOf,
  withoutRejection,
} from "./own-sentence.ts";

/** What a client wants otherwise in a sentence that was put before them. */
export interface Correction extends Partial<OwnSentence> {
  /** Words that must go. */
  readonly remove?: string;
  /** The sentence is too long as it stands. */
  readonly shorter?: true;
  readonly replace?: Exchange;
  /** What it is for is not to be said in the sentence, or is not what it is for. */
  readonly reason?: "unsaid" | "wrong";
  /** One that was shown before was better: the last one, or the very first. */
  readonly earlier?: "last" | "first";
  /** Something more belongs in it, and how it is joined on. */
  readonly add?: string;
  readonly joint?: " and " | ", " | " ";
  /** It asks too much, or too little; how much would be right is not said. */
  readonly size?: "smaller" | "bigger" | "less-often";
  /** It should be otherwise, and how was not understood. */
  readonly unclear?: true;
}

/** "The without feeling sick bit isn't realistic": those words go. */
const BIT =
  /\bthe ([\p{L}\d' -]{3,40}?) (?:bit|part|thing|word) (?:is|isn'?t|is not|doesn'?t|sounds?|feels?|has to|needs to|should)\b(?! (?:really |very |so |quite )?(?:good|nice|fine|ok|okay|great|right|lovely|perfect|true)\b)/iu;
/** "I hate the word journey". */
const DISLIKED =
  /\b(?:hate|don'?t like|dislike|lose|not (?:keen on|a fan of)) the (?:word|words|bit|part) (?:about )?["“']?([\p{L}\d' -]{2,40}?)["”']?[.!\s]*$/iu;
const REMOVE =
  /\b(?:remove|take out|take off|lose|drop|delete|leave out|get rid of|take (?=.{3,30} out\b))\s*(?:the |that |this )?(?:bit |part |word )?(?:about |with )?["“']?([\p{L}\d' -]{3,40}?)["”']?(?:\s+(?:bit|part|thing|word|sentence))?(?:\s+out)?(?:[\s,]+(?:please|pls|plz|thanks|its?|it's|that'?s|because|cos)\b.*)?(?=$|[.,!?])/iu;
const TOO_LONG =
  /\b(?:too|bit|very|quite|rather|really) long\b|\b(?:make|keep|have) (?:it|that|this) short(?:er)?\b|^(?:much )?shorter(?: please)?[.!]*$/i;

/** "Without the because part": the reason stays theirs and is not said in the sentence. */
const REASON_UNSAID =
  /\b(?:without|not|no|drop|lose|remove|skip|cut|delete|leave out|take out|take off) the (?:because|reason|why)\b(?: (?:bit|part|thing))?/i;
/** "That's not why": what the sentence gives as the reason is none. */
export const REASON_WRONG =
  /\bthat'?s not (?:a|the|my) reason\b|\bthe (?:because|reason)(?: (?:bit|part|thing))?\s*[.,:]|\bbecause [^.,]{3,60} (?:sounds?|looks?|is|feels?) (?:weird|odd|wrong|off|funny|strange|silly)\b|\bthe (?:because|reason|why)(?: (?:bit|part|thing))? (?:is(?: not|n'?t)?|sounds?|feels?) \w+|^\W*(?:no,? )?(?:but )?(?:that'?s|it'?s|this is|that is|it is) (?:really |just )?not (?:the reason|why)(?: (?:i|it|we)\b[^.,!?]*)?/i;

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

const QUOTED = /(?:^|[\s:,.])["“']([^"”]{6,180}?)["”'](?=$|[\s.,!?])/g;
/** What is quoted is called wrong, or to be taken out. */
const DENIED_AFTER = /^\W*(?:is|was|isn'?t|should)(?: not|n'?t)?\b/i;
const DENIED_BEFORE =
  /\b(?:not|n'?t|without|lose|drop|remove|delete|cut|(?:take|leave|get) (?:out|off|rid of)(?: the| that)?|hate|(?:the )?(?:word|words|bit|part))\s*$/i;

interface Quoted {
  readonly words: string;
  readonly isDenied: boolean;
}

const quotesIn = (text: string): Quoted[] =>
  [...text.matchAll(QUOTED)].map((found) => {
    const before = text.slice(0, found.index + 1).trimEnd();
    const after = text.slice(found.index + found[0].length);
    const isDenied = DENIED_AFTER.test(after) || DENIED_BEFORE.test(before);
    return { words: (found[1] ?? "").trim(), isDenied };
  });

/** What stands in quotation marks: their own sentence where there is one, or else what is called wrong. */
const quotedIn = (text: string): Quoted | undefined => {
  const all = quotesIn(text);
  return all.find(({ isDenied }) => !isDenied) ?? all[0];
};

const SAID_ALOUD =
  /(?:^|\b(?:i'd|i'll|i would|i could|could|just|maybe|to|and|would) )(?:say|reply|answer|text|tell (?:him|her|them|my \w+))(?: (?:to )?(?:him|her|them|myself|my \w+))?[,:]? ["“]/i;

/** A plan that is called one ("my goal: …", "…" in quotation marks), wherever it is said. */
export const namedIn = (text: string): string | undefined => {
  // "Say “let me check”": what would be said aloud is part of an act, and no sentence for the plan.
  if (SAID_ALOUD.test(text)) return undefined;
  const quoted = quotedIn(text);
  return quoted && !quoted.isDenied && isSentenceOfOwn(quoted.words)
    ? quoted.words
    : namedSentence(text);
};

/** "Not every morning!! Tues thurs fri.": a time is denied, and another one stands by itself. */
const timesExchanged = (sentences: readonly string[]): Exchange | undefined => {
  const at = sentences.findIndex((one) => /\bnot \w+ ?\w*[.!]*$/i.test(one));
  const from = /\bnot (\w+(?: \w+)?)[.!]*$/i.exec(sentences[at] ?? "")?.[1];
  const to = sentences[at + 1]?.replace(/[.!]+$|^(?:just|only|but|it'?s)\s+/gi, "");
  return from && to && isOnlyWhen(from) && isOnlyWhen(to) ? { from, to } : undefined;
};

/** Some words for others, in whichever sentence of the message they are. */
const exchangeOf = (plain: string): Exchange | undefined =>
  timesExchanged(sentencesOf(plain)) ??
  [plain, ...sentencesOf(plain).map(withoutRejection)]
    .map((one) => exchangeIn(one))
    .find((one) => one !== undefined);

/** Said of words in the sentence that are taken up in quotation marks: what they would rather have is asked. */
const REMARK =
  /["“][^"”]{3,}["”] (?:is|sounds|means|reads|seems|looks)(?: (?:a bit|more|too))? (?:like|as if)\b/i;

const ORDERED = /^(?:can (?:we|you|it) )?(?:swap|switch|change|replace)\b/i;

/** "Add chem and maths": words that belong beside what is done. */
const ADD =
  /^(?:and |also |please |can (?:you|we) |could (?:you|we) )*add (?:in )?(?!it\b|that\b|this\b|some\b|a (?:bit|day|date|time|reason)\b|the (?:day|date|reason)\b)([\p{L}\d' ,&-]{3,50}?)(?: (?:too|as well|to it|in|please))*[.!\s]*$/iu;

const EARLIER =
  /\b(?:lik(?:ed?|ing)|prefer(?:red)?|go(?:ing)? back to|back to|keep|take|use|have|want(?:ed)?) (?:the|your) (?:(first|original)|(?:one|version|sentence|last one|other one|old one|previous one)(?: (?:from )?before)?)(?: (?:one|version|sentence))?\b|\bthe (?:(first|original)|previous|last|old|other) (?:one|version|sentence) (?:was|is) (?:better|nicer|fine|good|right)\b|\bthe (?:one|version|sentence) before(?: (?:was|is) \w+)?\b/i;

const earlierIn = (text: string): Correction["earlier"] => {
  const found = EARLIER.exec(text);
  if (!found || /\bnot the\b/i.test(text)) return undefined;
  return found[1] || found[2] ? "first" : "last";
};

/** Of two doings one takes the other's place; an act in place of a thing is another act. */
const isOtherAct = ({ from, to }: Exchange): boolean =>
  isSentenceOfOwn(to) &&
  startsWithVerb(to) &&
  !startsWithVerb(from) &&
  fromGerund(from) === undefined;

/** Read only while a sentence is on the table; `mayBeAny`: the whole sentence was asked for. */
export const correctionIn = (text: string, mayBeAny = false): Correction => {
  const ordered = sentencesOf(text)
    .map(withoutRejection)
    .find((one) => ORDERED.test(one));
  const swap = ordered && exchangeIn(ordered);
  if (swap) return { replace: swap };
  const [out, put] = quotesIn(text);
  if (out?.isDenied && put && !put.isDenied) return { replace: { from: out.words, to: put.words } };
  const quoted = quotedIn(text);
  if (quoted && !quoted.isDenied && count(quoted.words) >= 3) return ownOf(quoted.words, true);
  if (TOO_LONG.test(text) && !/\b(?:ok(?:ay)?|fine|good)\b/i.test(text)) return { shorter: true };
  const earlier = earlierIn(text);
  if (earlier) return { earlier };
  if (REASON_UNSAID.test(text)) return { reason: "unsaid" };
  if (REASON_WRONG.test(text)) return { reason: "wrong" };
  const size = sizeIn(text);
  if (size) return { size };
  const add = ADD.exec(withoutRejection(text))?.[1];
  if (add) return { add: add.trim() };
  // Their own sentence was asked for: what is in it stands, and is no exchange of words.
  if (mayBeAny) return sentenceIn(text, withoutRejection(text), true);
  const plain = withoutRejection(quoted ? text.replace(`"${quoted.words}"`, " ~ ") : text);
  const replace = exchangeOf(plain);
  if (quoted?.isDenied && REMARK.test(text) && !namedSentence(plain)) return { unclear: true };
  // "Not hand up. Ask sir after class": another act, whole.
  if (replace && isOtherAct(replace)) return ownOf(replace.to);
  const remove = quoted?.isDenied ? { remove: quoted.words } : {};
  return { ...remove, ...sentenceIn(text, plain, mayBeAny), ...(replace ? { replace } : {}) };
};

/** The sentence as it should stand, or words of it that go. */
const sentenceIn = (text: string, plain: string, mayBeAny: boolean): Correction => {
  if (/^no \w+ing\b/i.test(plain) && count(plain) >= 3) return ownOf(plain, true);
  const named = namedSentence(plain);
  if (named) return ownOf(named, true);
  if (namesOnlyWhen(plain)) return {};
  const remove = (DISLIKED.exec(text) ?? REMOVE.exec(text) ?? BIT.exec(text))?.[1]?.trim();
  if (remove && !/^(?:it|that|this|them|me|you)$/i.test(remove)) return { remove };
  // "Yes, that is just right": a yes brings no other sentence unless it is named as one.
  if (answerIn(text) === "yes") return {};
  return offeredSentence(plain, mayBeAny) ?? {};
};
