import type { Temporal } from "temporal-polyfill";

import type { CalendarUnit } from "./lexicon.ts";
import { quantityAt, skipHedges } from "./numbers.ts";
import { later } from "./moment.ts";
import { momentAt } from "./moment-at.ts";
import { DOOR, isIn, phraseEnd, textAt, todayOf, wordSet, type Scan } from "./scan.ts";

export interface HorizonFound {
  readonly horizon?: { value: number; unit: CalendarUnit };
  /** Absent when the length is only hinted at ("in the coming weeks"). */
  readonly date?: Temporal.PlainDate;
  readonly end: number;
}

interface Length {
  readonly value: number;
  readonly unit: CalendarUnit;
  readonly end: number;
}

const LEADS = wordSet("within inside over for in during throughout across");
const NEXT = wordSet("next coming following upcoming");
const PLANS = wordSet(
  "plan goal challenge programme program trial experiment streak window period course break",
);

function unitAt(scan: Scan, at: number): { unit: CalendarUnit; times: number } | undefined {
  const token = scan.tokens[at];
  const lexeme = token?.lexeme ?? POSSESSIVE.get(token?.text ?? "");
  const unit = lexeme?.unit;
  if (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "year") return undefined;
  return { unit, times: lexeme?.times ?? 1 };
}
const POSSESSIVE: ReadonlyMap<string, { unit: CalendarUnit; times?: number }> = new Map([
  ["day's", { unit: "day" }],
  ["week's", { unit: "week" }],
  ["month's", { unit: "month" }],
  ["year's", { unit: "year" }],
  ["fortnight's", { unit: "week", times: 2 }],
]);

function halfLength(scan: Scan, at: number): Length | undefined {
  const half =
    phraseEnd(scan, at, "half", "a") ??
    phraseEnd(scan, at, "a", "half") ??
    phraseEnd(scan, at, "half", "the");
  const plain = phraseEnd(scan, at, "half", "year");
  if (plain !== undefined) return { value: 6, unit: "month", end: plain };
  if (half !== undefined && textAt(scan, half) === "year")
    return { value: 6, unit: "month", end: half + 1 };
  return undefined;
}

/** "four weeks", "a month", "two and a half months", "a year and a half". */
export function lengthAt(scan: Scan, at: number, isArticleOptional: boolean): Length | undefined {
  if ((scan.anyDoor & DOOR.unit) === 0) return undefined;
  if (!isArticleOptional && scan.tokens[at]?.opensCount !== true && textAt(scan, at) !== "the")
    return undefined;
  const half = halfLength(scan, at);
  if (half) return half;
  const solid = isIn(ARTICLES, scan, at) && isIn(WHOLE, scan, at + 1) ? at + 2 : at;
  const quantity = quantityAt(scan, solid);
  const hyphen = quantity && textAt(scan, quantity.end) === "-" ? 1 : 0;
  const bare = quantity ? at : skipHedges(scan, at).end;
  const article = isIn(ARTICLES, scan, bare) ? 1 : 0;
  if (!quantity && article === 0 && !isArticleOptional) return undefined;
  let from = quantity ? quantity.end + hyphen : bare + article;
  if (isIn(WHOLE, scan, from)) from++;
  const unit = unitAt(scan, from);
  if (!unit) return undefined;
  const andHalf = quantity ? undefined : phraseEnd(scan, from + 1, "and", "a", "half");
  const value =
    (quantity?.value ?? 1) * unit.times + (andHalf === undefined ? 0 : 0.5 * unit.times);
  let end = andHalf ?? from + 1;
  if (textAt(scan, end) === "'") end++;
  return wholeUnits({ value, unit: unit.unit, end });
}
const ARTICLES = wordSet("a an one the");
const WHOLE = wordSet("whole full more solid straight consecutive calendar further");

function wholeUnits(length: Length): Length {
  if (Number.isInteger(length.value)) return length;
  if (length.unit === "year")
    return { ...length, value: Math.round(length.value * 12), unit: "month" };
  if (length.unit === "week")
    return { ...length, value: Math.round(length.value * 7), unit: "day" };
  return length;
}

function after(scan: Scan, from: Temporal.PlainDate, length: Length): Temporal.PlainDate {
  const value = Math.min(length.value, 3650);
  if (Number.isInteger(value)) return later(from, value, length.unit);
  return from.add({ days: Math.round(value * (length.unit === "month" ? 30.4 : 1)) });
}

function found(scan: Scan, length: Length, end: number): HorizonFound {
  const { value, unit } = length;
  return { horizon: { value, unit }, date: after(scan, todayOf(scan.context), length), end };
}

