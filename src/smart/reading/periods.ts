import type { Per } from "./lexicon.ts";
import { quantityAt } from "./numbers.ts";
import { isIn, phraseEnd, skipHyphen, textAt, wordSet, type Scan } from "./scan.ts";

/** How often in what: `times` in `every` `per`. */
export interface Rate {
  readonly count: number;
  readonly per: Per;
  readonly every: number;
  readonly approx: boolean;
  readonly end: number;
}

const SINGLE = wordSet("single and calendar given");
const WORKING = wordSet("working school work business week");
const DAYTIMES = wordSet("day night morning evening");
const OTHER = wordSet("other alternate alternative second 2nd");
const WEEKDAYS_OFF: ReadonlyMap<string, number> = new Map([
  ["weekday", 5],
  ["weeknight", 5],
  ["workday", 5],
  ["weekend", 1],
]);

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Equal rates have one form: twice a fortnight is once a week. */
export function plainRate(rate: Rate): Rate {
  if (!Number.isInteger(rate.count) || rate.count < 1) return rate;
  const divisor = greatestDivisor(rate.count, rate.every);
  if (divisor === 1) return rate;
  return { ...rate, count: rate.count / divisor, every: rate.every / divisor };
}

/** One unit of time as a period: "week", "fortnight", "morning" (a day), "Tuesday" (a week). */
function unitPeriodAt(scan: Scan, at: number, every: number): Rate | undefined {
  const lexeme = scan.tokens[at]?.lexeme;
  const isWorking = isIn(WORKING, scan, at) && isIn(DAYTIMES, scan, at + 1);
  if (isWorking) return { count: 5, per: "week", every, approx: false, end: at + 2 };
  if (lexeme?.unit === "second") return undefined;
  if (lexeme?.unit === "minute") {
    return every > 0 && every <= 60 ? rateOf(60 / every, "hour", 1, at) : undefined;
  }
  if (lexeme?.unit) return rateOf(1, lexeme.unit, every * (lexeme.times ?? 1), at);
  if (lexeme?.dayPart) return rateOf(1, "day", every, at);
  if (lexeme?.weekday !== undefined) return rateOf(1, "week", every, at);
  const off = WEEKDAYS_OFF.get(textAt(scan, at));
  if (off !== undefined) return rateOf(off, "week", every, at);
  if (textAt(scan, at) === "quarter") return rateOf(1, "month", every * 3, at);
  return undefined;
}

const rateOf = (count: number, per: Per, every: number, at: number): Rate => ({
  count,
  per,
  every,
  approx: false,
  end: at + 1,
});

function halfHourEnd(scan: Scan, at: number): number | undefined {
  return (
    phraseEnd(scan, at, "half", "hour") ??
    phraseEnd(scan, at, "half", "an", "hour") ??
    phraseEnd(scan, at, "half", "-", "hour")
  );
}

/** What may follow "every" or "per": "week", "other day", "third Tuesday", "2-3 days", "few weeks". */
export function periodAt(scan: Scan, start: number): Rate | undefined {
  const at = skipHyphen(scan, start);
  const from = isIn(SINGLE, scan, at) ? at + 1 : at;
  const halfHour = halfHourEnd(scan, from);
  if (halfHour !== undefined) {
    return { count: 2, per: "hour", every: 1, approx: false, end: halfHour };
  }
  if (isIn(OTHER, scan, from)) {
    const alternate = unitPeriodAt(scan, from + 1, 2);
    if (alternate) return alternate;
  }
  const token = scan.tokens[from];
  const ordinal = token?.kind === "ordinal" ? token.value : token?.lexeme?.ordinal;
  if (ordinal !== undefined && ordinal > 1) {
    const nth = unitPeriodAt(scan, from + 1, ordinal);
    if (nth) return nth;
  }
  const plain = unitPeriodAt(scan, from, 1);
  if (plain) return plain;
  const several = quantityAt(scan, from);
  if (!several || several.value <= 0) return undefined;
  const hyphen = textAt(scan, several.end) === "-" ? 1 : 0;
  const counted = unitPeriodAt(scan, several.end + hyphen, several.value);
  return counted && { ...counted, approx: several.approx };
}

const LINKS = wordSet("a an per each every / any");
const FILLERS = wordSet("out of in during over across throughout through");

/** The link between a count and its period: "a", "per", "in each", "/", "p/", "out of every"; the index after it. */
export function perLinkEnd(scan: Scan, start: number): number | undefined {
  const at = skipHyphen(scan, start);
  let from = at;
  while (isIn(FILLERS, scan, from) && from < at + 3) from++;
  if (textAt(scan, from) === "p" && textAt(scan, from + 1) === "/") return from + 2;
  if (textAt(scan, from) === "the" && from > at) return from + 1;
  return isIn(LINKS, scan, from) ? from + 1 : undefined;
}
