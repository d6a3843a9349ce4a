import type { Fact, Slot } from "../../../coach/facts.ts";

/** "A coffee with Sara prob": how sure it is, and no part of it. */
export const plainly = (fact: Fact): Fact =>
  SAID_PLAINLY.has(fact.slot) ? { ...fact, value: fact.value.replace(SHRUGS, "") } : fact;
const SAID_PLAINLY: ReadonlySet<Slot> = new Set<Slot>([
  "action",
  "picture",
  "reason",
  "obstacle",
  "firstStep",
  "support",
  "ifThen",
  "desiredChange",
]);
const SHRUGS =
  /(?<=\S),?\s+(?:probably|prob|probs|prolly|maybe|perhaps|i (?:guess|suppose|s'?pose|reckon|think))(?=\s*(?:$|[,.!?]|(?:or|and)\b))/gi;
