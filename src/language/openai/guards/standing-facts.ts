import type { Fact, Slot } from "../../../coach/facts.ts";
import type { ReadInput } from "../../../coach/language.ts";
import { CHANGES_STATEMENT } from "../../../coach/take-up/take-facts.ts";
import { MEASURED } from "../../rules/read/goal-times.ts";
import { inRhythmAsked } from "../../rules/read/rhythm-asked.ts";
import { readText } from "../../../smart/reading/read-text.ts";
import type { ReadAnswer } from "../answers/read-answer.ts";
import { contentStems, findQuote, quotedValue } from "./quote-rule.ts";
import { saidStems } from "./said-stems.ts";
import { stem, wordsOf } from "./words.ts";

/** Numbers, dates, rhythms and ratings: what they are worth is read by the deterministic reader alone. */
export const COUNTED_SLOTS: ReadonlySet<Slot> = new Set<Slot>([
  ...MEASURED,
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
  const { text, moment, ask, recent } = input;
  const found = quotedValue(text, { value, quote }, functionWords);
  if (!found) return [];
  if (!COUNTED_SLOTS.has(slot)) return [{ slot, ...found, provenance: "said" }];
  const inRhythm = slot === "frequency" ? inRhythmAsked(found.value, recent) : undefined;
  if (inRhythm) return [{ slot, value: inRhythm, quote: found.quote, provenance: "said" }];
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
