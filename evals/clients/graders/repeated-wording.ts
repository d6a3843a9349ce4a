import { wordedTurns } from "../transcript.ts";
import { fold, sentencesOf, withoutQuotes, wordsOf } from "../words.ts";
import { gradeTurns, type Grader } from "./grader.ts";

/** Shorter sentences ("Thank you.") may come again. */
const NOTICED_FROM_WORDS = 4;

export const repeatedWording: Grader = {
  name: "repeated-wording",
  bar: { kind: "share", atLeast: 1 },
  grade(transcript) {
    const said = new Set<string>();
    return gradeTurns(transcript, wordedTurns(transcript), ({ own }) => {
      const sentences = sentencesOf(withoutQuotes(own))
        .filter((sentence) => wordsOf(sentence).length >= NOTICED_FROM_WORDS)
        .map((sentence) => wordsOf(fold(sentence)).join(" "));
      const again = sentences.find((sentence) => said.has(sentence));
      for (const sentence of sentences) said.add(sentence);
      return again === undefined ? undefined : `said before: ${again}`;
    });
  },
};