/** "within two months", "over the next 4 weeks", "in 6 weeks' time", "for a fortnight". */
function ledHorizon(scan: Scan, at: number): HorizonFound | undefined {
  const isLed = isIn(LEADS, scan, at) || isGiven(scan, at);
  let from = isLed ? at + 1 : at;
  if (isLed && textAt(scan, from) === "about") from++;
  if (isIn(THE, scan, from) && isIn(NEXT, scan, from + 1)) from++;
  if (isIn(ARTICLES, scan, from) && isIn(SPACES, scan, from + 1)) from++;
  const space =
    phraseEnd(scan, from, "space", "of") ??
    phraseEnd(scan, from, "course", "of") ??
    phraseEnd(scan, from, "period", "of");
  const isNext = isIn(NEXT, scan, from);
  const isMore = isIn(MORE, scan, from);
  if (!isLed && !isNext) return undefined;
  const isOwn = space === undefined && !isNext && !isMore && isIn(THE, scan, from);
  if (isOwn && !isIn(INSIDE, scan, at)) return undefined;
  const length = lengthAt(
    scan,
    space ?? (isNext || isMore ? from + 1 : from),
    isNext && (isLed || isIn(COMING, scan, from) || textAt(scan, from + 1) === "fortnight"),
  );
  const isHint = isNext && length !== undefined && length.end === from + 2;
  if (isLed && isHint && scan.tokens[from + 1]?.lexeme?.plural) return { end: length.end };
  if (!length || isIn(NOT_AFTER, scan, length.end)) return undefined;
  // "For twenty years" looks back.
  const isLifetime = length.unit === "year" && length.value >= 5;
  if (isLifetime && textAt(scan, at) === "for" && !isNext) return undefined;
  const isOneDay = length.unit === "day" && length.value === 1 && !isNext;
  if (isOneDay && isIn(ARTICLES, scan, from)) return undefined;
  const isBareOne = !isLed && length.value === 1 && textAt(scan, from + 1) !== "one";
  if (isBareOne && !isIn(COMING, scan, from)) return undefined;
  const time = textAt(scan, length.end) === "time" ? length.end + 1 : length.end;
  return found(scan, length, fromNowEnd(scan, time) ?? time);
}
/** "give myself | four weeks". */
const isGiven = (scan: Scan, at: number): boolean =>
  isIn(SELF, scan, at) && isIn(GIVING, scan, at - 1);
const SELF = wordSet("myself it us ourselves me");
const GIVING = wordSet("give giving allow allowing");
const THE = wordSet("the my these");
const COMING = wordSet("coming following upcoming");
const SPACES = wordSet("space course period");
/** "Within the week" is a length; "over the years" and "during the day" are none. */
const INSIDE = wordSet("within inside for");
const MORE = wordSet("another");
const NOT_AFTER = wordSet("ago old now of");

const DAYS = wordSet("today tomorrow");

const fromNowEnd = (scan: Scan, at: number): number | undefined =>
  phraseEnd(scan, at, "from", "now") ??
  phraseEnd(scan, at, "from", "today") ??
  phraseEnd(scan, at, "from", "tonight");

/** "two weeks from now", "a week from Friday", "a 30-day challenge"; bare when a deadline was asked for. */
function bareHorizon(scan: Scan, at: number): HorizonFound | undefined {
  const length = lengthAt(scan, at, false);
  if (!length) return undefined;
  const now = fromNowEnd(scan, length.end);
  if (now !== undefined) return found(scan, length, now);
  const isOn =
    textAt(scan, length.end) === "on" && scan.tokens[length.end + 1]?.lexeme?.weekday !== undefined;
  if (isIn(DAYS, scan, length.end)) {
    const day = momentAt(scan, length.end, { isSought: true });
    return day?.last && { date: after(scan, day.last, length), end: day.end };
  }
  if (textAt(scan, length.end) === "from" || isOn) {
    const moment = momentAt(scan, length.end + 1, { isSought: true });
    return moment?.last && { date: after(scan, moment.last, length), end: moment.end };
  }
  if (textAt(scan, length.end) === "time" && length.value > 1) {
    return found(scan, length, length.end + 1);
  }
  if (isIn(PLANS, scan, length.end)) return found(scan, length, length.end);
  const isAsked = scan.context.expecting === "deadline" && !isIn(NOT_AFTER, scan, length.end);
  const isAll = at === 0 && length.end === scan.tokens.length && textAt(scan, 0) !== "the";
  return isAsked || isAll ? found(scan, length, length.end) : undefined;
}

/** "within 48 hours": a bound of days, though not told in days. */
function hoursHorizon(scan: Scan, at: number): HorizonFound | undefined {
  if (!isIn(LEADS, scan, at) || textAt(scan, at) === "for") return undefined;
  const next = phraseEnd(scan, at + 1, "the", "next");
  const quantity = quantityAt(scan, next ?? at + 1);
  if (!quantity || scan.tokens[quantity.end]?.lexeme?.unit !== "hour") return undefined;
  if (quantity.value % 24 !== 0 || quantity.value === 0) return undefined;
  const date = todayOf(scan.context).add({ days: Math.min(quantity.value / 24, 3650) });
  return { date, end: quantity.end + 1 };
}

const OPENERS = wordSet(
  "within inside over for in during throughout across next coming following upcoming the my these myself it us ourselves me",
);

export const opensHorizon = (word: string): boolean => OPENERS.has(word);

export function horizonAt(scan: Scan, at: number): HorizonFound | undefined {
  if ((scan.anyDoor & DOOR.unit) === 0) return undefined;
  if (scan.tokens[at]?.opensCount !== true && !isIn(OPENERS, scan, at)) return undefined;
  return hoursHorizon(scan, at) ?? ledHorizon(scan, at) ?? bareHorizon(scan, at);
}
