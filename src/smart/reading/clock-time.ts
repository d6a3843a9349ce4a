import { plainNumberAt } from "./numbers.ts";
import { isIn, phraseEnd, textAt, wordSet, type Scan } from "./scan.ts";

const CLOCK_LEADS = wordSet("at by before after until around from past to about for");

/** "7pm", "7:30", "10 o'clock", "at 7", "half past six": times of day are no amounts and no deadlines. */
export function clockEnd(scan: Scan, at: number): number | undefined {
  if (scan.tokens[at]?.opensCount !== true) return undefined;
  const past =
    phraseEnd(scan, at, "half", "past") ??
    phraseEnd(scan, at, "quarter", "to") ??
    phraseEnd(scan, at, "quarter", "past") ??
    (textAt(scan, at) === "half" ? at + 1 : undefined);
  const number = plainNumberAt(scan, past ?? at);
  if (!number || number.value > 24 || isIn(LOOSE, scan, past ?? at)) return undefined;
  const colon = scan.tokens[number.end];
  const minutes = scan.tokens[number.end + 1];
  const hasMinutes =
    colon?.glued &&
    colon.text === ":" &&
    minutes?.kind === "number" &&
    minutes.glued &&
    minutes.text.length === 2;
  const end = hasMinutes ? number.end + 2 : number.end;
  if (isIn(MERIDIEM, scan, end)) return end + 1;
  if (isIn(MERIDIEM_LETTERS, scan, end) && phraseEnd(scan, end + 1, ".", "m") !== undefined)
    return end + 3;
  if (hasMinutes) return end;
  if (past !== undefined && (past > at + 1 || isSelfStanding(scan, end))) return number.end;
  const { expecting } = scan.context;
  const isLed =
    isIn(CLOCK_LEADS, scan, at - 1) && (expecting === undefined || expecting === "frequency");
  if (!isLed || number.value < 1 || !Number.isInteger(number.value)) return undefined;
  return isHourAfter(scan, at - 1, number.end) ? number.end : undefined;
}
const LOOSE = wordSet("a few couple");
const MERIDIEM = wordSet("am pm o'clock oclock a.m p.m noon");
const MERIDIEM_LETTERS = wordSet("a p");

/** A bare hour: after "at", or after "by" and the like when nothing countable follows. */
function isHourAfter(scan: Scan, lead: number, end: number): boolean {
  const word = textAt(scan, lead);
  if (word !== "at" && word !== "by" && word !== "before" && word !== "until" && word !== "after")
    return false;
  if ((word === "by" && isIn(GROWING, scan, lead - 1)) || isIn(SCALES, scan, end)) return false;
  const next = scan.tokens[end];
  if (next?.kind === "symbol" && next.glued && scan.tokens[end + 1]?.kind === "number")
    return false;
  const isNumber = next?.kind === "number" || next?.lexeme?.number !== undefined;
  return !next || isNumber || next.kind === "symbol" || isIn(HOUR_TAILS, scan, end);
}
const GROWING = wordSet(
  "up down increase decrease reduce grow improve raise lower drop cut it weight",
);
const HOUR_TAILS = wordSet(
  "each every on in and so or to most at tonight tomorrow daily for with because nightly weekdays",
);

/** A number with nothing after it that it could count. */
export function isSelfStanding(scan: Scan, end: number): boolean {
  const next = scan.tokens[end];
  if (!next || next.kind === "symbol") return !isIn(SCALES, scan, end);
  return isIn(CONNECTIVES, scan, end);
}
const SCALES = wordSet("% / :");
const CONNECTIVES = wordSet(
  "and but so or now today next this in on with i i've because years soon married single living when yet still",
);
