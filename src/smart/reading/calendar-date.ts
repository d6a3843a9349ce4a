import { Temporal } from "temporal-polyfill";

import { isFunctionWord } from "./unit-noun.ts";
import { day, firstOfMonth, later, monthOf, yearOf, type Moment } from "./moment.ts";
import { isIn, phraseEnd, textAt, todayOf, wordSet, type Scan } from "./scan.ts";

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** A date that exists, this year or, when that is past, the next. */
function dateFrom(scan: Scan, parts: Parts): Temporal.PlainDate | undefined {
  const today = todayOf(scan.context);
  const year = parts.year === undefined ? today.year : fullYear(parts.year);
  const date = realDate(year, parts);
  if (parts.year !== undefined) return date;
  if (date && Temporal.PlainDate.compare(date, today) >= 0) return date;
  return realDate(year + 1, parts);
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

function realDate(year: number, { month, day }: Parts): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2200) return undefined;
  const first = new Temporal.PlainDate(year, month, 1);
  return day > first.daysInMonth ? undefined : new Temporal.PlainDate(year, month, day);
}

/** North America writes the month first; a zone is the only hint we have of where someone writes. */
const MONTH_FIRST =
  /^(?:US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Juneau|Sitka|Nome|Adak|Menominee|Metlakatla|Yakutat|Indiana\/|Kentucky\/|North_Dakota\/|Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Regina|Indianapolis|Louisville)|Pacific\/Honolulu|Canada\/|E[SD]T|C[SD]T|M[SD]T|P[SD]T)/;

const wholeAt = (scan: Scan, at: number): number | undefined => {
  const token = scan.tokens[at];
  return token?.kind === "number" && Number.isInteger(token.value) ? token.value : undefined;
};

/** A day of the month: "3", "3rd", "third". */
function dayNumberAt(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  if (token?.kind === "ordinal") return token.value;
  return wholeAt(scan, at) ?? token?.lexeme?.ordinal;
}

function yearAt(scan: Scan, at: number): { year?: number; end: number } {
  const from = textAt(scan, at) === "," ? at + 1 : at;
  const year = wholeAt(scan, from);
  if (year !== undefined && year >= 1900 && year <= 2200) return { year, end: from + 1 };
  return { end: at };
}

const SEPARATORS = wordSet("/ - .");

/** "2027-05-03", "3/5/2027", "5/10": strokes without a year only where a date is looked for. */
export function numericDateAt(scan: Scan, at: number, isSought: boolean): Moment | undefined {
  const first = wholeAt(scan, at);
  const joint = textAt(scan, at + 1);
  if (first === undefined || !SEPARATORS.has(joint) || !scan.tokens[at + 1]?.glued)
    return undefined;
  const second = wholeAt(scan, at + 2);
  if (second === undefined || !scan.tokens[at + 2]?.glued) return undefined;
  const hasThird = textAt(scan, at + 3) === joint && scan.tokens[at + 4]?.glued === true;
  const third = hasThird ? wholeAt(scan, at + 4) : undefined;
  if (first >= 1900 && third !== undefined) {
    return asDay(dateFrom(scan, { year: first, month: second, day: third }), at + 5);
  }
  if (third === undefined && !(isSought && joint === "/")) return undefined;
  const isMonthFirst = second > 12 || (first <= 12 && MONTH_FIRST.test(scan.context.timeZone));
  const [month, dayNumber] = isMonthFirst ? [first, second] : [second, first];
  const date = dateFrom(scan, { day: dayNumber, month, year: third });
  return asDay(date, third === undefined ? at + 3 : at + 5);
}

const asDay = (date: Temporal.PlainDate | undefined, end: number): Moment | undefined =>
  date && day(date, end);

/** "3 May", "3rd of May 2027", "May 3", "the third of May". */
export function namedDateAt(scan: Scan, start: number): Moment | undefined {
  const at = textAt(scan, start) === "the" ? start + 1 : start;
  const monthFirst = scan.tokens[at]?.lexeme?.month;
  if (monthFirst !== undefined) {
    const isDotted = textAt(scan, at + 1) === "." && textAt(scan, at).length <= 4;
    const from = isDotted || textAt(scan, at + 1) === "the" ? at + 2 : at + 1;
    const number = dayNumberAt(scan, from);
    if (number === undefined || number > 31) return undefined;
    const { year, end } = yearAt(scan, from + 1);
    // A day that no year has ("30 February") is a time named, without a date.
    return asDay(dateFrom(scan, { day: number, month: monthFirst, year }), end) ?? { end };
  }
  const number = dayNumberAt(scan, at);
  if (number === undefined || number > 31) return undefined;
  const of = textAt(scan, at + 1) === "of" ? at + 2 : at + 1;
  const month = scan.tokens[of]?.lexeme?.month;
  if (month === undefined) return undefined;
  const { year, end } = yearAt(scan, of + 1);
  return asDay(dateFrom(scan, { day: number, month, year }), end);
}

/** "the 15th": the next one. */
export function dayOfMonthAt(scan: Scan, at: number): Moment | undefined {
  const from = textAt(scan, at) === "the" ? at + 1 : at;
  const token = scan.tokens[from];
  const ofMonth = phraseEnd(scan, from + 1, "of", "the", "month");
  const value = token?.kind === "ordinal" ? token.value : ofMonth && token?.lexeme?.ordinal;
  if (value === undefined || value > 31) return undefined;
  // "5th Avenue", "the 3rd time": an ordinal with its noun is no day.
  if (
    ofMonth === undefined &&
    scan.tokens[from + 1]?.kind === "word" &&
    !isFunctionWord(scan, from + 1)
  )
    return undefined;
  const today = todayOf(scan.context);
  for (let ahead = 0; ahead < 3; ahead++) {
    const month = later(firstOfMonth(today), ahead, "month");
    const date = realDate(month.year, { month: month.month, day: value });
    if (date && Temporal.PlainDate.compare(date, today) >= 0) return day(date, ofMonth ?? from + 1);
  }
  return undefined;
}

/** A month as a whole, the present or the next of its name; or a year in digits. */
export function monthOrYearAt(scan: Scan, at: number): Moment | undefined {
  const today = todayOf(scan.context);
  const month = scan.tokens[at]?.lexeme?.month;
  if (month === undefined) {
    const year = wholeAt(scan, at);
    const isYear = year !== undefined && year >= today.year && year <= today.year + 60;
    return isYear ? yearOf(new Temporal.PlainDate(year, 1, 1), at + 1) : undefined;
  }
  const of = isIn(OF, scan, at + 1) ? at + 2 : at + 1;
  const named = yearAt(scan, of);
  const next = nextYearEnd(scan, at + 1);
  const rolled = month < today.month ? today.year + 1 : today.year;
  const year = named.year ?? (next === undefined ? rolled : today.year + 1);
  const end = named.year === undefined ? (next ?? at + 1) : named.end;
  const ahead = (year - today.year) * MONTHS_IN_YEAR + month - today.month;
  return monthOf(later(firstOfMonth(today), ahead, "month"), end);
}
const MONTHS_IN_YEAR = 12;
const OF = wordSet("of ,");

const nextYearEnd = (scan: Scan, at: number): number | undefined =>
  textAt(scan, at) === "next" && textAt(scan, at + 1) === "year" ? at + 2 : undefined;
