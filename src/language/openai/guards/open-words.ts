import type { WordInput } from "../../../coach/language.ts";

/** What code offers for this reply: only what one of the move's own wordings would say, so no phone number rides along. */
export const openWords = ({
  move,
  fill,
}: Pick<WordInput, "move" | "fill">): Readonly<Record<string, string>> => {
  const holes = new Set(move.wordings.flatMap((wording) => wording.holes));
  return Object.fromEntries(
    Object.entries(fill).filter(([hole, value]) => holes.has(hole) && value !== ""),
  );
};
