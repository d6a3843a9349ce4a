import type { CoachState } from "./coach-state.ts";

/** Words that say nothing of what it was about. */
const SMALL =
  /^(?:the|a|an|and|or|but|of|to|in|on|at|for|with|it|its|is|was|be|been|being|that|this|what|about|me|my|i|im|i'm|you|u|did|do|does|have|hear|heard|read|see|get|got|bit|part|thing|said|told|wrote|even|actually|really|just|missed|skipped|forgot|dropped|left|out|ignored|lost|where|when|how|not|him|her|he|she|they|we)$/;

const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [])
      .filter((word) => !SMALL.test(word))
      .map((word) => word.replace(/(?:'s|s|ing|ed)$/, "")),
  );

const MOST_WORDS = 14;
const UNSAFE =
  /\b(?:stupid|useless|worthless|idiot|fat|ugly|disgust\w*|kill|die|dying|dead|suicid\w*|hurt\w*|hit|fuck\w*|shit\w*|cunt|rape\w*|abus\w*|you|u|your)\b|["“”?]|https?:|@|\d{5,}/i;

const sentencesOf = (text: string): string[] => text.match(/[^.!?\n]+/g) ?? [];

const isSayable = (text: string): boolean =>
  !UNSAFE.test(text) && text.split(/\s+/).length <= MOST_WORDS && text.length > 2;

/**
 * What they said before about the thing that they now say we passed over, in their own words: the
 * sentence that shares the most words with the message; with no word in common the last one they wrote.
 * Empty where it is long, or would hurt to read again.
 */
export const recalled = ({ input, session, text }: CoachState): string => {
  const lines = input.recent.filter(({ role }) => role === "client").map((line) => line.text);
  const earlier = [...session.facts.map(({ quote, value }) => quote || value), ...lines]
    .filter((line) => line.trim() !== text.trim())
    .flatMap(sentencesOf)
    .map((sentence) => sentence.trim());
  const asked = wordsOf(text);
  const shared = (sentence: string): number =>
    [...wordsOf(sentence)].filter((word) => asked.has(word)).length;
  const best = earlier.reduce<{ sentence: string; hits: number }>(
    (most, sentence) => {
      const hits = shared(sentence);
      return hits > 0 && hits >= most.hits && isSayable(sentence) ? { sentence, hits } : most;
    },
    { sentence: "", hits: 0 },
  );
  const last = lines.at(-1)?.trim() ?? "";
  const found = best.sentence || (asked.size === 0 && isSayable(last) ? last : "");
  return asQuote(found);
};

const asQuote = (words: string): string =>
  words && `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/[\s,;:.]+$/, "")}.`;

/** A few words of theirs as they wrote them, to stand between quotation marks; empty where they had better not. */
export const theirWords = (words: string): string =>
  isSayable(words) && !/\b(?:fail\w*|missed)\b/i.test(words) ? asQuote(words) : "";

const MOST_SAID = 20;
const FEWEST_SAID = 3;
const HARSH =
  /\b(?:fail\w*|missed|crap|pathetic|loser|ruin\w*|weak|lazy|hopeless|i always|i never|my fault|hate\w*|cried|crying)\b/i;
/** Said of the talk itself: it is answered, and not read out. */
const TRAILS = /\s+(?:i (?:suppose|guess|think)|tho|though|lol|haha|really|honestly)$/i;
const OF_THE_TALK =
  /\b(?:goals?|plans?|questions?|numbers?|chat|bot|apps?|program|(?:want|need) to (?:talk|tell|vent))\b/i;
/** A question is answered, and not read out, also where its mark was left off. */
const ASKS =
  /^(?:can|could|do|does|did|is|are|isn't|aren't|will|would|should|what|what's|whats|how|why|who|which) \w/i;
/** A stop between digits ends no sentence. */
const AT_ITS_END = /(?<!\d)[.!?\n]+|[.!?\n]+(?!\d)/;
const LEADS_IN =
  /^(?:(?:ok(?:ay)?|yes|yeah|yep|ya|well|no(?= ?[,.!]| (?:i|it|that|the|we)\b)|nah|so|and|but|um+|lol|haha|maybe|like|i (?:just |already )?(?:said|meant)|thanks?|thank you|how (?:do|can|could|would) i (?:do|stop) (?:that|it))\b[\s,.!]*)+/i;

/**
 * The longest sentence of what they have just written, to be said back as it stands; empty where it
 * would hurt to read again, or where a reflection already has most of it.
 */
export const saidNow = (text: string, reflection: string | undefined): string => {
  const size = (words: string): number => words.split(/\s+/).filter(Boolean).length;
  if (reflection !== undefined && size(reflection) * 2 > size(text)) return "";
  const longest = text
    .split(AT_ITS_END)
    .map((sentence) => sentence.trim().replace(LEADS_IN, "").replace(TRAILS, ""))
    .filter(
      (sentence) =>
        !UNSAFE.test(sentence) &&
        !HARSH.test(sentence) &&
        !OF_THE_TALK.test(sentence) &&
        !ASKS.test(sentence) &&
        !text.includes(`${sentence}?`),
    )
    .reduce((most, next) => (size(next) > size(most) ? next : most), "");
  return size(longest) >= FEWEST_SAID && size(longest) <= MOST_SAID ? asQuote(longest) : "";
};
