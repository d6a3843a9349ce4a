import type { ReadInput, Reading } from "../../../coach/language.ts";
import { COUNTED_SLOTS } from "./merge-facts.ts";
import { wordsOf } from "./words.ts";

const SHORT_WORDS = 3;
const TINY_WORDS = 2;

/**
 * Did the deterministic reader take in the whole message, so that a model need not be asked?
 * It says so itself (`complete`), but it calls a message whole when all its words went somewhere,
 * and "can we not do the numbers thing" then counts as a very sure answer. So it is believed where an
 * answer has only one reading: a choice, a mark, a number, a request it knows, a short yes or no.
 */
export const isReadByRules = (input: ReadInput, reading: Reading): boolean => {
  const count = wordsOf(input.text).length;
  return (
    count === 0 || (reading.complete && hasOneReading(reading, count, input.text.includes("?")))
  );
};

const hasOneReading = (reading: Reading, count: number, isQuestion: boolean): boolean =>
  (count <= TINY_WORDS && !isQuestion) ||
  reading.choice !== undefined ||
  reading.rating?.value !== undefined ||
  reading.requests.length > 0 ||
  (reading.answer !== undefined && count <= SHORT_WORDS) ||
  (reading.facts.length > 0 && reading.facts.every(({ slot }) => COUNTED_SLOTS.has(slot)));
