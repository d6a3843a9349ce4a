import { clockLengthAt } from "./duration.ts";
import { quantityAt, skipHedges } from "./numbers.ts";
import { periodAt, perLinkEnd, type Rate } from "./periods.ts";
import { DOOR, isIn, phraseEnd, remember, skipHyphen, textAt, wordSet, type Scan } from "./scan.ts";

export interface Count {
  readonly value: number;
  readonly approx: boolean;
  readonly end: number;
  /** Said as occasions ("3x", "twice", "4 nights"), so the period may follow without a link. */
  readonly isOccasion: boolean;
}

const ADVERBS: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
]);
const OFTEN = wordSet("once twice thrice");
const DAYS = wordSet(
  "day days night nights morning mornings evening evenings afternoon afternoons lunchtimes",
);
/** Things that are occasions themselves: three of them a week is three times a week. */
const SESSIONS = wordSet(
  "session sessions workout workouts visit visits occasion occasions go goes walk walks run runs jog jogs swim swims drive drives class classes lesson lessons meeting meetings practice practices trip trips outing outings call calls ride rides date dates bout bouts nap naps bath baths break breaks appointment appointments",
);
const STOPS = wordSet(
  "a an the per each every in on at for of to and or but i my with by from until before within is are was / , . ! ? ; : ( )",
);

function adverbCountAt(scan: Scan, at: number): Count | undefined {
  const hedge = skipHedges(scan, at);
  if (!isIn(OFTEN, scan, hedge.end)) return undefined;
  const value = ADVERBS.get(textAt(scan, hedge.end)) ?? 1;
  const isRange = textAt(scan, hedge.end + 1) === "or";
  const second = isRange ? ADVERBS.get(textAt(scan, hedge.end + 2)) : undefined;
  const end = second === undefined ? hedge.end + 1 : hedge.end + 3;
  return { value, approx: hedge.approx || second !== undefined, end, isOccasion: true };
}

/** Past up to two describing words, the noun that makes the number a count of occasions. */
function sessionEnd(scan: Scan, from: number): number | undefined {
  const length = clockLengthAt(scan, from);
  for (let at = length?.end ?? from; at < from + 5; at++) {
    if (isOccasionNoun(scan, at)) return isOccasionNoun(scan, at + 1) ? at + 2 : at + 1;
    if (isIn(STOPS, scan, at) || scan.tokens[at]?.kind !== "word") return undefined;
  }
  return undefined;
}

const isOccasionNoun = (scan: Scan, at: number): boolean =>
  isIn(SESSIONS, scan, at) || isIn(DAYS, scan, at) || isFullWeekday(scan, at);

/** "two Saturdays a month" counts days. */
const isFullWeekday = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.lexeme?.weekday !== undefined && textAt(scan, at).length > 5;

function occasionEnd(scan: Scan, start: number): number | undefined {
  const at = skipHyphen(scan, start);
  if (textAt(scan, at) === "d" && perLinkEnd(scan, at + 1) !== undefined) return at + 1;
  if (scan.tokens[at]?.lexeme?.occasion) {
    return scan.tokens[at + 1]?.lexeme?.occasion ? at + 2 : at + 1;
  }
  if (isIn(DAYS, scan, at)) return at + 1;
  return sessionEnd(scan, at);
}

function timesBefore(scan: Scan, at: number): Count | undefined {
  const token = scan.tokens[at + 1];
  if (textAt(scan, at) !== "x" || token?.kind !== "number" || !token.glued) return undefined;
  return { value: token.value, approx: false, end: at + 2, isOccasion: true };
}

function numberCountAt(scan: Scan, at: number): Count | undefined {
  const quantity = quantityAt(scan, at);
  if (quantity) {
    // "A 5 minute walk every hour" is a length, not five walks.
    if (clockLengthAt(scan, at) !== undefined) return undefined;
    const occasion = occasionEnd(scan, quantity.end);
    const end = occasion ?? quantity.end;
    const { value, approx } = quantity;
    return { value, approx, end, isOccasion: occasion !== undefined };
  }
  const isArticle = textAt(scan, at) === "a" || textAt(scan, at) === "an";
  if (!isArticle) return undefined;
  if (isIn(DAYS, scan, at + 1) || isIn(SESSIONS, scan, at + 1))
    return { value: 1, approx: false, end: at + 2, isOccasion: true };
  // "a phone call a week"; before "every" the day that follows tells more.
  const end = clockLengthAt(scan, at + 1) ? undefined : sessionEnd(scan, at + 1);
  const isPer = end !== undefined && isIn(PER, scan, end);
  return isPer ? { value: 1, approx: false, end, isOccasion: true } : undefined;
}

const PER = wordSet("a per /");

