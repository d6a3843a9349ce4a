import type { Fact, Slot } from "../../../coach/facts.ts";
import type { ReadInput, Reading } from "../../../coach/language.ts";
import { CHANGES_STATEMENT } from "../../../coach/take-up/take-facts.ts";
import { readText } from "../../../smart/reading/read-text.ts";
import type { ReadAnswer } from "../answers/read-answer.ts";
import { fold } from "./fold.ts";
import { contentStems, findQuote, quotedValue } from "./quote-rule.ts";
import { saidStems } from "./said-stems.ts";
import { stem, wordsOf } from "./words.ts";

/** Numbers, dates, rhythms and ratings: what they are worth is read by the deterministic reader alone. */
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

/** A model may point at these where it sees them as part of the plan. */
const POINTED_AT: ReadonlySet<Slot> = new Set<Slot>([
  "frequency",
  "duration",
  "amount",
  "deadline",
  "review",
]);

/** What a plan is made of; a time told with anything else is the time of something else. */
const OF_A_PLAN: ReadonlySet<Slot> = new Set<Slot>([
  "desiredChange",
  "picture",
  "action",
  "place",
  "cue",
  "firstStep",
  "ifThen",
  "tracking",
  "milestones",
  ...COUNTED_SLOTS,
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
  return claims.length > 0 && claims.every((claim) => isInvented(input.text, claim, functionWords));
};

/** A quote nobody wrote, or a value that is not in it. One cut off from its "not" is only left out. */
const isInvented = (
  text: string,
  { quote, value }: Claim,
  functionWords: ReadonlySet<string>,
): boolean => {
  if (findQuote(text, quote) === undefined) return true;
  const said = saidStems([quote]);
  const words = contentStems(value, functionWords);
  return words.length === 0
    ? findQuote(quote, value) === undefined
    : !words.every((word) => said.has(word));
};

type Claim = ReadAnswer["facts"][number];

const factFrom = (
  input: ReadInput,
  { slot, value, quote }: Claim,
  functionWords: ReadonlySet<string>,
): Fact[] => {
  const { text, moment, ask } = input;
  const found = quotedValue(text, { value, quote }, functionWords);
  if (!found) return [];
  if (!COUNTED_SLOTS.has(slot)) return [{ slot, ...found, provenance: "said" }];
  // Pointed at by a model, and measured by the deterministic reader: "seven" alone is neither.
  const isCounted = POINTED_AT.has(slot) && measures(slot, readText(found.value, moment));
  if (isCounted) return [{ slot, ...found, provenance: "said" }];
  const inFull = ENDS.has(slot) ? saidInFull(input, found.value) : undefined;
  if (inFull !== undefined) return [{ slot, value: inFull, quote: inFull, provenance: "said" }];
  // "Now and then", "when their dads home": how often in words.
  if (slot !== "frequency" || /\d/u.test(found.value)) return [];
  if (ask?.slot === "frequency") return [{ slot, ...found, provenance: "said" }];
  const isCue = CHANGES_STATEMENT.has(ask?.move ?? "") || IN_WORDS.test(found.value);
  return isCue ? [{ slot: "cue", ...found, provenance: "said" }] : [];
};

const ENDS: ReadonlySet<Slot> = new Set<Slot>(["deadline", "review"]);
const A_SPAN =
  /\b(?:\d+|an?|one|two|three|four|five|six|eight|ten|twelve) (?:days?|wks?|weeks?|fortnights?|mths?|months?)\b/giu;

/** "I said 2", "month is fine": a time said in short, where they said it in full before. */
const saidInFull = ({ recent, known }: ReadInput, short: string): string | undefined => {
  const wanted = wordsOf(short).map(stem);
  const lines = [
    ...known.filter(({ slot }) => ENDS.has(slot)).map(({ quote }) => quote),
    ...recent.filter(({ role }) => role === "client").map(({ text }) => text),
  ];
  const spans = lines.flatMap((line) => line.match(A_SPAN) ?? []);
  return wanted.length === 0
    ? undefined
    : spans.findLast((span) => {
        const words = new Set(wordsOf(span).map(stem));
        return wanted.every((word) => words.has(word));
      });
};

const IN_WORDS =
  /\b(?:now and then|now and again|sometimes|once in a while|when(?:ever)?|if|most|some|days?|nights?|mornings?|evenings?|weekends?|weekdays?)\b/iu;

const measures = (slot: Slot, reading: ReturnType<typeof readText>): boolean => {
  if (slot === "frequency") return reading.frequency !== undefined;
  if (slot === "deadline" || slot === "review") return reading.timeBound;
  return reading.duration !== undefined || reading.amounts.length > 0;
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
  const isOnlyRequest = (model.requests ?? []).length > 0 && model.facts.length === 0;
  if (COUNTED_SLOTS.has(fact.slot)) return isOnlyRequest && rules.rating?.value === undefined;
  return isOnlyRequest || hasStandingFact;
};

/** "i'm away mon to thurs", read as how things are, is not how often: what a model says words are about stands. */
const isAboutElse = (fact: Fact, input: ReadInput, model: ReadAnswer, told: readonly Fact[]) => {
  if (fact.provenance !== "said" || told.length === 0) return false;
  const { text, ask } = input;
  const over = told.filter((one) => isWithin(text, one.quote, fact));
  if (!COUNTED_SLOTS.has(fact.slot)) return over.length > 0;
  const isPointedAt = model.facts.some(
    ({ slot, quote }) => slot === fact.slot && overlaps(text, quote, fact.quote),
  );
  if (isPointedAt || over.some(({ slot }) => OF_A_PLAN.has(slot))) return false;
  const isOfPlan = told.some(({ slot }) => OF_A_PLAN.has(slot));
  return over.length > 0 || (fact.slot !== ask?.slot && !isOfPlan);
};

const overlaps = (text: string, one: string, other: string): boolean => {
  const [a, b] = [findQuote(text, one), findQuote(text, other)];
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
};

/** Read from words that were respelt on the way ("i've" for "ive"): then the value itself is looked for. */
const isWithin = (text: string, quote: string, fact: Fact): boolean => {
  if (overlaps(text, quote, fact.quote)) return true;
  if (findQuote(text, fact.quote) !== undefined) return false;
  const longOnes = (words: string): Set<string> =>
    new Set(
      wordsOf(words)
        .map(stem)
        .filter((word) => word.length > 3),
    );
  const [said, guessed] = [longOnes(quote), longOnes(fact.value)];
  const shared = [...guessed].filter((word) => said.has(word)).length;
  return guessed.size === 0
    ? wordsOf(fact.value).every((word) => fold(quote).includes(word))
    : shared * 2 > Math.min(said.size, guessed.size);
};

/** Two things told of how it is are one, from the first word to the last; of anything else the first stands. */
const bothOf = (text: string, first: Fact, second: Fact): Fact => {
  const [a, b] = [findQuote(text, first.quote), findQuote(text, second.quote)];
  if (!TELLS.has(first.slot) || a === undefined || b === undefined || b.start < a.end) return first;
  const words = text.slice(a.start, b.end);
  return words.length > LONGEST_TELLING ? first : { ...first, value: words, quote: words };
};
const TELLS: ReadonlySet<Slot> = new Set<Slot>(["situation", "pastAttempts"]);
const LONGEST_TELLING = 160;

/** One fact a slot. Of two, the model's stands, except over the same words measured, or what was picked or agreed. */
export const mergeFacts = (
  input: ReadInput,
  rules: Reading,
  model: ReadAnswer,
  told: readonly Fact[],
): Fact[] => {
  const bySlot = new Map<Slot, Fact>();
  for (const fact of told) {
    const first = bySlot.get(fact.slot);
    bySlot.set(fact.slot, first ? bothOf(input.text, first, fact) : fact);
  }
  for (const fact of rules.facts) {
    if (isGuessGivenUp(fact, input, rules, model, told.length > 0)) continue;
    if (isAboutElse(fact, input, model, told)) continue;
    const byModel = bySlot.get(fact.slot);
    const isSame = byModel !== undefined && overlaps(input.text, byModel.quote, fact.quote);
    const isFixed = (COUNTED_SLOTS.has(fact.slot) && isSame) || fact.provenance !== "said";
    if (isFixed || !bySlot.has(fact.slot)) bySlot.set(fact.slot, fact);
  }
  return [...bySlot.values()];
};
