import { join } from "node:path";
import { linesOf } from "./strata.ts";

/**
 * Frames are sentences with choices in square brackets, from which training lines are made: a way of
 * speaking is learned from many fillings, and the same frame with harmless fillings stands beside it.
 */
export const framesOf = (name: "risk" | "harmless"): string[] =>
  linesOf(join(import.meta.dirname, "frames", `${name}.txt`));

const CHOICES = /\[([^\]]*)\]/g;
const STEP = 7919;

/** Up to so many fillings of one frame, spread over its choices; the same ones at every run. */
export function fillingsOf(frame: string, most: number): string[] {
  const sizes = Array.from(frame.matchAll(CHOICES), (found) => (found[1] ?? "").split("|").length);
  const all = sizes.reduce((product, size) => product * size, 1);
  const fillings = new Set<string>();
  for (let turn = 0; turn < most; turn += 1) {
    let rest = turn * STEP;
    let slot = 0;
    const filled = frame.replaceAll(CHOICES, (_, choices: string) => {
      const words = choices.split("|");
      slot += 1;
      const at = (rest + turn * slot) % words.length;
      rest = Math.floor(rest / words.length) + slot;
      return words[at] ?? "";
    });
    fillings.add(filled.replaceAll(/\s+/g, " ").replaceAll(" ,", ",").trim());
    if (fillings.size >= all) break;
  }
  return [...fillings];
}
