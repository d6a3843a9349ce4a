import type { ReadInput, Reading } from "../../../coach/language.ts";
import { fold } from "./fold.ts";
import { COUNTED_SLOTS } from "./standing-facts.ts";
import { wordsOf } from "./words.ts";

const SHORT_WORDS = 3;
const TINY_WORDS = 2;
/** Longer than this, and something else may stand beside a number, a choice or a request. */
const LONGEST_PLAIN = 4;

/**
 * Did the deterministic reader take in the whole message, so that a model need not be asked?
 * It says so itself (`complete`), but it calls a message whole when all its words went somewhere,
 * and "can we not do the numbers thing" then counts as a very sure answer. So it is believed where an
 * answer has only one reading: a button, a mark, a number, a request it knows, a short yes or no.
 */
export const isReadByRules = (input: ReadInput, reading: Reading): boolean => {
  const count = wordsOf(input.text).length;
  if (count === 0 || isButton(input)) return true;
  return reading.complete && hasOneReading(reading, count, input.text.includes("?"));
};

const isButton = ({ ask, text }: ReadInput): boolean =>
  ask?.options?.some(({ label }) => fold(label) === fold(text)) ?? false;

const hasOneReading = (reading: Reading, count: number, isQuestion: boolean): boolean =>
  (count <= TINY_WORDS && !isQuestion) ||
  (reading.answer !== undefined && count <= SHORT_WORDS) ||
  (count <= LONGEST_PLAIN &&
    (reading.choice !== undefined ||
      reading.rating?.value !== undefined ||
      reading.requests.length > 0 ||
      (reading.facts.length > 0 && reading.facts.every(({ slot }) => COUNTED_SLOTS.has(slot)))));
