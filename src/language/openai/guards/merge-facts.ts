import type { Fact, Slot } from "../../../coach/facts.ts";
import type { ReadInput, Reading } from "../../../coach/language.ts";
import type { ReadAnswer } from "../answers/read-answer.ts";
import { quotedValue } from "./quote-rule.ts";

/** Numbers, dates, rhythms and ratings are read by the deterministic reader alone. */
export const COUNTED_SLOTS: ReadonlySet<Slot> = new Set<Slot>([
  "frequency",
  "duration",
  "amount",
  "change",
  "deadline",
  "review",
  "importance",
  "confidence",
  "readiness",
]);

/** Those of the claimed facts that the quote rule lets stand. */
export const standingFacts = (
  input: ReadInput,
  { facts }: Pick<ReadAnswer, "facts">,
  functionWords: ReadonlySet<string>,
): Fact[] => facts.flatMap((claim) => factFrom(input, claim, functionWords));

/** A reading that claims facts of which not one can be shown to be the client's is made up, and none of it is taken. */
export const isMadeUp = (
  input: ReadInput,
  { facts }: ReadAnswer,
  functionWords: ReadonlySet<string>,
): boolean => {
  const claims = facts.filter(({ slot }) => !COUNTED_SLOTS.has(slot));
  return (
    claims.length > 0 && claims.every((claim) => factFrom(input, claim, functionWords).length === 0)
  );
};

const factFrom = (
  { text }: ReadInput,
  { slot, value, quote }: ReadAnswer["facts"][number],
  functionWords: ReadonlySet<string>,
): Fact[] => {
  if (COUNTED_SLOTS.has(slot)) return [];
  const found = quotedValue(text, { value, quote }, functionWords);
  return found ? [{ slot, ...found, provenance: "said" }] : [];
};

/**
 * Asked for something, the deterministic reader takes the words that came for the answer, and with
 * "can we not do the numbers thing" or "nan always said i had the eye" they are none. Where a model
 * read something else in the message and claims nothing for what was asked, that guess gives way.
 */
const isGuessGivenUp = (
  fact: Fact,
  { ask }: ReadInput,
  rules: Reading,
  model: ReadAnswer,
  hasStandingFact: boolean,
): boolean => {
  const isGuess =
    fact.provenance === "said" && (fact.slot === ask?.slot || fact.slot === ask?.hears);
  if (!isGuess || model.facts.some(({ slot }) => slot === fact.slot)) return false;
  const isOnlyRequest = model.requests.length > 0 && model.facts.length === 0;
  if (COUNTED_SLOTS.has(fact.slot)) return isOnlyRequest && rules.rating?.value === undefined;
  return isOnlyRequest || hasStandingFact;
};

/** One fact a slot. Of two, the model's stands, except over a number's slot or what was picked or agreed. */
export const mergeFacts = (
  input: ReadInput,
  rules: Reading,
  model: ReadAnswer,
  told: readonly Fact[],
): Fact[] => {
  const bySlot = new Map<Slot, Fact>();
  for (const fact of told) if (!bySlot.has(fact.slot)) bySlot.set(fact.slot, fact);
  for (const fact of rules.facts) {
    if (isGuessGivenUp(fact, input, rules, model, told.length > 0)) continue;
    const isFixed = COUNTED_SLOTS.has(fact.slot) || fact.provenance !== "said";
    if (isFixed || !bySlot.has(fact.slot)) bySlot.set(fact.slot, fact);
  }
  return [...bySlot.values()];
};
