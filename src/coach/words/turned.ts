import { verbOf } from "../../smart/reading/verbs.ts";
import { plainSpelling } from "./plain-spelling.ts";
import { besideSpoken } from "./aloud.ts";
import { shapeOf } from "./shape.ts";

/** The client's words as the coach may say them: pronouns turned, and set into a sentence. */
const TURN: Readonly<Record<string, string>> = {
  i: "you",
  me: "you",
  my: "your",
  mine: "yours",
  myself: "yourself",
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  im: "you're",
  ive: "you've",
  am: "are",
  we: "you",
  us: "you",
  our: "your",
  ours: "yours",
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
};

export const turned = (text: string): string => besideSpoken(text, turnedWords);

const turnedWords = (text: string): string =>
  plainSpelling(text)
    .replace(/\s*(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+/gu, "")
    .replace(
      /^((?:and )?my \w+) (?:he|she|they) (?=(?:has|have|is|are|was|were|had|got)\b)/i,
      "$1 ",
    )
    .replace(/\bi was\b/gi, "you were")
    .replace(/\bi wasn't\b/gi, "you weren't")
    .replace(/\blike me\b/gi, "like yourself")
    .replace(/[\p{L}\p{N}']+/gu, (word) => TURN[word.toLowerCase()] ?? word)
    .replace(/[\s.!?,;:]+$/, "")
    .trim();

/** States and changes that people wish for, beside the acts the checker knows. */
const WISHED =
  /^(?:be|feel|become|sleep|live|lose|not|trust|shout|pass|concentrate|fall|heal|recover|cope|forget|date|come)\b/i;
const startsWithVerb = (plain: string): boolean => {
  const first = plain.toLowerCase().match(/^[a-z-]+/)?.[0] ?? "";
  return WISHED.test(plain) || verbOf(first) === first;
};

/** Things rather than acts: they follow "you'd like" as they are. */
const THING =
  /^(?:(?:less|more|a|an|the|some|no|better|peace|time|help|fewer)\b)(?!.*\b(?:is|are|was|were|isn't|has|have|had|does|suggested|said|told|wants?|thinks?|makes?|keeps?)\b)/i;

/** "Calm bedtimes", "quiet evenings": how a thing should be, and nothing one does to it. */
const LIKE_A_VERB =
  /^(?:calm|quiet|clear|warm|dry|cool|slow|smooth|clean|free|open) (?!(?:down|up|out|off|over)\b)\w{3,}s$/i;

/** A wish is said back as far as it is words on one line: what looks like code or an order to a program is not. */
const NO_WORDS = /[\n"{}[\]#<>$|\\`]/;

/** What may follow "you'd like": "to be happier", "less stress"; absent where it would not read well. */
export const wishPhrase = (wish: string): string | undefined => {
  const [line = ""] = wish.split(NO_WORDS);
  const plain = lowerFirst(
    turned(line).replace(/^(?:you (?:want|need|would like|'d like) )?to\s+/i, ""),
  );
  const unwanted = /^not ([a-z]+ing)\b(.*)$/.exec(plain);
  if (unwanted?.[1]) {
    const verb = verbOf(unwanted[1]);
    return verb && `not to ${verb}${unwanted[2] ?? ""}`;
  }
  if (LIKE_A_VERB.test(plain)) return plain;
  if (startsWithVerb(plain) || shapeOf(plain) === "act") return `to ${plain}`;
  const isOfOthers = /^(?:your \w+|him|her|them|people|everyone) to \w+/.test(plain);
  if (isOfOthers) return plain;
  return THING.test(plain) && shapeOf(plain) !== "clause" ? plain : undefined;
};

const UNSAFE =
  /\b(?:stupid|useless|worthless|failure|hate|kill|die|fuck\w*|shit\w*|bot|never|\d+|\?)\b/i;
/** How bad it is now is nothing that anyone is after; "less lonely" may be. */
const HURTS =
  /\b(?:waste|burden|rubbish|awful|terrible|horrible|bad|lonely|alone|tired|exhausted|knackered|anxious|sad|low|guilty|ashamed|embarrass\w*|miserable|empty|numb|lost|trapped|stuck|broken|crap|invisible|unwanted|stress\w*|angry|worried|scared|afraid|behind|sick|ill|fraud|joke|mess|zombie|robot|pain)\b/i;
const ENDS_IT =
  /\b(?:less|not|no|no longer|never|stop\w*|without|fewer|don'?t|without|out of|instead of)\b/i;
const MAX_WORDS = 9;
const LED = /^(?:because|so that|so|to|for)\s+/i;

/**
 * A complex reflection: what the reason says about the wish, one step deeper than what was written.
 * Only of short phrases whose grammar is plain; what could hurt when handed back is not handed back.
 */
export const deeperOf = (
  reason: string | undefined,
  wish: string | undefined,
): string | undefined => {
  if (!reason || !wish || UNSAFE.test(reason) || UNSAFE.test(wish)) return undefined;
  if (HURTS.test(reason) && !ENDS_IT.test(reason)) return undefined;
  if (reason.split(/\s+/).length > MAX_WORDS || wish.split(/\s+/).length > MAX_WORDS)
    return undefined;
  const wished = wishPhrase(wish);
  const bare = plainSpelling(heartOf(reason)).replace(LED, "");
  const plain = lowerFirst(turned(bare));
  if (IS_GONE.test(plain) || /^one (?:feels|has|is|gets|can|could)\b/.test(plain)) return undefined;
  if (/^for (?:my|our|the)\b/i.test(reason))
    return wished && `it's for ${plain} that you'd like ${wished}`;
  if (/^you (?:can|could)\b/.test(plain))
    return `what you're really after is to be able to ${plain.replace(/^you (?:can|could) /, "")}`;
  const ending = wished && `and that's why you'd like ${wished}`;
  const shape = shapeOf(bare);
  if (shape === "clause") return ending && `${plain}, ${ending}`;
  if (shape === "act" && OF_FEELING.test(plain)) return ending && `you ${plain}, ${ending}`;
  if (shape === "act") return `what you're really after is to ${plain}`;
  const isWanted = shape === "thing" && !/^(?:no|not|less|him|her|them|it|this|that)\b/.test(plain);
  return isWanted ? `what you're really after is ${plain}` : undefined;
};

/** "You'd not be worn out": what would be gone is not what it is for. */
const IS_GONE = /^you(?:'d| would)? not\b/i;

/** "Miss being of use": who misses it is left out, and is the client. */
/** "He's my brother. Miss him a bit": of two sentences the one that says what it means to them. */
const heartOf = (reason: string): string => {
  const sentences = reason.split(/(?<=[.!?])\s+/);
  return sentences.findLast((one) => IS_FELT.test(one)) ?? reason;
};
const IS_FELT = /^(?:i |we )?(?:really |just |do )?(?:miss|love|want|need|enjoy|hate)\b/i;
const OF_FEELING = /^(?:miss|need|want|love|like|enjoy|hate|dread|worry|fear)\b/;

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** Where what follows only says when or why: without it the rest still means the same. */
const ASIDE_OF_IT =
  /,?\s+(?=(?:because|since|as (?:i|my|we)|so that|so (?:i|we|my|that)|when(?:ever)?|while)\b)/i;

/** The phrase whole, or without what only says when or why; empty where that is still too long. */
export const wholeOrPlain = (phrase: string, mostWords: number): string => {
  const isShort = (one: string): boolean => one.split(/\s+/).length <= mostWords;
  if (isShort(phrase)) return phrase;
  const [head = ""] = phrase.split(ASIDE_OF_IT);
  return isShort(head) ? head : "";
};

/** A place where a phrase may end and still be one: before the words that only add to it. */
const BOUNDARY =
  /,?\s+(?=(?:at|in|on|with|for|from|after|before|by|under|over|and|or|when|while|since|like|about|instead|without|then|every|because|until|twice|once|each)\b)/i;

/** The phrase, or its beginning, in at most so many words; empty where even its beginning is longer. */
export const shortened = (phrase: string, mostWords: number): string => {
  const parts = phrase.split(BOUNDARY);
  for (let until = parts.length; until > 0; until -= 1) {
    const head = parts
      .slice(0, until)
      .join(" ")
      .replace(/[\s,]+$/, "");
    if (head.split(/\s+/).length <= mostWords) return head;
  }
  return "";
};
