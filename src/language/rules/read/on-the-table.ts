import type { ReadInput, Reading, Request } from "../../../coach/language.ts";
import { startsWithVerb } from "../verbs.ts";
import { isOwnAct } from "./acts.ts";
import { correctionIn } from "./corrections.ts";
import { exchangeIn } from "./exchanges.ts";
import { measuresIn } from "./measures.ts";
import { count, isSentenceOfOwn, namedSentence } from "./own-sentence.ts";
import { isNoSentence, saidOfSentence } from "./said-of-sentence.ts";
import type { SaidOfSentence } from "./sentence-shown.ts";
import { smallerAct } from "./smaller.ts";
import { listenToTelling, plainTelling } from "./ear/told-ear.ts";

/** "Change something. It should say: …": the button's words, and then what should change. */
export const withoutChange = (text: string, ask: ReadInput["ask"]): string => {
  if (ask?.move !== "propose-goal") return text;
  const rest = text.replace(/^(?:yes,? )?change (?:something|it|that)\s*[.,:;!–-]+\s*/i, "");
  return rest.split(/\s+/).length >= 2 ? rest : text;
};

/** Here a sentence of their own takes the place of the one that was shown. */
const ASKS_FOR_SENTENCE: ReadonlySet<string> = new Set([
  "propose-goal",
  "ask-what-to-change",
  "ask-which-words",
  "ask-own-wording",
]);

export const ON_THE_TABLE: ReadonlySet<string> = new Set([
  "propose-goal",
  "ask-what-to-change",
  "ask-which-words",
  "ask-own-wording",
  "ask-smaller",
  "ask-bigger",
  "ask-easier",
]);

/** "I like it how it was", "keep the phone one": nothing is to change after all. */
const KEEPS =
  /(?:^|[.,!]\s*)as (?:it )?is[.!\s]*$|\bwant to keep (?:the|my) plan\b|\b(?:like|liked|keep|leave|want|prefer) (?:it|that|this) (?:how|as|the way|like) (?:it|that|this)\b|\b(?:keep|leave) (?:it|that|the [\w' ]{2,20} one)(?=$|[\s,.!]*(?:$|please|thanks|im\b|i'm\b|as (?:it )?(?:is|was)))|^(?:no(?:thing)?,? )?(?:it'?s |its )?(?:fine|good|ok(?:ay)?) (?:as it is|how it is|like (?:it|that))/i;

/** Where a sentence or a number is on the table, what is said of it is taken up, and not handed back. */
export const NO_REFLECTION: ReadonlySet<string> = new Set([
  "propose-goal",
  "ask-what-to-change",
  "ask-which-words",
  "ask-own-wording",
  "rate-confidence",
  "shrink-step",
  "offer-defaults",
  "ask-deadline",
  "ask-day",
  "ask-look-again",
  "set-review",
]);

export const isOfSentence = ({ ask }: ReadInput, correction: Reading["correction"]): boolean =>
  correction !== undefined &&
  (correction.own === undefined || ASKS_FOR_SENTENCE.has(ask?.move ?? ""));

export const QUESTIONS_OF_SIZE: ReadonlySet<Request> = new Set<Request>([
  "question",
  "opinion",
  "suggest",
]);

/** Asked for, or asked what should change and answered with what is to be done. */
const mayBeSentence = (move: string | undefined, text: string): boolean =>
  move === "ask-own-wording" ||
  (move === "ask-which-words" && IS_WHOLE.test(text)) ||
  ((move === "ask-what-to-change" || move === "ask-which-words") &&
    plainTelling(listenToTelling(text, undefined), LEAST_OF_AN_ACT) === "act");
const IS_WHOLE = /^(?:i'?ll|i will)(?: [^\s.!?]+){4,}/i;
const LEAST_OF_AN_ACT = 0.6;

/** What is done, told anew without "I'll": what was agreed around it stays. */
const onlyItsAct = (read: ReturnType<typeof correctionIn>): ReturnType<typeof correctionIn> => {
  const { own } = read;
  if (own === undefined || !read.whole || !startsWithVerb(own) || !isOwnAct(own)) return read;
  if (/\b(?:because|cos|bc|so (?:that|i|we|my))\b|^no\b/i.test(own)) return read;
  const { whole: _whole, sentence: _sentence, ...rest } = read;
  return rest;
};

const QUOTED = /["“”]|(?:^|[\s.])'\S.*\S'/;
const hasTime = ({ moment }: ReadInput, own = ""): boolean =>
  measuresIn(own, undefined, moment).some(
    ({ slot }) => slot === "deadline" || slot === "frequency",
  );

export const correctionOf = (input: ReadInput, text: string): Reading["correction"] => {
  if (!ON_THE_TABLE.has(input.ask?.move ?? "")) return undefined;
  const read = correctionIn(text, mayBeSentence(input.ask?.move, text));
  const found =
    input.ask?.move === "ask-own-wording" || QUOTED.test(text) || hasTime(input, read.own)
      ? read
      : onlyItsAct(read);
  return Object.keys(found).length > 0 ? found : undefined;
};

/** "Something smaller. Like just 3 bullet points", where the plan is made lighter: what it would be then. */
export const smallerOf = ({ ask, known }: ReadInput, text: string): string | undefined => {
  if (ask?.move !== "shrink-step" && ask?.move !== "ask-smaller") return undefined;
  return smallerAct(text, known, ask.move === "ask-smaller");
};

const FEWEST_OF_A_SENTENCE = 6;
const SHOWS_SENTENCE: ReadonlySet<string> = new Set([
  "propose-goal",
  "ask-what-to-change",
  "ask-which-words",
]);

/** What is plainly said of the sentence itself, where one is shown; a quoted one or an exchange is read by its form. */
export const ofSentence = (input: ReadInput, text: string): SaidOfSentence | undefined => {
  const move = input.ask?.move ?? "";
  if (/["“”]/.test(text)) return undefined;
  // Where their own sentence was asked for, all but an order or a part of one is that sentence.
  const isWhole = move === "ask-which-words" && IS_WHOLE.test(text);
  const isRead =
    (SHOWS_SENTENCE.has(move) && !isWhole) || (move === "ask-own-wording" && isNoSentence(text));
  if (!isRead) return undefined;
  const named = namedSentence(text);
  if (named && isSentenceOfOwn(named) && count(named) >= FEWEST_OF_A_SENTENCE) return undefined;
  const { shorter, earlier, replace } = correctionIn(text);
  const pair = replace ?? exchangeIn(text);
  const isKnown = (words: string): boolean =>
    input.known.some(({ value }) =>
      ` ${value.toLowerCase()} `.includes(` ${words.toLowerCase()} `),
    );
  if (earlier || (shorter && !/\d/.test(text)) || (pair && isKnown(pair.from))) return undefined;
  return saidOfSentence(text, input.known, input.moment);
};

/** "I like it how it was": a yes to the sentence as it stands. */
export const keepsIt = ({ ask }: ReadInput, text: string): boolean =>
  ON_THE_TABLE.has(ask?.move ?? "") && KEEPS.test(text);
