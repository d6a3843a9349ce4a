import { Temporal } from "temporal-polyfill";

import { noted } from "../lexicon/known-word.ts";
import { day, type Moment } from "./moment.ts";
import { isIn, phraseEnd, todayOf, wordSet, type Scan } from "./scan.ts";

type DateOf = (year: number) => Temporal.PlainDate;

/** Easter Sunday, Gregorian: the "anonymous" computus (Meeus, Jones, Butcher). */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const k = c % 4;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1);
}

const on =
  (month: number, date: number): DateOf =>
  (year) =>
    new Temporal.PlainDate(year, month, date);

const fromEaster =
  (days: number): DateOf =>
  (year) =>
    easter(year).add({ days });

/** The nth given weekday of a month. */
const nth =
  (month: number, weekday: number, which: number): DateOf =>
  (year) => {
    const first = new Temporal.PlainDate(year, month, 1);
    return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (which - 1) });
  };

const HOLIDAYS: readonly (readonly [string, DateOf])[] = [
  ["christmas eve", on(12, 24)],
  ["christmas day", on(12, 25)],
  ["christmas", on(12, 25)],
  ["boxing day", on(12, 26)],
  ["new year's eve", on(12, 31)],
  ["new years eve", on(12, 31)],
  ["new year's day", on(1, 1)],
  ["new years day", on(1, 1)],
  ["new year's", on(1, 1)],
  ["new years", on(1, 1)],
  ["new year", on(1, 1)],
  ["nye", on(12, 31)],
  ["good friday", fromEaster(-2)],
  ["easter sunday", fromEaster(0)],
  ["easter monday", fromEaster(1)],
  ["easter", fromEaster(0)],
  ["ash wednesday", fromEaster(-46)],
  ["palm sunday", fromEaster(-7)],
  ["pentecost", fromEaster(49)],
  ["valentine's day", on(2, 14)],
  ["valentines day", on(2, 14)],
  ["valentine's", on(2, 14)],
  ["valentines", on(2, 14)],
  ["st patrick's day", on(3, 17)],
  ["halloween", on(10, 31)],
  ["bonfire night", on(11, 5)],
  ["guy fawkes", on(11, 5)],
  ["thanksgiving", nth(11, 4, 4)],
  ["labor day", nth(9, 1, 1)],
  ["independence day", on(7, 4)],
  ["burns night", on(1, 25)],
];

/** Times everyone knows and no rule here can date. */
const UNDATED = wordSet("ramadan eid diwali hanukkah chanukah passover lent advent");
const TIDES = wordSet("break holidays holiday vacation time season");

interface Entry {
  readonly words: readonly string[];
  readonly dateOf: DateOf;
}

const byFirstWord = new Map<string, Entry[]>();
for (const [name, dateOf] of HOLIDAYS) {
  const words = name.split(" ");
  const first = words[0] ?? "";
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, dateOf }]);
}

const entriesNoted = noted((word): readonly Entry[] => byFirstWord.get(word) ?? []);

export const opensHoliday = (word: string): boolean => byFirstWord.has(word) || UNDATED.has(word);

const isOpen = (scan: Scan, at: number): boolean =>
  phraseEnd(scan, at - 2, "in", "the") !== undefined ||
  phraseEnd(scan, at - 1, "early") !== undefined;

/** The coming holiday of this name; "the Christmas break" is a time without a date. */
export function holidayAt(scan: Scan, start: number): Moment | undefined {
  // "The new year" is the new year; "the Easter egg" no holiday.
  const at = phraseEnd(scan, start, "the", "new", "year") === undefined ? start : start + 1;
  const token = scan.tokens[at];
  if (token === undefined) return undefined;
  if (isIn(UNDATED, scan, at)) return { end: at + 1 };
  for (const { words, dateOf } of entriesNoted(token.known)) {
    const end = phraseEnd(scan, at, ...words);
    if (end === undefined) continue;
    if (isIn(TIDES, scan, end)) return { end: end + 1 };
    // "In the new year" has a beginning and no end.
    if (words.length === 2 && words[1] === "year" && isOpen(scan, at)) return { end };
    const today = todayOf(scan.context);
    const thisYear = dateOf(today.year);
    const isPast = Temporal.PlainDate.compare(thisYear, today) < 0;
    return day(isPast ? dateOf(today.year + 1) : thisYear, end);
  }
  return undefined;
}
