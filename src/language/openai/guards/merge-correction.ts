import type { ReadInput, Reading } from "../../../coach/language.ts";
import { CHANGES_STATEMENT } from "../../../coach/take-up/take-facts.ts";
import type { ReadAnswer } from "../answers/read-answer.ts";
import { claimsOver, hasRead, OF_A_PLAN } from "./merge-facts.ts";
import { findQuote } from "./quote-rule.ts";
import { saidStems } from "./said-stems.ts";
import { stem, wordsOf } from "./words.ts";

type Correction = Reading["correction"];

/**
 * Where a model has read a message, what is to be otherwise in the sentence is told to whoever drafts
 * it, and nothing is worked into it by patterns. Theirs to say stay a sentence typed whole, one that was
 * shown before, another of their wishes, and more or less of it.
 */
export const mergeCorrection = (
  input: ReadInput,
  { correction }: Reading,
  model: ReadAnswer,
): Correction => {
  const { recent } = input;
  if (isForCode(correction) || isTheirSentence(input, correction, model)) return correction;
  if (!hasRead(model) && correction?.whole !== true) return correction;
  const said = isOpen(input, correction, model) ? changeIn(input, correction, model) : undefined;
  const size = correction?.size === undefined ? {} : { size: correction.size };
  const isThere = model.requests?.includes("is-it-in") && said && isShown(recent, said);
  if (said !== undefined && !isThere) return { ...size, told: said };
  if (correction?.unclear && model.facts.length === 0 && isAmiss(model)) return correction;
  return correction?.size === undefined ? undefined : size;
};

/** One that was shown before, another of their wishes, the sentence once more as it is. */
const isForCode = (correction: Correction): boolean =>
  correction?.earlier !== undefined ||
  correction?.wish !== undefined ||
  correction?.steps?.length === 0;

/**
 * A sentence they have before them is open; one that is kept is opened where both readers hear a change,
 * they plainly say so, or ask if something is in it.
 */
const isOpen = (
  { ask, text, kept, shown }: ReadInput,
  correction: Correction,
  { requests }: ReadAnswer,
): boolean =>
  CHANGES_STATEMENT.has(ask?.move ?? "") ||
  ask?.move === "ask-own-wording" ||
  (kept === undefined
    ? shown !== undefined
    : correction !== undefined || SAYS_PUT.test(text) || requests?.includes("is-it-in") === true);

/** What they said of it, in their words; all of it where it is plain only that something is amiss. */
const changeIn = (
  { text, ask }: ReadInput,
  correction: Correction,
  model: ReadAnswer,
): string | undefined => {
  const isOffered = correction?.whole && (!hasRead(model) || ask?.move === "ask-own-wording");
  const said = model.change ?? (isOffered ? correction.own : undefined);
  const span = said === undefined ? undefined : findQuote(text, said);
  if (span) return text.slice(span.start, span.end);
  const isToldSo = model.change !== null || (isAmiss(model) && model.facts.length > 0);
  return correction !== undefined && isToldSo ? text : undefined;
};

const isAmiss = ({ answer, choice }: ReadAnswer): boolean =>
  answer === "no" || answer === "yes-but" || choice === "change";

/**
 * A sentence of their own is most of what they wrote, or stands right behind what leads one in, and the
 * model takes its words for nothing else; a remark about a word is none.
 */
const isTheirSentence = (
  { text, ask, shown }: ReadInput,
  correction: Correction,
  model: ReadAnswer,
): boolean => {
  const [step, more] = correction?.steps ?? [];
  const own = step?.kind === "own" && more === undefined ? step.words : correction?.own;
  if (own === undefined) return false;
  const claims = claimsOver(text, model, own);
  // "My goal: …", before there is a sentence.
  if (shown === undefined && ask?.move !== "ask-own-wording" && !correction?.whole)
    return claims.some(({ slot }) => slot === "action");
  if (!correction?.whole && !step) return false;
  if (claims.some(({ slot }) => !OF_A_PLAN.has(slot))) return false;
  const isMostOf = (words: string): boolean =>
    wordsOf(own).length >= wordsOf(words).length * MOST_OF_IT;
  // More is to be otherwise than these words say.
  if (model.change !== null && !isMostOf(model.change)) return false;
  const at = findQuote(text, own);
  const isLedIn = at !== undefined && LEADS_IN.test(text.slice(0, at.start));
  return (isMostOf(text) && !/["“”«»]/u.test(text)) || isLedIn;
};
const MOST_OF_IT = 0.6;
const LEADS_IN =
  /(?::|\b(?:i'll|i will|make it|(?:say|read|put|write)(?: (?:just|it as))?|change it to|instead|i(?:'d| would) say|my (?:goal|words)(?: is| are)?|how about))[\s,:"'“‘]*$/iu;

/** "Did you add the phone thing?", of a sentence just shown that has it: nothing is to be otherwise. */
const isShown = (recent: ReadInput["recent"], change: string): boolean => {
  const shown = saidStems([recent.findLast(({ role }) => role === "coach")?.text ?? ""]);
  const words = wordsOf(change).filter(
    (word) => word.length > 3 && !/^(?:thing|did|does|have|part)s?$/u.test(word),
  );
  return words.length > 0 && words.every((word) => shown.has(stem(word)));
};

const SAYS_PUT =
  /\b(?:put|write|stick|get|take|leave) (?:that|it|this|the [\p{L}' ]{2,30}) (?:in|out)\b|\b(?:add|change|include) (?:that|it|this|the|my|in)\b|\b(?:should|must|needs? to) be in\b/iu;
