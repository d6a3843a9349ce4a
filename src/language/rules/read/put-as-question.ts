import type { Option } from "../../../coach/ask.ts";
import type { ReadInput, Request } from "../../../coach/language.ts";
import { requestsIn } from "./requests.ts";

/** Asked beside a choice: "maybe talk a bit more first. Can I ask, is this private?" */
export const askedBeside = (text: string): Request[] =>
  text.includes("?") ? requestsIn(text).filter((one) => ANSWERED_BESIDE.has(one)) : [];

const ANSWERED_BESIDE: ReadonlySet<Request> = new Set<Request>([
  "privacy",
  "are-you-real",
  "come-back",
  "how-long",
  "look-again",
  "will-it-help",
  "consent",
  "remind",
  "only-me",
]);

const TALK_ON =
  /\b(?:talk|chat|speak|tell you|say)\b[^.?!]{0,14}\b(?:a (?:bit|little) )?(?:more|first|longer)\b/i;

/** "Let us talk a little more first, if we may": the option is meant, whatever else is said with it. */
export const wantsTalk = (text: string, ask: ReadInput["ask"]): Option | undefined =>
  TALK_ON.test(text) && !/\b(?:not|n't|no need to) (?:want to )?(?:talk|chat)\b/i.test(text)
    ? ask?.options?.find(({ id }) => id === "talk")
    : undefined;

/** "Can it be like 1 week?" asks for a week. */
export const asAsked = (text: string): string =>
  text
    // "What do you mean by better - less pain, or a nicer day?": the guess is part of the question.
    .replace(
      /\b(what (?:do|did) (?:you|u) mean(?: by| with)?[^.!?]{0,30}?)\s*(?:[-–—,:]+\s*|\?\s+)[^.!?]*\bor\b[^.!?]*\?/gi,
      "$1?",
    )
    .replace(
      /\b(?:can|could) (?:it|that|we|i) (?:just |maybe )?(?:be|do|say|make it|have|put)(?: like| just| only)? ([^?.!]{0,12}(?:\d|one|two|three|once|twice|week|day|month|morning|evening|night|mins?\b|minutes?)[^?.!]{0,20})(?:\?|$)/gi,
      "make it $1.",
    )
    .replace(
      /\b(?:can'?t|can|could|couldn'?t) (?:i|we) (?:just |maybe )?(?:try|do|have|make)(?: (?:it|this|that))?(?: for| like| just)* ((?:this|next) (?:week(?:end)?|month)|(?:a|one|two|three|\d+) (?:days?|weeks?|months?))\b(?: (?:first|instead|then|lol))*\W*$/gi,
      "$1",
    );

/** "My sister? No. My mate Pete plays": what they rule out themselves is no answer. */
export const withoutRuledOut = (text: string): string => {
  const rest = text.replace(RULED_OUT, "$1");
  return /\p{L}{2}.*\s\S/u.test(rest) ? rest : text;
};
const RULED_OUT =
  /(^|[.!]\s*)(?!(?:what|whats|why|how|who|when|where|which|is|isn'?t|are|do|does|did|can|could|would|will|should|shall|am|was|has|have|really|seriously|sorry|ok|okay|right|yeah|yes|no|you|u|it|this|that)\b)[^.,!?]{2,40}\?+\s*(?:no+|nah|nope|not really)\b[.,!]*\s+(?=\S)/i;
