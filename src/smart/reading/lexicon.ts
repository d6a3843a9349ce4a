import type { Frequency } from "./text-reading.ts";

export type ClockUnit = "second" | "minute" | "hour";
export type CalendarUnit = "day" | "week" | "month" | "year";
export type TimeUnit = ClockUnit | CalendarUnit;
export type Per = Frequency["per"];

/** What a word can be to the grammar; a word may be several things ("second", "march"). */
export interface Lexeme {
  number?: number;
  ordinal?: number;
  unit?: TimeUnit;
  /** A fortnight is two weeks: `unit` week, `times` 2. */
  times?: number;
  plural?: boolean;
  /** Monday is 1. */
  weekday?: number;
  month?: number;
  /** An adverb that is a rate by itself. */
  rate?: { per: Per; every: number };
  /** morning, evening, night: each comes once a day. */
  dayPart?: boolean;
  /** "times", "x". */
  occasion?: boolean;
  hedge?: boolean;
}

/** Every lexeme has all fields in one order: objects of many shapes are slow to read. */
const NOTHING: Lexeme = {
  number: undefined,
  ordinal: undefined,
  unit: undefined,
  times: undefined,
  plural: undefined,
  weekday: undefined,
  month: undefined,
  rate: undefined,
  dayPart: undefined,
  occasion: undefined,
  hedge: undefined,
};

const lexemes = new Map<string, Lexeme>();

function add(words: string, lexeme: Lexeme): void {
  for (const word of words.split(" "))
    lexemes.set(word, { ...(lexemes.get(word) ?? NOTHING), ...lexeme });
}

"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
  .split(" ")
  .forEach((word, number) => add(word, { number }));
"twenty thirty forty fifty sixty seventy eighty ninety"
  .split(" ")
  .forEach((word, index) => add(word, { number: (index + 2) * 10 }));
add("fourty", { number: 40 });
add("nil nought", { number: 0 });
"first second third fourth fifth sixth seventh eighth ninth tenth"
  .split(" ")
  .forEach((word, index) => add(word, { ordinal: index + 1 }));

add("second sec", { unit: "second" });
add("seconds secs", { unit: "second", plural: true });
add("minute min", { unit: "minute" });
add("minutes mins", { unit: "minute", plural: true });
add("hour hr", { unit: "hour" });
add("hours hrs", { unit: "hour", plural: true });
add("day", { unit: "day" });
add("days", { unit: "day", plural: true });
add("week wk", { unit: "week" });
add("weeks wks", { unit: "week", plural: true });
add("month mth mo", { unit: "month" });
add("months mths mos", { unit: "month", plural: true });
add("year yr annum", { unit: "year" });
add("years yrs", { unit: "year", plural: true });
add("fortnight", { unit: "week", times: 2 });
add("fortnights", { unit: "week", times: 2, plural: true });
add("decade", { unit: "year", times: 10 });
add("decades", { unit: "year", times: 10, plural: true });

const WEEKDAYS = [
  "monday mon",
  "tuesday tues tue tu",
  "wednesday weds wed",
  "thursday thurs thur thu th",
  "friday fri",
  "saturday sat",
  "sunday sun",
];
WEEKDAYS.forEach((names, index) => {
  add(names, { weekday: index + 1 });
  const [full = "", short = ""] = names.split(" ");
  add(`${full}s`, { weekday: index + 1, plural: true });
  add(`${short}s`, { weekday: index + 1, plural: true });
});
lexemes.delete("suns");

const MONTHS = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
];
MONTHS.forEach((names, index) => add(names, { month: index + 1 }));

add("hourly", { rate: { per: "hour", every: 1 } });
add("daily nightly everyday", { rate: { per: "day", every: 1 } });
add("weekly", { rate: { per: "week", every: 1 } });
add("fortnightly biweekly", { rate: { per: "week", every: 2 } });
add("monthly", { rate: { per: "month", every: 1 } });
add("bimonthly", { rate: { per: "month", every: 2 } });
add("quarterly", { rate: { per: "month", every: 3 } });
add("yearly annually", { rate: { per: "year", every: 1 } });

add("morning evening eve night afternoon bedtime lunchtime dinnertime nite", {
  dayPart: true,
});
add("mornings evenings eves nights afternoons lunchtimes nites", { dayPart: true, plural: true });
add("time times x xs", { occasion: true });
add(
  "about around roughly approximately approx circa nearly almost maybe perhaps probably say ish",
  {
    hedge: true,
  },
);

/** Words with which a number, or its hedge, can begin; most words are none and need no closer look. */
const COUNT_OPENERS = new Set(
  "a an one couple few several dozen half quarter three between about around roughly approximately approx circa nearly almost maybe perhaps probably say like some at up more less fewer just only minimum max maximum min over under exactly another no once twice thrice x hundred thousand million to".split(
    " ",
  ),
);

export const opensCount = (word: string): boolean => COUNT_OPENERS.has(word);

export const lexemeOf = (word: string): Lexeme | undefined => lexemes.get(word);
