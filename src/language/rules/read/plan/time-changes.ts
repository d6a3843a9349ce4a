import type { Slot } from "../../../../coach/facts.ts";
import type { PlanChange } from "../../../../coach/language.ts";
import { withoutTimes } from "../main-fact.ts";
import { measuresIn } from "../measures.ts";
import { stretchOf } from "./shown-words.ts";
import type { Standing } from "./standing.ts";

const OF_TIME: ReadonlySet<Slot> = new Set<Slot>(["frequency", "deadline", "duration", "review"]);
const COUNTED =
  /^(\d+|once|twice|one|two|three|four|five|six|seven)( (?:nights?|days?|mornings?|evenings?|afternoons?|times?))?$/i;
const DAY_PARTS = /^(?:in the )?(mornings?|afternoons?|evenings?)$/i;
export const NUMBER = /^(?:\d+|one|two|three|four|five|six|ten|fifteen|twenty|thirty)$/i;

/** How often the sentence has it now, as it stands there. */
const oftenIn = ({ statement, moment }: Standing): string | undefined =>
  measuresIn(statement, undefined, moment).find(
    ({ slot, quote }) => slot === "frequency" && statement.includes(quote),
  )?.quote;

/** Nothing but a time: it stands in place of the one there is. */
export const timeOf = (words: string, standing: Standing): PlanChange | undefined => {
  const { statement, moment } = standing;
  const often = oftenIn(standing);
  const counted = COUNTED.exec(words);
  if (counted && often !== undefined && (counted[2] || /^(?:once|twice)$/i.test(words))) {
    const isNamed = counted[2] !== undefined || /^(?:once|twice)$/i.test(words);
    return isNamed
      ? { kind: "time", slot: "frequency", value: `${words} a week`, from: often }
      : undefined;
  }
  const part = DAY_PARTS.exec(words)?.[1];
  if (part) {
    const old = /\b(?:in the )?(?:mornings?|afternoons?|evenings?|nights?)\b/i.exec(statement)?.[0];
    if (old && often?.includes(old))
      return {
        kind: "time",
        slot: "frequency",
        value: `every ${part.replace(/s$/i, "")}`,
        from: often,
      };
  }
  const times = measuresIn(words, undefined, moment).filter(({ slot }) => OF_TIME.has(slot));
  const [time] = times;
  if (!time || withoutTimes(words, times).replace(time.quote, "").trim().length > 3)
    return undefined;
  const from = measuresIn(statement, undefined, moment).find(
    ({ slot }) => slot === time.slot,
  )?.quote;
  return { kind: "time", slot: time.slot, value: time.value, ...(from ? { from } : {}) };
};

const WEEKLY = /\b(?:\d+|a|an|one|two|three|four|six) (?:weeks?|months?)\b/i;
/** "Make it 2", of four weeks that were too long: the unit is said once. */
export const numberOf = (
  words: string,
  pointed: string | undefined,
  standing: Standing,
): PlanChange | undefined => {
  if (!NUMBER.test(words)) return undefined;
  const from =
    (pointed && NUMBER.test(pointed) ? undefined : stretchOf(standing.statement, pointed ?? "")) ??
    (pointed && /week|month/i.test(pointed) ? WEEKLY.exec(standing.statement)?.[0] : undefined) ??
    (pointed && NUMBER.test(pointed)
      ? new RegExp(`\\b${pointed} \\p{L}+`, "iu").exec(standing.statement)?.[0]
      : undefined);
  const unit = /\b(weeks?|months?|minutes?|mins?|hours?|times?|days?|nights?)\b/i.exec(
    from ?? "",
  )?.[1];
  if (!from || !unit) return undefined;
  const isOne = /^(?:1|one)$/i.test(words);
  const fitting = isOne ? unit.replace(/s$/i, "") : unit.replace(/s?$/i, "s");
  return {
    kind: "replace",
    from,
    to: isOne && /week|month/i.test(unit) ? `a ${fitting}` : `${words} ${fitting}`,
  };
};
