import { featuresOf } from "./features.ts";
import { openEar } from "./table.ts";
import learned from "./talk-weights.json" with { type: "json" };

export const TALKS = ["change", "sustain", "neither"] as const;

const ear = openEar(learned, TALKS.length);

export interface TalkHeard {
  readonly change: number;
  readonly sustain: number;
}

/** How much a clause sounds like talk for a change, and against it; taught by lines of our own. */
export const listenToTalk = (clause: string): TalkHeard => {
  const [change = 0, sustain = 0] = ear(featuresOf(clause, undefined, []));
  return { change, sustain };
};
