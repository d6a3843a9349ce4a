import type { Fact, Slot } from "../../../coach/facts.ts";
import type { Moment } from "../../../coach/language.ts";
import { readText } from "../../../smart/reading/read-text.ts";
import type { Expecting, Span } from "../../../smart/reading/text-reading.ts";

const EXPECTING: Partial<Record<Slot, Expecting>> = {
  frequency: "frequency",
  deadline: "deadline",
  review: "deadline",
  amount: "amount",
};

const fact = (slot: Slot, text: string, span: Span | undefined): Fact[] => {
  const value = span && text.slice(span.start, span.end).trim();
  return value ? [{ slot, value, provenance: "said", quote: value }] : [];
};

/** "A walk every morning": the walk is what, not how often. */
const withoutThing = (frequency: Fact): Fact => {
  const value = frequency.value.replace(/^an? \w+ (?=(?:every|each|per|once|twice)\b)/i, "");
  return { ...frequency, value, quote: value };
};

const isTime = (asked: Slot | undefined): boolean => asked === "deadline" || asked === "review";
/** "Month", where it was asked until when. */
const BARE_SPAN = /^\W*(?:maybe |about )?(week|fortnight|month|year)\W*$/i;

/** A number and no more, where it was asked how often in a normal week. */
const BARE =
  /^(?:\d|one|two|three|four|five|six|seven)(?:(?: or | to |-)(?:\d|two|three|four|five|six|seven))?$/i;

const TIMES =
  /^(?:twice|thrice|(?:\d|one|two|three|four|five|six|seven) (?:times|x|nights?|days?|evenings?|mornings?|afternoons?)|\dx)$/i;

const timesAWeek = (frequency: Fact): Fact => {
  const { value } = frequency;
  if (TIMES.test(value)) return { ...frequency, value: `${value} a week` };
  return BARE.test(value) ? { ...frequency, value: `${value} times a week` } : frequency;
};

/** "A bath": one thing, and no count of times. */
const ONE_THING =
  /^an? (?!week|day|night|month|year|fortnight|morning|evening|time|few|couple)[a-z]+$/i;

/** Numbers, dates and frequencies, from the deterministic reader alone, each with the client's words. */
export const measuresIn = (said: string, asked: Slot | undefined, moment: Moment): Fact[] => {
  const text = isTime(asked) ? said.replace(BARE_SPAN, "a $1") : said;
  const reading = readText(text, {
    now: moment.now,
    timeZone: moment.timeZone,
    ...(asked && EXPECTING[asked] ? { expecting: EXPECTING[asked] } : {}),
  });
  const time = asked === "review" ? "review" : "deadline";
  return [
    ...fact("frequency", text, reading.frequency?.span)
      .filter(({ value }) => !ONE_THING.test(value))
      .map(withoutThing)
      .map(timesAWeek),
    ...fact("duration", text, reading.duration?.span),
    ...fact("change", text, reading.change?.span),
    ...fact(time, text, reading.deadlineSpan ?? reading.horizon?.span),
    ...fact("amount", text, reading.amounts[0]?.span),
  ];
};
