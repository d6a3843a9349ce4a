import { aboutUsIn } from "./about-us.ts";

const LEAD = "(?:(?:no|wait|sorry|but|so|and|ok|hmm+|um+|1)[,. ]+)*";
const QUESTION = new RegExp(
  `^${LEAD}(?:` +
    "(?:what(?:'?s)?|why|who|how (?!about)|where(?:'?s)?|which) (?:is|are|was|do|does|did|a|an|the|that|this|it|you|u|there|they|we|in it|your|my|tick|i\\b(?! (?:get|come)))" +
    "|(?:is|are|was|were|does|did|will|r) (?:that|this|it|you|u|there|they|we|he|she|my|your|the)\\b" +
    "|(?:could|can|would|should) (?:my|the|these|this|that|it)\\b" +
    "|(?:do|would|could|should|can|may) (?:i|you|u|we|they)\\b(?=.*\\?)" +
    "|['\"]?that['\"]? is what)",
  "i",
);
/** "who i am when nobody needs me": an answer, though it begins like a question. */
const OF_ONESELF = /^(?:what|who|where|how) (?:i|my|we)\b/i;
const SHORT = 2;
const META =
  /\b(?:i was (?:asking|joking|kidding|being sarcastic)|i (?:didn'?t|did not) (?:picture|say|mean|ask)|you (?:did ?n[o']?t|didnt|never|have not|haven'?t) (?:answer|listen|read|change|give)|not sure what you mean|(?:don'?t|do not|didn'?t) (?:understand|get) (?:you|it|that|this|the question|what)|makes no sense|giving up on me|i (?:have |'ve )?(?:already )?told you|like i said)\b/i;

const sentencesOf = (text: string): string[] =>
  text.match(/(?:[^.!?\n]|(?<=\d)\.(?=\d))+[.!?]*/g) ?? [text];

/** A question put to the coach, or a remark about it: an answer is owed, and nothing of it is the client's goal. */
const isAboutUs = (sentence: string): boolean => {
  const plain = sentence.trim();
  if (META.test(plain)) return true;
  if (
    /\?\s*$/.test(plain) &&
    plain.split(/\s+/).length <= SHORT &&
    !/^(?:i|maybe|my|to|go|just|honestly|really|seriously|\d.*)\b/i.test(plain)
  )
    return true;
  if (!QUESTION.test(plain)) return false;
  return plain.endsWith("?") || (plain.split(/\s+/).length <= 7 && !OF_ONESELF.test(plain));
};

/** What is left of a message without its questions to the coach. */
export const withoutQuestions = (text: string): string =>
  sentencesOf(text)
    .filter((sentence) => !isAboutUs(sentence) && aboutUsIn(sentence).length === 0)
    .join(" ")
    .trim();

export const asksUs = (text: string): boolean => sentencesOf(text).some(isAboutUs);
