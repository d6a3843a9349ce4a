import { type Cue, phraseFinder } from "./phrases.ts";
import { ENDS, NOT_ENDS } from "./time-phrases.ts";

export interface TimeCues {
  readonly ends: readonly Cue[];
  /** Hours of the day, starts and cadences that only look like ends. */
  readonly others: readonly Cue[];
}

const findEnds = phraseFinder(ENDS);
const findOthers = phraseFinder(NOT_ENDS);

/** Where an end or a window is named; starts, hours of the day and cadences are left out. */
export const timeCuesOf = (norm: string): TimeCues => {
  const found = findEnds(norm);
  const others = findOthers(norm);
  const ends = found.filter(
    (cue) => !others.some((other) => cue.start >= other.start && cue.end <= other.end),
  );
  return { ends, others };
};
