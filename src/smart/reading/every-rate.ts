import { periodAt, type Rate } from "./periods.ts";
import { isIn, phraseEnd, textAt, wordSet, type Scan } from "./scan.ts";
import { weekdayRate, weekdaysAt } from "./weekdays.ts";

const NEARLY = wordSet(
  "nearly almost practically virtually pretty about around roughly approximately",
);
const EVERY = wordSet("every each");
const EXCEPT = wordSet("except but bar excluding besides");
const ANDS = wordSet("and & + ,");

export const opensEvery = (word: string): boolean => NEARLY.has(word) || EVERY.has(word);

/** "Every day except Sunday" is six a week. */
export function exceptFor(scan: Scan, rate: Rate): Rate {
  if (rate.per !== "day" || rate.every !== 1 || rate.count !== 1) return rate;
  const apart =
    phraseEnd(scan, rate.end, "apart", "from") ?? phraseEnd(scan, rate.end, "other", "than");
  if (!isIn(EXCEPT, scan, rate.end) && apart === undefined) return rate;
  const on = apart ?? (isIn(FOR, scan, rate.end + 1) ? rate.end + 2 : rate.end + 1);
  const list = weekdaysAt(scan, on);
  if (list) return { ...rate, count: 7 - list.days.size, per: "week", end: list.end };
  const weekend = isIn(WEEKEND, scan, on) ? on + 1 : phraseEnd(scan, on, "the", "weekend");
  return weekend === undefined ? rate : { ...rate, count: 5, per: "week", end: weekend };
}
const FOR = wordSet("for on");
const WEEKEND = wordSet("weekend weekends");

/** "Every morning and every evening" is twice a day. */
function alsoParts(scan: Scan, rate: Rate): Rate {
  const isPart = scan.tokens[rate.end - 1]?.lexeme?.dayPart === true && rate.every === 1;
  if (!isPart || !isIn(ANDS, scan, rate.end)) return rate;
  const next = isIn(EVERY, scan, rate.end + 1) ? rate.end + 2 : rate.end + 1;
  if (!scan.tokens[next]?.lexeme?.dayPart) return rate;
  return { ...rate, count: rate.count + 1, end: next + 1 };
}

function nthOfMonth(scan: Scan, at: number): Rate | undefined {
  const token = scan.tokens[at];
  const isNth =
    token?.kind === "ordinal" || token?.lexeme?.ordinal !== undefined || token?.text === "last";
  if (!isNth) return undefined;
  const isDay =
    scan.tokens[at + 1]?.lexeme?.weekday !== undefined || textAt(scan, at + 1) === "day";
  const of = isDay ? at + 2 : at + 1;
  const month =
    phraseEnd(scan, of, "of", "every", "month") ??
    phraseEnd(scan, of, "of", "each", "month") ??
    (isDay && !isDated(scan, at) ? phraseEnd(scan, of, "of", "the", "month") : undefined);
  return month === undefined
    ? undefined
    : { count: 1, per: "month", every: 1, approx: false, end: month };
}

/** "by the last day of the month" is one day. */
const isDated = (scan: Scan, at: number): boolean =>
  isIn(BOUNDS, scan, textAt(scan, at - 1) === "the" ? at - 2 : at - 1);
const BOUNDS = wordSet("by before until");

/** "Every day", "each Monday and Thursday", "every other week", "almost every evening". */
export function everyRateAt(scan: Scan, at: number): Rate | undefined {
  const nearly = isIn(NEARLY, scan, at);
  const much = textAt(scan, at) === "pretty" && textAt(scan, at + 1) === "much" ? 1 : 0;
  const every = nearly ? at + 1 + much : at;
  if (!isIn(EVERY, scan, every)) return nthOfMonth(scan, at);
  const from =
    textAt(scan, every + 1) === "and" && textAt(scan, every + 2) === "every"
      ? every + 3
      : every + 1;
  const list = weekdaysAt(scan, from);
  if (list && (list.days.size > 1 || list.isCadence))
    return { ...weekdayRate(list), approx: nearly };
  const period = periodAt(scan, from);
  if (!period) return nthOfMonth(scan, from);
  const whole = withPart(scan, alsoParts(scan, exceptFor(scan, period)));
  return { ...whole, approx: nearly || whole.approx };
}

/** "Every Sunday morning", "every day of the week": the tail adds nothing to the rate. */
function withPart(scan: Scan, rate: Rate): Rate {
  const isDay = scan.tokens[rate.end - 1]?.lexeme?.weekday !== undefined;
  if (isDay && scan.tokens[rate.end]?.lexeme?.dayPart) return { ...rate, end: rate.end + 1 };
  return { ...rate, end: phraseEnd(scan, rate.end, "of", "the", "week") ?? rate.end };
}
