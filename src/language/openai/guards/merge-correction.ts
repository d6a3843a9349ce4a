import type { ReadInput, Reading } from "../../../coach/language.ts";
import { CHANGES_STATEMENT } from "../../../coach/take-up/take-facts.ts";
import type { ReadAnswer } from "../answers/read-answer.ts";
import { findQuote } from "./quote-rule.ts";
import { saidStems } from "./said-stems.ts";
import { stem, wordsOf } from "./words.ts";

/**
 * What is to be otherwise in a sentence on the table is told to whoever drafts it, and not worked into
 * it by rules; but for a sentence typed whole, one that was shown before, and more or less of it.
 */
export const mergeCorrection = (
  { ask, text, kept, recent }: ReadInput,
  { correction }: Reading,
  { change, requests }: ReadAnswer,
): Reading["correction"] => {
  if (correction?.earlier || (correction?.whole && isOffered(text, correction.own)))
    return correction;
  // A sentence that is kept is opened where they plainly say so, or ask if something is in it.
  const isOpen =
    CHANGES_STATEMENT.has(ask?.move ?? "") ||
    ask?.move === "ask-own-wording" ||
    (kept !== undefined &&
      (correction?.add !== undefined || SAYS_PUT.test(text) || requests?.includes("is-it-in")));
  if (!isOpen) return correction;
  // Words in passing, taken for their sentence: what they said is told, and no sentence of theirs.
  const said = change ?? (correction?.whole ? correction.own : undefined);
  if (said === undefined) return correction;
  if (requests?.includes("is-it-in") && isShown(recent, said)) return correction;
  const span = findQuote(text, said);
  if (span === undefined) return correction;
  const size = correction?.size === undefined ? {} : { size: correction.size };
  return { ...size, told: text.slice(span.start, span.end) };
};

/** A sentence of their own is most of what they wrote, or is led in as one; a remark about a word is neither. */
const isOffered = (text: string, own = ""): boolean => {
  const isMost = wordsOf(own).length >= wordsOf(text).length * MOST_OF_IT;
  return (isMost && !/["“”«»]/u.test(text)) || LEADS.test(text);
};
const MOST_OF_IT = 0.6;
const LEADS =
  /:|\b(?:i'll|i will|make it|(?:just |should |to |it )?(?:say|says|read|put|write)|change it to|(?:that|thats|that's) all it is|instead|i(?:'d| would) say|my (?:goal|words)|how about|better)\b/iu;

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
