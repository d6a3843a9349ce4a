import type { Ask } from "../../../../coach/ask.ts";
import { featuresOf } from "./features.ts";
import { type Heard, openEar } from "./table.ts";
import { type Telling, TELLINGS } from "./tellings.ts";
import learned from "./told-weights.json" with { type: "json" };

const ear = openEar(learned, TELLINGS.length);

/** The kind of thing that was told, one likelihood a kind; taught by `npm run evals -- answers --train`. */
export const listenToTelling = (text: string, ask: Ask | undefined): Heard =>
  ear(featuresOf(text, ask, []));

/** The kind that is plain enough to go by, if one is. */
export const plainTelling = (heard: Heard, least: number): Telling | undefined => {
  const at = heard.indexOf(Math.max(...heard));
  return (heard[at] ?? 0) >= least ? TELLINGS[at] : undefined;
};
