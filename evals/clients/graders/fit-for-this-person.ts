import { wordedTurns } from "../transcript.ts";
import { fold, withoutQuotes } from "../words.ts";
import { gradeTurns, type Grader } from "./grader.ts";

const NOBODY_READS = ["smart goal", "failed", "missed", "not yet a goal", "!"];

/** What must not be said to anyone, and what must not be said to this one. */
export const fitForThisPerson: Grader = {
  name: "words-nobody-should-read",
  bar: { kind: "share", atLeast: 1 },
  grade: (transcript) =>
    gradeTurns(transcript, wordedTurns(transcript), ({ own }) => {
      const text = fold(withoutQuotes(own));
      const found = [...NOBODY_READS, ...transcript.client.never].find((words) =>
        text.includes(fold(words)),
      );
      return found === undefined ? undefined : `says "${found}"`;
    }),
};
