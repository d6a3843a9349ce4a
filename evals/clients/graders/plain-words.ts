import { wordedTurns } from "../transcript.ts";
import { readingGrade, withoutQuotes } from "../words.ts";
import type { Grader } from "./grader.ts";

/** HHS: patient material at the 4th to 6th grade. A reply is too short to grade, a conversation is not. */
const HIGHEST_GRADE = 6;

export const plainWords: Grader = {
  name: "reading-grade",
  bar: { kind: "median", atMost: HIGHEST_GRADE },
  grade(transcript) {
    const value = readingGrade(wordedTurns(transcript).map(({ own }) => withoutQuotes(own)));
    const faults = value > HIGHEST_GRADE ? [{ says: `grade ${value.toFixed(1)}` }] : [];
    return { hits: faults.length === 0 ? 1 : 0, of: 1, value, faults };
  },
};
