import type { Fact, Slot } from "../../../coach/facts.ts";
import type { Moment } from "../../../coach/language.ts";
import { readText } from "../../../smart/reading/read-text.ts";
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
  facts: readonly Fact[],
  moment: Moment,
): string[] => {
  const told = new Set(
    facts.flatMap(({ slot, value, quote }) =>
      [...new Set([value, quote])].flatMap((text) =>
        [...new Set([undefined, EXPECTING[slot]])].flatMap((expecting) =>
          measuresOf(readText(text, { ...moment, expecting })),
        ),
      ),
    ),
  );
  return measuresOf(readText(statement, moment)).filter((measure) => !told.has(measure));
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
