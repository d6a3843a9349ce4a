import type { Fact, Slot } from "../facts.ts";
import type { Reading } from "../language.ts";
import type { Session } from "../session.ts";

/** Something to do about what is in the way, beside the sentence. */
export const REMEDIES: ReadonlySet<Slot> = new Set<Slot>(["ifThen", "support", "resources"]);

const remedyIn = (facts: readonly Fact[]): Fact | undefined =>
  facts.find(({ slot }) => REMEDIES.has(slot));

/** What stands against the remedy in its own words, also where it was told in one breath with it. */
const snagOf = (obstacle: string, remedy: string): string => {
  const at = obstacle.toLowerCase().indexOf(remedy.toLowerCase());
  if (at < 0) return obstacle;
  return obstacle
    .slice(at + remedy.length)
    .replace(/^[\s.,;:!?–-]*(?:(?:but|though|although|only)\b[\s,]*)?/i, "")
    .trim();
};

/**
 * "Charge it not next to my bed? but its my alarm": something that would help, told with what is against it.
 * Absent where there is no remedy, or nothing against it.
 */
export const snagIn = ({ facts }: Reading): string | undefined => {
  const remedy = remedyIn(facts);
  const obstacle = facts.find(({ slot }) => slot === "obstacle");
  if (!remedy || !obstacle) return undefined;
  const snag = snagOf(obstacle.value, remedy.value);
  return snag === "" ? undefined : snag;
};

const OF_THE_SENTENCE: ReadonlySet<Slot> = new Set<Slot>([
  "action",
  "place",
  "cue",
  "frequency",
  "duration",
  "amount",
]);

/** "20 mins would do. then telly": what makes the sentence lighter goes there, and is no plan beside it as well. */
const isSaidThere = (remedy: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    ({ slot, quote }) =>
      OF_THE_SENTENCE.has(slot) && remedy.quote.toLowerCase().includes(quote.toLowerCase()),
  );

/** What helps, as an answer to what would: it stands beside the sentence only where it is not in it. */
export const asLighter = ({ ask }: Session, reading: Reading): Reading =>
  ask?.move === "shrink-step"
    ? {
        ...reading,
        facts: reading.facts.filter(
          (fact) => !REMEDIES.has(fact.slot) || !isSaidThere(fact, reading.facts),
        ),
      }
    : reading;

/** Asked what would help, a remedy stays one, and of what is in the way only the snag in it is new. */
export const withSnag = ({ ask, facts: known }: Session, reading: Reading): Reading => {
  const remedy = remedyIn(reading.facts);
  if (ask?.move !== "shrink-step" || !remedy) return reading;
  const snag = snagIn(reading);
  const before = known.find(({ slot }) => slot === "obstacle")?.value;
  return {
    ...reading,
    facts: reading.facts.flatMap((fact) => {
      if (fact.slot !== "obstacle") return [fact];
      if (snag === undefined) return [];
      return [{ ...fact, value: before && before !== snag ? `${before}; ${snag}` : snag }];
    }),
  };
};
