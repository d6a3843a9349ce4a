import { monthOrYearAt } from "./calendar-date.ts";
import { day, type Moment } from "./moment.ts";
import { isIn, textAt, wordSet, type Scan } from "./scan.ts";

const LINKS = wordSet("of in");

/** "the first Monday in March" is a day; "the second week of March" a time we do not date. */
export function nthOfMonthAt(scan: Scan, start: number): Moment | undefined {
  const at = textAt(scan, start) === "the" ? start + 1 : start;
  const token = scan.tokens[at];
  const nth = token?.kind === "ordinal" ? token.value : token?.lexeme?.ordinal;
  const isLast = token?.text === "last";
  if ((nth === undefined && !isLast) || !isIn(LINKS, scan, at + 2)) return undefined;
  const what = scan.tokens[at + 1]?.lexeme;
  const isWeek = what?.unit === "week" || textAt(scan, at + 1) === "weekend";
  if (what?.weekday === undefined && !isWeek) return undefined;
  if (scan.tokens[at + 3]?.lexeme?.month === undefined) return undefined;
  const month = monthOrYearAt(scan, at + 3);
  if (!month?.first || !month.last || isWeek || what?.weekday === undefined) {
    return month && { end: month.end };
  }
  const ahead = (what.weekday - month.first.dayOfWeek + 7) % 7;
  const back = (month.last.dayOfWeek - what.weekday + 7) % 7;
  const date = isLast
    ? month.last.subtract({ days: back })
    : month.first.add({ days: ahead + 7 * ((nth ?? 1) - 1) });
  return day(date, month.end);
}
