import { countedAt } from "./amount.ts";
import { countedRateAt } from "./counted-rate.ts";
import { clockLengthAt } from "./duration.ts";
import { everyRateAt } from "./every-rate.ts";
import { plainNumberAt } from "./numbers.ts";
import { periodAt, perLinkEnd } from "./periods.ts";
import {
  isDull,
  claim,
  DOOR,
  isFree,
  isIn,
  isOpen,
  spanOf,
  textAt,
  wordSet,
  type Scan,
} from "./scan.ts";
import type { Change } from "./text-reading.ts";
import { isFunctionWord, unitBefore } from "./unit-noun.ts";

/** One side of a change: "3x weekly", "ten cigarettes a day", "4 hours". */
interface Side {
  readonly value: number;
  readonly unit?: string;
  readonly per?: string;
  readonly end: number;
}

const CHANGING = wordSet(
  "cut cutting reduce reducing lower lowering drop dropping go going get getting bring bringing move moving raise raising increase increasing take taking halve scale build building shift decrease decreasing limit limiting improve improving extend extending shorten",
);
const TO = wordSet("to → down up");
const DAY_PER_WEEK = 7;

function rateSide(scan: Scan, at: number): Side | undefined {
  const rate = countedRateAt(scan, at) ?? everyRateAt(scan, at) ?? adverbSide(scan, at);
  if (!rate || (rate.every !== 1 && rate.count !== 1)) return undefined;
  const noun = countedAt(scan, at);
  const unit = noun && noun.end < rate.end ? noun.unit : isNamed(scan, at) ? "time" : undefined;
  if (rate.every === 1) return { value: rate.count, unit, per: rate.per, end: rate.end };
  return { value: rate.count / rate.every, unit, per: rate.per, end: rate.end };
}

/** "once" and "daily" count times; a bare "3 a week" counts something told elsewhere. */
const isNamed = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.kind === "word" && scan.tokens[at]?.lexeme?.number === undefined;

function adverbSide(scan: Scan, at: number) {
  const rate = scan.tokens[at]?.lexeme?.rate;
  return rate && { count: 1, ...rate, approx: false, end: at + 1 };
}

function withPer(scan: Scan, told: Side): Side {
  const isOf = textAt(scan, told.end) === "of" && scan.tokens[told.end + 1]?.kind === "word";
  const side =
    isOf && perLinkEnd(scan, told.end + 2) !== undefined ? { ...told, end: told.end + 2 } : told;
  const rate = scan.tokens[side.end]?.lexeme?.rate;
  if (rate?.every === 1) return { ...side, per: rate.per, end: side.end + 1 };
  const link = perLinkEnd(scan, side.end);
  const period = link === undefined ? undefined : periodAt(scan, link);
  return period?.every === 1 && period.count === 1
    ? { ...side, per: period.per, end: period.end }
    : side;
}

function sideAt(scan: Scan, start: number): Side | undefined {
  const at = isIn(SKIPPED, scan, start) ? start + 1 : start;
  const clock = clockLengthAt(scan, at);
  if (clock) return withPer(scan, clock);
  const never = isIn(NEVER, scan, at);
  if (never) return withPer(scan, { value: 0, end: at + 1 });
  const rate = rateSide(scan, at);
  if (rate) return rate;
  const counted = countedAt(scan, at);
  if (counted) return withPer(scan, counted);
  const adverb = ADVERBS.get(textAt(scan, at));
  if (adverb !== undefined) return withPer(scan, { value: adverb, unit: "time", end: at + 1 });
  const number = plainNumberAt(scan, at);
  if (number) {
    const part = scan.tokens[number.end];
    const isClock =
      (part?.kind === "word" && CLOCK.has(part.text)) || (part?.text === ":" && part.glued);
    return isClock ? undefined : withPer(scan, number);
  }
  return undefined;
}
const ADVERBS: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
]);
const SKIPPED = wordSet("about around a roughly just only");
const NEVER = wordSet("never none nothing");
const CLOCK = wordSet("am pm o'clock");

