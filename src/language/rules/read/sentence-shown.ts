import type { Fact, Slot } from "../../../coach/facts.ts";
import type { Correction } from "./corrections.ts";

/** What is said of the sentence, and what the message tells of the plan; nothing else in it does. */
export interface SaidOfSentence {
  readonly correction: Correction;
  readonly facts: readonly Fact[];
}

export const valueOf = (known: readonly Fact[], slot: Slot): string =>
  known.findLast((fact) => fact.slot === slot)?.value ?? "";
