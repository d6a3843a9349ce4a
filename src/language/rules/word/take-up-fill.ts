import { turned } from "../../../coach/turned.ts";
import { tidy } from "../draft/phrases.ts";
import { isSentence, verbPhraseOf } from "../verbs.ts";

const MAX_WORDS = 6;
const JOINT = /\s*(?:,|\b(?:with|instead|because|and|but|so|when|then|without|if|while)\b)/i;
const UNSAFE =
  /\b(?:stupid|useless|worthless|idiot|hate|kill|die|dead|hurt|fuck\w*|shit\w*|crap|you|u|ur|your|bot|idk|dunno|not|never|no|don't|can't|won't|nothing|nobody)\b|[?"“”]/i;
const POINTING = /^(?:him|her|he|she|they|it|them|that|this|there|then|what|why|how|who)\b/i;

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const safeHead = (value: string): string => {
  const head = (value.split(JOINT)[0] ?? "").trim();
  return UNSAFE.test(head) || POINTING.test(head) || count(head) > MAX_WORDS ? "" : head;
};

/** "reading in bed" → "read in bed", for "So you'd …"; empty where it is no act, or cannot be said safely. */
const actOf = (value: string): string => {
  const head = safeHead(value);
  const phrase = head ? verbPhraseOf(head) : "";
  return !phrase || phrase.startsWith("make time for") || /^be\b/.test(phrase)
    ? ""
    : turned(tidy(phrase));
};

/** A thing or a person in a few words ("my sister", "more energy"); empty for sentences and acts. */
const thingOf = (value: string): string => {
  const head = safeHead(value).replace(/^(?:for|because of)\s+/i, "");
  const isThing =
    head &&
    !/\d/.test(head) &&
    count(head) <= 4 &&
    !isSentence(head) &&
    !/^(?:i|we|to|i'\w+)\b/i.test(head);
  return isThing && actOf(value) === "" ? turned(tidy(head)) : "";
};

/** Ways to hand back what was just said inside a sentence of one's own: a reflection, not an echo. */
export const takeUpFill = (value: string): { value: string; act: string; thing: string } => ({
  value: tidy(value),
  act: actOf(value),
  thing: thingOf(value),
});
