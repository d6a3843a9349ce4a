import { wordedTurns } from "../transcript.ts";
import { withoutQuotes, wordsOf } from "../words.ts";
import { gradeTurns, type Grader } from "./grader.ts";

const MOST_WORDS = 60;

export const shortReplies: Grader = {
  name: "short-replies",
  bar: { kind: "share", atLeast: 1 },
  grade: (transcript) =>
    gradeTurns(transcript, wordedTurns(transcript), ({ own }) => {
      const words = wordsOf(withoutQuotes(own)).length;
      return words > MOST_WORDS ? `${words} words` : undefined;
    }),
};
