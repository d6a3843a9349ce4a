import type { Temporal } from "temporal-polyfill";

import {
  day,
  dayBefore,
  firstOfMonth,
  later,
  monthOf,
  quarterOf,
  weekOf,
  yearOf,
  type Moment,
} from "./moment.ts";
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
    return day(later(today(scan.context), 1, "day"), afterPart(scan, at + 1));
  const after =
    phraseEnd(scan, at, "day", "after", "tomorrow") ??
    phraseEnd(scan, at, "the", "day", "after", "tomorrow");
  if (after !== undefined) return day(later(today(scan.context), 2, "day"), after);
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
  if (word === "quarter") return quarterOf(isNext ? later(today, 3, "month") : today, end);
  const lexeme = scan.tokens[from + 1]?.lexeme;
  if (lexeme?.plural || !lexeme?.unit || lexeme.times) return undefined;
  if (lexeme.unit === "week") return weekOf(isNext ? later(today, 1, "week") : today, end);
  if (lexeme.unit === "month") return monthOf(isNext ? nextMonth(today) : today, end);
  if (lexeme.unit === "year") return yearOf(isNext ? later(today, 1, "year") : today, end);
  return undefined;
}

const nextMonth = (date: Temporal.PlainDate): Temporal.PlainDate =>
  later(firstOfMonth(date), 1, "month");

function weekend(today: Temporal.PlainDate, isNext: boolean, end: number): Moment {
  const { last } = weekOf(isNext ? later(today, 1, "week") : today, end);
  return { first: last && dayBefore(last), last, end };
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
  return day(later(today, days, "day"), afterPart(scan, end));
}

/** "the week after next". */
function afterNext(scan: Scan, at: number): Moment | undefined {
  const from = textAt(scan, at) === "the" ? at + 1 : at;
  const end = phraseEnd(scan, from + 1, "after", "next");
  if (end === undefined) return undefined;
  const today = todayOf(scan.context);
  const word = textAt(scan, from);
  if (word === "weekend") return weekend(later(today, 1, "week"), true, end);
  if (word === "week") return weekOf(later(today, 2, "week"), end);
  if (word === "month") return monthOf(nextMonth(nextMonth(today)), end);
  return word === "year" ? yearOf(later(today, 2, "year"), end) : undefined;
}

/** "this time next week": the same day, one unit on. */
function thisTimeAt(scan: Scan, at: number): Moment | undefined {
  const next = phraseEnd(scan, at, "this", "time", "next");
  const unit = next === undefined ? undefined : scan.tokens[next]?.lexeme?.unit;
  if (next === undefined || (unit !== "week" && unit !== "month" && unit !== "year"))
    return undefined;
  return day(later(todayOf(scan.context), 1, unit), next + 1);
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
