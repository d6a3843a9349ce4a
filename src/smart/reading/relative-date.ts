import type { Temporal } from "temporal-polyfill";

import { day, monthOf, quarterOf, weekOf, yearOf, type Moment } from "./moment.ts";
import { isIn, phraseEnd, textAt, todayOf, wordSet, type Scan } from "./scan.ts";

const THIS = wordSet("this the coming all");
const NEXT = wordSet("next following");
const PARTS = wordSet("morning afternoon evening");

function oneDayAt(scan: Scan, at: number): Moment | undefined {
  const today = todayOf;
  const text = textAt(scan, at);
  if (text === "today" || text === "tonight") return day(today(scan.context), at + 1);
  if (text === "eod" || text === "eow" || text === "eom" || text === "eoy") {
    const { last } = stretch(text.charAt(2), today(scan.context), at + 1);
    return last && day(last, at + 1);
  }
  if (text === "tomorrow")
    return day(today(scan.context).add({ days: 1 }), afterPart(scan, at + 1));
  const after =
    phraseEnd(scan, at, "day", "after", "tomorrow") ??
    phraseEnd(scan, at, "the", "day", "after", "tomorrow");
  if (after !== undefined) return day(today(scan.context).add({ days: 2 }), after);
  if (text === "this" && isIn(PARTS, scan, at + 1)) return day(today(scan.context), at + 2);
  return undefined;
}

const afterPart = (scan: Scan, at: number): number =>
  scan.tokens[at]?.lexeme?.dayPart ? at + 1 : at;

function stretch(unit: string, date: Temporal.PlainDate, end: number): Moment {
  if (unit.startsWith("d")) return day(date, end);
  if (unit.startsWith("w")) return weekOf(date, end);
  if (unit.startsWith("m")) return monthOf(date, end);
  return yearOf(date, end);
}

/** "this week", "next month", "the year": calendar stretches, not lengths from today. */
function stretchAt(scan: Scan, at: number): Moment | undefined {
  const isNext = isIn(NEXT, scan, at);
  if (!isNext && !isIn(THIS, scan, at)) return undefined;
  const today = todayOf(scan.context);
  const from = textAt(scan, at) === "the" && isIn(THIS, scan, at + 1) ? at + 1 : at;
  const word = textAt(scan, from + 1);
  const end = from + 2;
  if (word === "weekend") return weekend(today, isNext, end);
  if (word === "quarter") return quarterOf(isNext ? today.add({ months: 3 }) : today, end);
  const lexeme = scan.tokens[from + 1]?.lexeme;
  if (lexeme?.plural || !lexeme?.unit || lexeme.times) return undefined;
  if (lexeme.unit === "week") return weekOf(isNext ? today.add({ weeks: 1 }) : today, end);
  if (lexeme.unit === "month") return monthOf(isNext ? nextMonth(today) : today, end);
  if (lexeme.unit === "year") return yearOf(isNext ? today.add({ years: 1 }) : today, end);
  return undefined;
}

const nextMonth = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.with({ day: 1 }).add({ months: 1 });

function weekend(today: Temporal.PlainDate, isNext: boolean, end: number): Moment {
  const { last } = weekOf(isNext ? today.add({ weeks: 1 }) : today, end);
  return { first: last?.subtract({ days: 1 }), last, end };
}

/** "Friday" is the coming one, today included; "next Friday" the one of next week; "Friday week" a week on. */
export function weekdayDateAt(scan: Scan, at: number): Moment | undefined {
  const isNext = isIn(NEXT, scan, at);
  const weekOn = phraseEnd(scan, at, "a", "week", "on") ?? phraseEnd(scan, at, "week", "on");
  const from = weekOn ?? (isNext || isIn(THIS, scan, at) ? at + 1 : at);
  const lexeme = scan.tokens[from]?.lexeme;
  if (lexeme?.weekday === undefined || lexeme.plural || textAt(scan, from).length < 3)
    return undefined;
  const today = todayOf(scan.context);
  const ahead = (lexeme.weekday - today.dayOfWeek + 7) % 7;
  const nextWeek = 7 - today.dayOfWeek + lexeme.weekday;
  const isWeekLater = weekOn !== undefined || textAt(scan, from + 1) === "week";
  const days = isNext ? nextWeek : isWeekLater ? ahead + 7 : ahead;
  const end = textAt(scan, from + 1) === "week" ? from + 2 : from + 1;
  return day(today.add({ days }), afterPart(scan, end));
}

/** "the week after next". */
function afterNext(scan: Scan, at: number): Moment | undefined {
  const from = textAt(scan, at) === "the" ? at + 1 : at;
  const end = phraseEnd(scan, from + 1, "after", "next");
  if (end === undefined) return undefined;
  const today = todayOf(scan.context);
  const word = textAt(scan, from);
  if (word === "weekend") return weekend(today.add({ weeks: 1 }), true, end);
  if (word === "week") return weekOf(today.add({ weeks: 2 }), end);
  if (word === "month") return monthOf(nextMonth(nextMonth(today)), end);
  return word === "year" ? yearOf(today.add({ years: 2 }), end) : undefined;
}

/** "this time next week": the same day, one unit on. */
function thisTimeAt(scan: Scan, at: number): Moment | undefined {
  const next = phraseEnd(scan, at, "this", "time", "next");
  const unit = next === undefined ? undefined : scan.tokens[next]?.lexeme?.unit;
  if (next === undefined || (unit !== "week" && unit !== "month" && unit !== "year"))
    return undefined;
  return day(todayOf(scan.context).add({ [`${unit}s`]: 1 }), next + 1);
}

export function relativeDateAt(scan: Scan, at: number): Moment | undefined {
  return (
    afterNext(scan, at) ??
    thisTimeAt(scan, at) ??
    oneDayAt(scan, at) ??
    stretchAt(scan, at) ??
    weekdayDateAt(scan, at)
  );
}