/** Past "down" and "to"; the index where the second side starts. */
function toEnd(scan: Scan, at: number): number | undefined {
  let end = at;
  if (textAt(scan, end) === "of" && scan.tokens[end + 1]?.kind === "word") end += 2;
  else if (scan.tokens[end - 1]?.lexeme?.unit || textAt(scan, end) === "'") {
    if (textAt(scan, end) === "'") end++;
    if (scan.tokens[end]?.kind === "word" && !isFunctionWord(scan, end)) end++;
  }
  while (isIn(TO, scan, end) || (textAt(scan, end) === "-" && textAt(scan, end + 1) === ">")) {
    end += textAt(scan, end) === "-" ? 2 : 1;
  }
  const last = textAt(scan, end - 1);
  return end > at && (last === "to" || last === "→" || last === ">") ? end : undefined;
}

const MINUTES: Readonly<Record<string, number>> = { second: 1 / 60, minute: 1, hour: 60 };

function inSameUnit(
  from: Side,
  to: Side,
): { from: number; to: number; unit?: string; per?: string } {
  const per = to.per ?? from.per;
  const isWeekly = from.per === "day" && to.per === "week";
  const isTime = (unit: string | undefined): boolean => unit === undefined || unit === "time";
  const scaled = isWeekly && isTime(from.unit) ? from.value * DAY_PER_WEEK : from.value;
  const [one, two] = [MINUTES[from.unit ?? ""], MINUTES[to.unit ?? ""]];
  if (one !== undefined && two !== undefined && from.unit !== to.unit) {
    return { from: from.value * one, to: to.value * two, unit: "minute", per };
  }
  // "4k to 8k steps": a lone k was thousands after all.
  if (from.unit === "km" && to.unit !== "km" && to.value >= 1000) {
    return { from: from.value * 1000, to: to.value, unit: to.unit, per };
  }
  const unit = from.unit && from.unit !== "time" ? from.unit : (to.unit ?? from.unit);
  return { from: scaled, to: to.value, unit, per };
}

/** "from 9 to 5" by the clock is no change. */
function isWorkingHours(scan: Scan, at: number, from: Side, to: Side): boolean {
  const bare = !from.unit && !to.unit && !from.per && !to.per;
  return bare && from.value <= 12 && to.value <= 12 && isIn(HOURS, scan, at - 1);
}
const HOURS = wordSet(
  "work works working open opens job shift sleep asleep shop closed office school",
);

interface Pair {
  readonly from: Side;
  readonly to: Side;
  readonly end: number;
}

