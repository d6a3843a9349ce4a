import { wordedTurns } from "../transcript.ts";
import { longestSharedRun, withoutQuotes } from "../words.ts";
import { gradeTurns, type Grader } from "./grader.ts";

const FEWER_THAN_WORDS = 6;

/** The longest run of words shared with the client's last message, outside a quoted statement. */
export const parroting: Grader = {
  name: "parroting",
  bar: { kind: "share", atLeast: 0.95 },
  grade: (transcript) =>
    gradeTurns(
      transcript,
      wordedTurns(transcript).filter(({ client }) => client !== undefined),
      ({ own, client }) => {
        const run = longestSharedRun(withoutQuotes(own), client ?? "");
        return run < FEWER_THAN_WORDS ? undefined : `${run} words in a row handed back`;
      },
    ),
};
