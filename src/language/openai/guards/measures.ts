import type { Fact, Slot } from "../../../coach/facts.ts";
import type { Moment } from "../../../coach/language.ts";
import { readText } from "../../../smart/reading/read-text.ts";
import { saidStems } from "./said-stems.ts";
import { stem, wordsOf } from "./words.ts";
import type { Expecting, TextReading } from "../../../smart/reading/text-reading.ts";

const EXPECTING: Partial<Record<Slot, Expecting>> = {
  frequency: "frequency",
  amount: "amount",
  duration: "amount",
  deadline: "deadline",
  review: "deadline",
};

/**
 * Rhythms, spans and dates in a statement that no fact tells. The words alone do not show it: from
 * "once a week for 4 weeks" one could make "4 times a week for one week" without a single new word.
 */
export const inventedMeasures = (
  statement: string,
  { facts, lines, moment }: ToldMeasures,
): string[] => {
  const told = new Set([
    ...facts.flatMap(({ slot, value, quote }) =>
      [...new Set([value, quote])].flatMap((text) =>
        [...new Set([undefined, EXPECTING[slot]])].flatMap((expecting) =>
          measuresOf(readText(text, { ...moment, expecting })),
        ),
      ),
    ),
    ...lines.flatMap((line) =>
      [line, ...line.split(CLAUSE)].flatMap((text) => measuresOf(readText(text, moment))),
    ),
  ]);
  const reading = readText(statement, moment);
  const isOnlyDays = namesOnlyDays(statement, reading, lines);
  return measuresOf(reading).filter(
    (measure) => !told.has(measure) && !(isOnlyDays && measure.startsWith("by ")),
  );
};

export interface ToldMeasures {
  readonly facts: readonly Fact[];
  /** What else the client wrote or agreed to read. */
  readonly lines: readonly string[];
  readonly moment: Moment;
}

const CLAUSE = /[.,;:!?\n]|\b(?:and|but|so|because|then|if|when|not)\b/iu;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?)$/u;
const AROUND_DAYS = /^(?:on|at|by|the|a|an|or|and|every|each|either|this|next)$/u;

/** "On Saturday or Sunday" reads as a date; where both days were said it is no new one. */
const namesOnlyDays = (
  statement: string,
  { deadlineSpan }: TextReading,
  lines: readonly string[],
): boolean => {
  if (deadlineSpan === undefined) return false;
  const words = wordsOf(statement.slice(deadlineSpan.start, deadlineSpan.end));
  const days = words.filter((word) => DAY.test(word));
  const said = saidStems(lines);
  return (
    days.length > 0 &&
    words.every((word) => DAY.test(word) || AROUND_DAYS.test(word)) &&
    days.every((day) => said.has(stem(day)))
  );
};

/** Whether "20 minutes" was read as a duration or an amount says nothing of what was meant by it. */
const measuresOf = (reading: TextReading): string[] => {
  const { frequency, duration, horizon, amounts, change, deadline } = reading;
  const spans = [duration, horizon, ...amounts].flatMap((span) => (span ? [span] : []));
  return [
    ...(frequency ? [`${frequency.count / frequency.every} a ${frequency.per}`] : []),
    ...spans.map(({ value, unit }) => `${value} ${unit}`),
    ...(change ? [`from ${change.from} to ${change.to}`] : []),
    ...(deadline && !horizon ? [`by ${deadline}`] : []),
  ];
};
