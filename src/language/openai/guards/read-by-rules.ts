import type { ReadInput, Reading } from "../../../coach/language.ts";
import { fold } from "./fold.ts";
import { COUNTED_SLOTS } from "./standing-facts.ts";
import { wordsOf } from "./words.ts";

const SHORT_WORDS = 3;
/** Longer than this, and something else may stand beside a number or a choice. */
const LONGEST_PLAIN = 4;

/**
 * Did the deterministic reader take in the whole message, so that a model need not be asked?
 * It says so itself (`complete`), but it calls a message whole when all its words went somewhere,
 * and "can we not do the numbers thing" then counts as a very sure answer. So it is believed where an
 * answer has only one reading: a button, a mark, a number, a request it knows, a short yes or no. A second
 * thing in as few words ("dunno. food? lol", "8. its a pint") is the model's to read.
 */
export const isReadByRules = (input: ReadInput, reading: Reading): boolean => {
  const count = wordsOf(input.text).length;
  if (count === 0 || isButton(input)) return true;
  return reading.complete && hasOneReading(reading, count, input.text);
};

const isButton = ({ ask, text }: ReadInput): boolean =>
  ask?.options?.some(({ label }) => fold(label) === fold(text)) ?? false;

const hasOneReading = (reading: Reading, count: number, text: string): boolean => {
  const { answer, choice, rating, requests, facts, correction } = reading;
  if (count === 1) return !text.includes("?");
  if (choice !== undefined) return count <= LONGEST_PLAIN;
  const isCounted = facts.every(({ slot }) => COUNTED_SLOTS.has(slot));
  if (!isCounted) return false;
  if (rating?.value !== undefined)
    return count <= LONGEST_PLAIN && facts.length === 0 && !isTwo(text);
  if (requests.length > 0 || answer !== undefined)
    return count <= SHORT_WORDS && facts.length === 0;
  const isTime = correction?.steps?.every(({ kind }) => kind === "time") ?? false;
  return isTime ? count < SHORT_WORDS : count <= LONGEST_PLAIN && facts.length > 0;
};

/** "8. its a pint": something is said after the number. */
const isTwo = (text: string): boolean => /\d\s*[.,;:!?-]+\s*\p{L}+ \p{L}/u.test(text);
