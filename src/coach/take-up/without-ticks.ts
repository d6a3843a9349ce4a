import type { Fact } from "../facts.ts";

/** "Leave the ticks out": one of the two is not wanted, and is no way of keeping count. */
const NO_TICKS =
  /\b(?:no|not|dont|don't|without|leave|skip|drop|lose|forget|never ?mind|rather not)\b/i;

export const isWithoutTicks = (facts: readonly Fact[]): boolean =>
  facts.some(({ slot, value }) => slot === "tracking" && NO_TICKS.test(value));
