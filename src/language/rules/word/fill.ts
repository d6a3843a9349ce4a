import type { MoveWording } from "../../../coach/moves/move.ts";
import { isParroted } from "../parroted.ts";

type Fill = Readonly<Record<string, string>>;

/** Fills every hole in one pass; what stands in a value opens no other hole. */
export const fillHoles = (text: string, fill: Fill): string =>
  text.replace(/\{([a-zA-Z]+)\}/g, (hole, name: string) => fill[name] ?? hole);

const canFill = (wording: MoveWording, fill: Fill): boolean =>
  wording.holes.every((hole) => (fill[hole] ?? "") !== "");

/** The first unused wording whose holes can all be filled; absent when there is none left. */
export const unusedWording = (
  wordings: readonly MoveWording[],
  fill: Fill,
  used: readonly string[],
): MoveWording | undefined =>
  wordings.find((wording) => !used.includes(wording.id) && canFill(wording, fill));

/** The same, where the first would hand back a long run of what was just said: the next that takes something up and does not. */
export const unusedTakeUp = (
  wordings: readonly MoveWording[],
  fill: Fill,
  used: readonly string[],
  said: string,
): MoveWording | undefined => {
  const fit = wordings.filter((one) => !used.includes(one.id) && canFill(one, fill));
  const hasHole = ({ holes }: MoveWording): boolean => holes.length > 0;
  const [first] = fit;
  if (!first || !isParroted(fillHoles(first.text, fill), said)) return first;
  return fit.find((one) => hasHole(one) && !isParroted(fillHoles(one.text, fill), said)) ?? first;
};

/** For a move that must be made although every wording was used: the one used longest ago. */
export const oldestWording = (
  wordings: readonly MoveWording[],
  fill: Fill,
  used: readonly string[],
): MoveWording | undefined =>
  [...wordings]
    .filter((wording) => canFill(wording, fill))
    .sort((a, b) => used.lastIndexOf(a.id) - used.lastIndexOf(b.id))[0];
