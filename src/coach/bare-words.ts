import type { WordInput } from "./language.ts";

/** What rules make of the message itself: its words turned, shortened or between quotation marks. */
const OF_THE_MESSAGE = [
  "reflection",
  "said",
  "theirs",
  "deeper",
  "obstacle",
  "value",
  "echo",
  "aValue",
] as const;

/** Nothing is said of the message itself: the question as it is, and what must stand in it. */
export const withoutTakingUp = ({ acknowledge: _acknowledge, ...input }: WordInput): WordInput => {
  const bare = {
    ...input.fill,
    ...Object.fromEntries(OF_THE_MESSAGE.map((hole) => [hole, ""])),
  };
  const isSayable = input.move.wordings.some(({ holes }) =>
    holes.every((hole) => (bare[hole] ?? "") !== ""),
  );
  return isSayable ? { ...input, fill: bare } : input;
};

/** These own something, or meet something hard, whatever the message said. */
const OWNS: ReadonlySet<string> = new Set([
  "missed",
  "unclear",
  "unheard",
  "left",
  "skip",
  "no-number",
  "put-right",
  "sad",
  "scared",
  "worn-out",
  "old-loss",
  "old-loss-beside",
]);

/**
 * How rules word a turn that a model could not: a stock remark that does not fit, or the message handed back,
 * costs more than a bare question. What must be owned still is, unless the reply owns it already.
 */
export const bareWords = (input: WordInput): WordInput => ({
  ...withoutTakingUp(input),
  ...(input.acknowledge && OWNS.has(input.acknowledge) && !input.beside
    ? { acknowledge: input.acknowledge }
    : {}),
});