function fromPair(scan: Scan, at: number): Pair | undefined {
  if (textAt(scan, at) !== "from") return undefined;
  for (let skip = 1; skip <= 3; skip++) {
    const from = sideAt(scan, at + skip);
    const second = from && toEnd(scan, from.end);
    const to = second === undefined ? undefined : sideAt(scan, second);
    if (from && to)
      return isWorkingHours(scan, at, from, to) ? undefined : { from, to, end: to.end };
    if (from || scan.tokens[at + skip]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** "cut ten cigarettes to four", "reduce my 3 coffees a day to 1". */
function verbPair(scan: Scan, at: number): Pair | undefined {
  if (!isIn(CHANGING, scan, at)) return undefined;
  for (let skip = 1; skip <= 4; skip++) {
    const from = sideAt(scan, at + skip);
    const second = from && toEnd(scan, from.end);
    const to = second === undefined ? undefined : sideAt(scan, second);
    if (from && to) return { from, to, end: to.end };
    if (from || isIn(STOPS, scan, at + skip)) return undefined;
  }
  return undefined;
}
const STOPS = wordSet("to from by . , ; ! ?");

const DIRECTIONS = wordSet("down up");

/** "to 4 from 10", "4 instead of 10", "10 → 4". */
function turnedPair(scan: Scan, at: number): Pair | undefined {
  const isTo = textAt(scan, at) === "to";
  const first = sideAt(scan, isTo ? at + 1 : at);
  if (!first) return undefined;
  const arrow =
    isIn(DIRECTIONS, scan, first.end) ||
    textAt(scan, first.end) === "→" ||
    textAt(scan, first.end) === "-"
      ? toEnd(scan, first.end)
      : undefined;
  const arrowTo = arrow === undefined ? undefined : sideAt(scan, arrow);
  if (arrowTo) return { from: first, to: arrowTo, end: arrowTo.end };
  const of = textAt(scan, first.end + 1);
  const instead =
    (textAt(scan, first.end) === "instead" && of === "of") ||
    (textAt(scan, first.end) === "rather" && of === "than");
  const back = instead
    ? first.end + 2
    : isTo && textAt(scan, first.end) === "from"
      ? first.end + 1
      : undefined;
  const second = back === undefined ? undefined : sideAt(scan, back);
  return second && { from: second, to: first, end: second.end };
}

/** "swap 3 beers for 1": the second number counts the same thing, or it is another swap. */
function swapPair(scan: Scan, at: number): Pair | undefined {
  if (!isIn(SWAPPING, scan, at)) return undefined;
  const skip = isIn(OWNING, scan, at + 1) ? 2 : 1;
  const from = sideAt(scan, at + skip);
  const to = from && textAt(scan, from.end) === "for" ? sideAt(scan, from.end + 1) : undefined;
  if (!from || !to || (to.unit !== undefined && to.unit !== from.unit)) return undefined;
  return { from, to, end: to.end };
}
const SWAPPING = wordSet("swap swapping trade trading exchange");
const OWNING = wordSet("my the our");

/** "instead of 5 beers, just 2". */
function insteadPair(scan: Scan, at: number): Pair | undefined {
  if (textAt(scan, at) !== "instead" || textAt(scan, at + 1) !== "of") return undefined;
  const from = sideAt(scan, at + 2);
  if (!from) return undefined;
  let second = from.end;
  while (isIn(LEADING_ON, scan, second) && second < from.end + 3) second++;
  const to = second > from.end ? sideAt(scan, second) : undefined;
  if (!to || (to.unit !== undefined && to.unit !== from.unit)) return undefined;
  return { from, to, end: to.end };
}
const LEADING_ON = wordSet(", just only have do i'll");

/** "my weekly drinks | from 14 to 7". */
function rateBefore(scan: Scan, at: number): string | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const rate = scan.tokens[back]?.lexeme?.rate;
    if (rate?.every !== 1) continue;
    claim(scan, { start: back, end: back + 1 }, "change");
    return rate.per;
  }
  return undefined;
}

/** "by 2 hours, | from 6 to 4": the difference names the unit. */
function differenceBefore(scan: Scan, at: number): { start: number; unit?: string } | undefined {
  const last = textAt(scan, at - 1) === "," ? at - 1 : at;
  for (let by = last - 2; by >= Math.max(0, last - 5); by--) {
    if (textAt(scan, by) !== "by") continue;
    const side = sideAt(scan, by + 1);
    return side?.end === last ? { start: by, unit: side.unit } : undefined;
  }
  return undefined;
}

export const opensChange = (word: string): boolean =>
  word === "from" || word === "instead" || CHANGING.has(word) || SWAPPING.has(word);

/** Without one of these no number is told to turn into another. */
export const turnsChange = (word: string): boolean => TURNS.has(word);
const TURNS = wordSet("down up → - instead rather from");

/** A change opens with its verb, or with anything that counts where it turns further on. */
const mayOpen = (scan: Scan, at: number, isTurned: boolean): boolean =>
  isOpen(scan, at, DOOR.change) ||
  (isTurned &&
    (scan.tokens[at]?.opensCount === true ||
      scan.tokens[at]?.kind === "symbol" ||
      scan.tokens[at]?.lexeme !== undefined));

/** A measured change, from and to; the unit may stand before it ("panic attacks from 3 to 1 a week"). */
export function readChange(scan: Scan): Change | undefined {
  const isTurned = (scan.anyDoor & DOOR.turn) !== 0;
  if (!isTurned && (scan.anyDoor & DOOR.change) === 0) return undefined;
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!mayOpen(scan, at, isTurned) || isDull(scan, at)) continue;
    const pair =
      fromPair(scan, at) ??
      verbPair(scan, at) ??
      swapPair(scan, at) ??
      insteadPair(scan, at) ??
      (isTurned ? turnedPair(scan, at) : undefined);
    if (!pair || !isFree(scan, at, pair.end)) continue;
    claim(scan, { start: at, end: pair.end }, "change");
    const { from, to, unit: told, per } = inSameUnit(pair.from, pair.to);
    const difference = textAt(scan, at) === "from" ? differenceBefore(scan, at) : undefined;
    if (difference) claim(scan, { start: difference.start, end: at }, "change");
    const unit = told ?? difference?.unit;
    const named = unit === undefined || unit === "time" ? (unitBefore(scan, at) ?? unit) : unit;
    const rate = rateBefore(scan, at);
    return {
      from,
      to,
      unit: named,
      per: per ?? rate,
      span: spanOf(scan, { start: at, end: pair.end }),
    };
  }
  return undefined;
}
