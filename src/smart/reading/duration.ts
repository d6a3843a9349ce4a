import type { TimeUnit } from "./lexicon.ts";
import { isCircumstance } from "./circumstance.ts";
import { plainNumberAt, quantityAt } from "./numbers.ts";
import {
  isDull,
  claim,
  DOOR,
  isFree,
  isIn,
  isOpen,
  phraseEnd,
  remember,
  spanOf,
  textAt,
  wordSet,
  type Scan,
} from "./scan.ts";
import type { Duration } from "./text-reading.ts";

export interface Length {
  readonly value: number;
  readonly unit: TimeUnit;
  readonly end: number;
}

const ARTICLES = wordSet("a an one another");
const WHOLE = wordSet("whole full solid good more extra short straight");

function clockUnit(scan: Scan, at: number): TimeUnit | undefined {
  const token = scan.tokens[at];
  const unit = token?.lexeme?.unit;
  if (unit === "minute" || unit === "hour" || unit === "second") return unit;
  const glued = token?.glued || token?.text === "h" ? GLUED.get(token.text) : undefined;
  return glued ?? POSSESSIVE.get(token?.text ?? "");
}
const GLUED: ReadonlyMap<string, TimeUnit> = new Map([
  ["h", "hour"],
  ["m", "minute"],
  ["s", "second"],
]);
const POSSESSIVE: ReadonlyMap<string, TimeUnit> = new Map([
  ["minute's", "minute"],
  ["hour's", "hour"],
  ["minutes'", "minute"],
  ["hours'", "hour"],
]);

function partOfHour(scan: Scan, at: number): Length | undefined {
  const from = textAt(scan, at) === "a" ? at + 1 : at;
  const half =
    phraseEnd(scan, from, "half", "an", "hour") ??
    phraseEnd(scan, from, "half", "hour") ??
    phraseEnd(scan, from, "half", "a", "hour") ??
    phraseEnd(scan, from, "half", "-", "hour") ??
    phraseEnd(scan, from, "half", "-", "an", "-", "hour");
  if (half !== undefined) return { value: 30, unit: "minute", end: half };
  const fraction = plainNumberAt(scan, from);
  const whole =
    fraction && fraction.value < 1 ? phraseEnd(scan, fraction.end, "of", "an", "hour") : undefined;
  if (fraction && whole !== undefined) {
    return { value: fraction.value * 60, unit: "minute", end: whole };
  }
  const three =
    phraseEnd(scan, from, "three", "quarters") ?? phraseEnd(scan, from, "three", "-", "quarters");
  const quarters = three ?? (textAt(scan, from) === "quarter" ? from + 1 : undefined);
  if (quarters === undefined) return undefined;
  const end =
    phraseEnd(scan, quarters, "of", "an", "hour") ??
    phraseEnd(scan, quarters, "hour") ??
    phraseEnd(scan, quarters, "of", "hour");
  return end === undefined
    ? undefined
    : { value: three === undefined ? 15 : 45, unit: "minute", end };
}

/** "an hour and a half" and "1h30" are told in minutes. */
function withRemainder(scan: Scan, length: Length): Length {
  if (length.unit !== "hour") return length;
  if (length.value < 1) return { ...length, value: length.value * 60, unit: "minute" };
  const half =
    phraseEnd(scan, length.end, "and", "a", "half") ?? phraseEnd(scan, length.end, "and", "half");
  if (half !== undefined) return { value: length.value * 60 + 30, unit: "minute", end: half };
  const quarter = phraseEnd(scan, length.end, "and", "a", "quarter");
  if (quarter !== undefined) return { value: length.value * 60 + 15, unit: "minute", end: quarter };
  const and = textAt(scan, length.end) === "and" ? length.end + 1 : length.end;
  const rest = plainNumberAt(scan, and);
  if (!rest) return length;
  const isMinutes = clockUnit(scan, rest.end) === "minute";
  const isLast = and === length.end && scan.tokens[rest.end]?.kind !== "word";
  const isGlued = (scan.tokens[and]?.glued === true || isLast) && rest.value < 60;
  if (!isMinutes && !isGlued) return length;
  const end = isMinutes ? rest.end + 1 : rest.end;
  return { value: length.value * 60 + rest.value, unit: "minute", end };
}

/** "the 80s", "in the 1990s". */
function isDecade(scan: Scan, at: number, unitAt: number): boolean {
  if (textAt(scan, unitAt) !== "s") return false;
  // "100s of calls"
  if (textAt(scan, unitAt + 1) === "of") return true;
  const isListed = textAt(scan, at - 1) === "," && textAt(scan, at - 2) === "s";
  return isListed || isIn(ERAS, scan, at - 1) || (scan.tokens[at]?.value ?? 0) >= 1000;
}
const ERAS = wordSet("the my his her their early late mid '");

/** "a phone-free hour", "screen free hour every night": an hour kept clear is one, article or not. */
function keptHourEnd(scan: Scan, at: number): number | undefined {
  const isKept = textAt(scan, at) === "free" && scan.tokens[at + 1]?.lexeme?.unit === "hour";
  return isKept && scan.tokens[at + 1]?.lexeme?.plural !== true ? at + 2 : undefined;
}

/** "swim 400m" is metres. */
const isDistance = (scan: Scan, unitAt: number, value = 0): boolean =>
  textAt(scan, unitAt) === "m" && value >= 100;

function workOutLength(scan: Scan, at: number): Length | undefined {
  const kept = keptHourEnd(scan, at);
  if (kept !== undefined) return { value: 1, unit: "hour", end: kept };
  if (scan.tokens[at]?.opensCount !== true) return undefined;
  const part = partOfHour(scan, at);
  if (part) return part;
  const quantity = quantityAt(scan, at);
  const article = !quantity && isIn(ARTICLES, scan, at);
  if (!quantity && !article) return undefined;
  let from = quantity?.end ?? at + 1;
  if (textAt(scan, from) === "-") from++;
  if (isIn(WHOLE, scan, from)) from++;
  const unit = clockUnit(scan, from);
  if (!unit || isDecade(scan, at, from) || isDistance(scan, from, quantity?.value))
    return undefined;
  return withRemainder(scan, { value: quantity?.value ?? 1, unit, end: from + 1 });
}

/** A length by the clock: "20 minutes", "half an hour", "an hour and a half", "20mins". */
export const clockLengthAt = (scan: Scan, at: number): Length | undefined =>
  (scan.anyDoor & DOOR.unit) === 0 ? undefined : rememberedLength(scan, at);
const rememberedLength = remember(({ length }) => length, workOutLength);

const MEASURED_OFF = wordSet("late away early older younger behind later earlier");

/** How long one occasion lasts: the first length told. */
export function readDuration(scan: Scan): Duration | undefined {
  let first: Duration | undefined;
  if ((scan.anyDoor & DOOR.unit) === 0) return undefined;
  const isTold = scan.context.expecting === undefined && !scan.claims.includes("frequency");
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!isOpen(scan, at, DOOR.length) || isDull(scan, at)) continue;
    const length = clockLengthAt(scan, at);
    if (!length || !isFree(scan, at, length.end)) continue;
    const found = { start: at, end: length.end };
    claim(scan, found, "duration");
    if (textAt(scan, at - 1) === "after" || isIn(MEASURED_OFF, scan, length.end)) continue;
    if (isTold && isCircumstance(scan, at, length.end)) continue;
    first ??= { value: length.value, unit: length.unit, span: spanOf(scan, found) };
    at = length.end - 1;
  }
  return first;
}
