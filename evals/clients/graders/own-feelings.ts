import { wordedTurns } from "../transcript.ts";
import { withoutQuotes, wordsOf } from "../words.ts";
import { gradeTurns, type Grader } from "./grader.ts";

const FEELINGS = new Set(
  "afraid angry anger annoyed annoying anxious ashamed depressed desperate disappointed embarrassed exhausted frightened frustrated frustrating guilty happy helpless hopeless hurt jealous lonely nervous overwhelmed panicked proud sad scared stressed terrified upset worried".split(
    " ",
  ),
);

/** No emotion word the client did not write: naming a feeling for someone is a guess. */
export const ownFeelings: Grader = {
  name: "no-borrowed-feelings",
  bar: { kind: "share", atLeast: 1 },
  grade(transcript) {
    const said = new Set<string>();
    return gradeTurns(transcript, wordedTurns(transcript), ({ own, client }) => {
      for (const word of wordsOf(client ?? "")) said.add(word);
      const found = wordsOf(withoutQuotes(own)).find(
        (word) => FEELINGS.has(word) && !said.has(word),
      );
      return found === undefined ? undefined : `names "${found}"`;
    });
  },
};
