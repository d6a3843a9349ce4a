import type { ReadInput, Request } from "../../../coach/language.ts";
import type { HeardMessage } from "./heard.ts";
import { isEnough } from "./requests.ts";

/** Requests that are the whole message: nothing else is read out of it. */
export const WHOLE: ReadonlySet<Request> = new Set<Request>([
  "skip",
  "are-you-real",
  "person",
  "why-ask",
  "you-decide",
  "pointless",
  "slower",
  "pause",
  "stop",
  "back",
  "privacy",
  "what-now",
  "just-listen",
  "repeat",
  "how-long",
  "other-language",
]);

/** A question or a complaint may stand beside an answer; what it asks is taken off before the answer is read. */
export const BESIDE: ReadonlySet<Request> = new Set<Request>([
  "confused",
  "unheard",
  "question",
  "opinion",
  "health-question",
  "already-told",
  "wrong-alarm",
  "will-it-help",
  "come-back",
  "am-i-foolish",
  "show-goal",
  "look-again",
  "consent",
  "remind",
  "only-me",
  "how-others",
  "cannot-know",
  "no-answer",
]);

/** "Why does it matter? because …": what is asked of us stands in a part of its own, and the rest is read. */
export const isWhole = (requests: readonly Request[], { own, parts }: HeardMessage): boolean =>
  requests.some((request) => WHOLE.has(request)) && (parts === 1 || own.split(" ").length < FEWEST);
const FEWEST = 3;

/** Nothing but a thank you, or "that's all". */
const THANKS =
  /^(?:(?:ok(?:ay)?|right|well|anyway|aww?|cheers|no)[,. !]+)*(?:cheers|ta|nice one|thx|thank(?:s| you)(?: so much| a lot| very much| again)?(?:,? (?:mate|love|dear|cairn|you))?(?: for (?:listening|hearing me|that|this))?|that'?s (?:it|all)(?: really)?(?: for (?:now|today))?|i feel (?:a bit )?better(?: now)?)[\s.!x]*$/i;

/** After a help card: nothing of the kind is the matter. */
const DENIES_ALARM =
  /^(?:\W*(?:what|huh|omg|oh|god|no+|nope|nah|lol|haha|wait|eh|er+m?)\b\W*)+|^(?:i'?m|im|it'?s|its|he'?s|hes|she'?s|shes|that'?s|thats|nothing|nobody) (?:not|fine|lovely|just|nothing|isn'?t)\b|\b(?:figure of speech|just an expression|didn'?t mean|not like that|misread|misunderstood|got (?:me|that|it) wrong)\b/i;

/** The plan is kept, and nothing more was asked: a thank you is a goodbye. */
const isOver = ({ kept, ask }: ReadInput): boolean =>
  kept !== undefined && (ask === undefined || ask.move === "offer-next");

/** What is asked of us, with what the last move makes of it. */
export const requestsOf = (
  input: ReadInput,
  text: string,
  heard: readonly Request[],
): Request[] => {
  if (isEnough(text, input.ask?.move)) return ["stop"];
  const requests: Request[] = THANKS.test(text)
    ? isOver(input)
      ? ["stop"]
      : ["thanks"]
    : [...heard];
  if (input.ask?.move !== "answer-safety" || !DENIES_ALARM.test(text)) return requests;
  return [...requests.filter((one) => !BESIDE.has(one)), "wrong-alarm"];
};