function outOfSeven(scan: Scan, count: Count): Rate | undefined {
  if (!Number.isInteger(count.value)) return undefined;
  let at = count.end;
  if (textAt(scan, at) === "out") at++;
  if (!isIn(OUT_OF, scan, at)) return undefined;
  const isSeven = textAt(scan, at + 1) === "7" || textAt(scan, at + 1) === "seven";
  if (textAt(scan, at) === "in" && !isIn(EACH, scan, at + 1) && !isSeven) return undefined;
  at++;
  if (isIn(DETERMINERS, scan, at)) at++;
  const whole = quantityAt(scan, at);
  if (!whole || whole.value < count.value) return undefined;
  const named = isIn(DAYS, scan, whole.end) || textAt(scan, whole.end) === "weekdays";
  const daysSaid = named || isIn(DAYS, scan, count.end - 1);
  if (!daysSaid) return undefined;
  const end = named ? whole.end + 1 : whole.end;
  const { value, approx } = count;
  const isWeek = whole.value === 7 || (whole.value === 5 && textAt(scan, whole.end) === "weekdays");
  if (isWeek) return { count: value, per: "week", every: 1, approx, end: weekEnd(scan, end) };
  return { count: value, per: "day", every: whole.value, approx, end };
}
const EACH = wordSet("every each");
const OUT_OF = wordSet("of outta / in");
const DETERMINERS = wordSet("the every each");

function weekEnd(scan: Scan, end: number): number {
  const link = perLinkEnd(scan, end);
  return link !== undefined && scan.tokens[link]?.lexeme?.unit === "week" ? link + 1 : end;
}

/** "Three days a day" is no rate: the period must be longer than the occasion. */
function fits(scan: Scan, count: Count, period: Rate): boolean {
  const last = scan.tokens[count.end - 1]?.lexeme;
  const isDay = count.isOccasion && (last?.unit === "day" || last?.dayPart === true);
  return !(isDay && (period.per === "day" || period.per === "hour") && period.every === 1);
}

function periodAfter(scan: Scan, count: Count): Rate | undefined {
  const perWeek = phraseEnd(scan, count.end, "p", "/", "w");
  if (perWeek !== undefined)
    return { count: 1, per: "week", every: 1, approx: false, end: perWeek };
  const rate = scan.tokens[count.end]?.lexeme?.rate;
  if (rate) return { count: 1, ...rate, approx: false, end: count.end + 1 };
  const hyphen =
    textAt(scan, count.end) === "-" ? scan.tokens[count.end + 1]?.lexeme?.rate : undefined;
  if (hyphen) return { count: 1, ...hyphen, approx: false, end: count.end + 2 };
  const link = perLinkEnd(scan, count.end);
  if (link !== undefined) return periodAt(scan, link);
  if (!count.isOccasion) return undefined;
  if (isIn(WEEKLY, scan, count.end)) {
    return { count: 1, per: "week", every: 1, approx: false, end: count.end + 1 };
  }
  const length = clockLengthAt(scan, count.end);
  const after = length && perLinkEnd(scan, length.end);
  if (after !== undefined) return periodAt(scan, after);
  const later = periodLater(scan, count);
  if (later) return later;
  const isCounted = textAt(scan, count.end) === "in";
  const unit = scan.tokens[count.end]?.lexeme?.unit;
  return isCounted || unit ? periodAt(scan, isCounted ? count.end + 1 : count.end) : undefined;
}
/** "3 times to the gym per week": the period may come after what is done. */
function periodLater(scan: Scan, count: Count): Rate | undefined {
  if (!scan.tokens[count.end - 1]?.lexeme?.occasion) return undefined;
  for (let at = count.end; at < count.end + 5 && scan.tokens[at]?.kind === "word"; at++) {
    const isLink = isIn(LATE_LINKS, scan, at) && at > count.end;
    const unit = scan.tokens[at + 1]?.lexeme?.unit;
    if (isLink && unit && unit !== "minute" && unit !== "second") return periodAt(scan, at + 1);
    if (isIn(NOT_BETWEEN, scan, at)) return undefined;
  }
  return undefined;
}
const LATE_LINKS = wordSet("a per each every");
const NOT_BETWEEN = wordSet("for until by before within over and but better more as");

const WEEKLY = wordSet("pw p/w");

const CURRENCY = wordSet("£ $ €");

export const countAt = (scan: Scan, at: number): Count | undefined =>
  adverbCountAt(scan, at) ?? timesBefore(scan, at) ?? numberCountAt(scan, at);

function workOutRate(scan: Scan, at: number): Rate | undefined {
  if (scan.tokens[at]?.opensCount !== true) return undefined;
  if (textAt(scan, at - 1) === "/" && scan.tokens[at]?.glued) return undefined;
  const count = countAt(scan, at);
  if (
    !count ||
    count.value <= 0 ||
    !Number.isInteger(count.value * 2) ||
    isIn(CURRENCY, scan, at - 1)
  )
    return undefined;
  const share = outOfSeven(scan, count);
  if (share) return share;
  const more =
    count.isOccasion && textAt(scan, count.end) === "and"
      ? countAt(scan, count.end + 1)
      : undefined;
  if (more?.isOccasion) {
    const both = periodAfter(scan, more);
    if (both?.count === 1 && fits(scan, more, both))
      return { ...both, count: count.value + more.value };
  }
  const period = periodAfter(scan, count);
  if (!period || !fits(scan, count, period)) return undefined;
  return {
    count: count.value * period.count,
    per: period.per,
    every: period.every,
    approx: count.approx || period.approx,
    end: period.end,
  };
}

/** "3x/wk", "twice a month", "4 days per week", "5 out of 7 days", "once every two weeks". */
export const countedRateAt = (scan: Scan, at: number): Rate | undefined =>
  (scan.anyDoor & DOOR.period) === 0 ? undefined : rememberedRate(scan, at);
const rememberedRate = remember(({ rate }) => rate, workOutRate);
