import { isOneOff } from "../../../coach/done-once.ts";
import type { Fact, Slot } from "../../../coach/facts.ts";
import type { Moment } from "../../../coach/language.ts";
import { readText } from "../../../smart/reading/read-text.ts";
import type { Line } from "../../../domain/conversation.ts";
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
  { facts, lines, moment, recent = [] }: ToldMeasures,
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
  const free = freeWords(lines, moment);
  const asked = answeredRhythms(recent);
  return measuresOf(reading).filter((measure) => {
    if (told.has(measure) || (isOnlyDays && measure.startsWith("by "))) return false;
    if (asked.has(measure)) return false;
    const span = spanOf(measure, reading);
    const isEvery = told.has(`1 a ${reading.frequency?.per}`);
    return span === undefined || !isOwnCount(statement.slice(span.start, span.end), free, isEvery);
  });
};

/** What the client wrote, and of it the words that no measure was read from. */
interface FreeWords {
  readonly all: ReadonlySet<string>;
  readonly uncounted: ReadonlySet<string>;
}

const freeWords = (lines: readonly string[], moment: Moment): FreeWords => ({
  all: saidStems(lines),
  uncounted: new Set(lines.flatMap((line) => uncountedWords(line, moment))),
});

/** "3 maybe", "so every other": a count that stands by itself belongs to whatever they speak of. */
const uncountedWords = (line: string, moment: Moment): string[] => {
  const spans = spansOf(readText(line, moment)).map(({ start, end }) => line.slice(start, end));
  const counted = spans.reduce((rest, span) => rest.replace(span, " "), line);
  return wordsOf(counted).map((word) => COUNTS.get(word) ?? word);
};

const COUNTS: ReadonlyMap<string, string> = new Map(
  "one two three four five six seven eight nine ten"
    .split(" ")
    .map((word, at) => [word, String(at + 1)]),
);
const COUNTING = /^(?:\d+|every|each|other|second|third|once|twice|half|daily|weekly|monthly)$/u;
const EVERY = new Set(["every", "each"]);
const AROUND_COUNT = /^(?:of|the|a|an|for|on|at|in|my|your|them|about|around|next|more|than)$/u;

/**
 * Code puts a count and its thing together only where they stand side by side; a client says "open the
 * envelopes" and two lines on "3 maybe". Where the count stands free in what they wrote, and the thing
 * was named by them, the two may be one; a count that is part of another measure may not.
 */
const isOwnCount = (words: string, { all, uncounted }: FreeWords, isEvery: boolean): boolean => {
  const plain = wordsOf(words).map((word) => COUNTS.get(word) ?? word);
  const counts = plain.filter((word) => COUNTING.test(word));
  const things = plain.filter((word) => !COUNTING.test(word) && !AROUND_COUNT.test(word));
  return (
    counts.some((word) => !EVERY.has(word)) &&
    counts.every((word) => uncounted.has(word) || (isEvery && EVERY.has(word))) &&
    things.length > 0 &&
    things.every((word) => all.has(stem(word)))
  );
};

const measureSpans = ({ frequency, duration, horizon, amounts, deadlineSpan }: TextReading) => [
  ...[frequency, duration, horizon, ...amounts].flatMap((one) => (one?.span ? [one.span] : [])),
  ...(deadlineSpan ? [deadlineSpan] : []),
];

const spansOf = (reading: TextReading) => [
  ...measureSpans(reading),
  ...reading.excluded.filter(({ kind }) => kind !== "past").map(({ span }) => span),
];

const LOOKS = /\b(?:look(?:ing)?|check(?:ing)?|see how)\b/iu;

/** When to look back is no end of the doing: of what is done once it makes a promise that nobody gave. */
export const lookBackAsEnd = (
  statement: string,
  facts: readonly Fact[],
  moment: Moment,
): string[] => {
  const review = facts.find(({ slot }) => slot === "review")?.value;
  const hasEnd = facts.some(({ slot }) => slot === "deadline");
  if (review === undefined || hasEnd || LOOKS.test(statement) || !isOneOff(facts)) return [];
  const day = readText(review, { ...moment, expecting: "deadline" }).deadline;
  const { deadline, deadlineSpan } = readText(statement, moment);
  return day !== undefined && day === deadline && deadlineSpan !== undefined
    ? [statement.slice(deadlineSpan.start, deadlineSpan.end)]
    : [];
};

/** The words of a statement that say how often, how long or until when; they are judged as one. */
export const measureStems = (statement: string, moment: Moment): ReadonlySet<string> =>
  new Set(
    measureSpans(readText(statement, moment)).flatMap(({ start, end }) =>
      wordsOf(statement.slice(start, end)).map(stem),
    ),
  );

/** Only of a rhythm and of an amount: a span of time is said as one, or is none. */
const spanOf = (measure: string, { frequency, amounts }: TextReading) =>
  frequency && measure === rhythm(frequency)
    ? frequency.span
    : amounts.find(({ value, unit }) => measure === `${value} ${unit}`)?.span;

const rhythm = ({ count, every, per }: NonNullable<TextReading["frequency"]>): string =>
  `${count / every} a ${per}`;

export interface ToldMeasures {
  readonly facts: readonly Fact[];
  /** What else the client wrote or agreed to read. */
  readonly lines: readonly string[];
  readonly moment: Moment;
  /** The talk so far, of both. */
  readonly recent?: readonly Line[];
}

const PER_WEEK = /\b(?:a|per|each|every|normal|ordinary|busy) week\b/iu;
const COUNTED =
  /\b(?<count>\d+|one|two|three|four|five|six|seven) (?:nights?|days?|evenings?|mornings?|afternoons?|times?)\b(?! (?:a|per|every|each)\b)/giu;

/** "2 nights", to someone who had been asked how often in a week, and may have answered a line or two late. */
const answeredRhythms = (recent: readonly Line[]): ReadonlySet<string> => {
  const at = recent.findIndex(({ role, text }) => role === "coach" && PER_WEEK.test(text));
  const answers = at < 0 ? [] : recent.slice(at).filter(({ role }) => role === "client");
  return new Set(
    answers.flatMap(({ text }) =>
      [...text.matchAll(COUNTED)].map(({ groups }) => {
        const count = groups?.["count"]?.toLowerCase() ?? "";
        return `${COUNTS.get(count) ?? count} a week`;
      }),
    ),
  );
};

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
    ...(frequency ? [rhythm(frequency)] : []),
    ...spans.map(({ value, unit }) => `${value} ${unit}`),
    ...(change ? [`from ${change.from} to ${change.to}`] : []),
    ...(deadline && !horizon ? [`by ${deadline}`] : []),
  ];
};
