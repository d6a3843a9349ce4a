import { FIGURES_OF_SPEECH } from "./figures.ts";
import { lexemeOf } from "./lexicon.ts";
import { plainNumberAt } from "./numbers.ts";
import { pastClaims } from "./past.ts";
import { isDull, exclude, isFree, isIn, phraseEnd, textAt, wordSet, type Scan } from "./scan.ts";

const figures = new Map<string, string[][]>();
for (const figure of FIGURES_OF_SPEECH) {
  const words = figure.split(" ");
  const first = words[0] ?? "";
  figures.set(first, [...(figures.get(first) ?? []), words]);
}
for (const known of figures.values()) known.sort((a, b) => b.length - a.length);

/** "one day" is some day, unless a period or a time follows: "one day a week". */
const ONE_DAY_GOES_ON = wordSet("a per each every this next in out / of off before after at");

/** "In time" is a figure, "in time for Easter" a bound. */
const isInTime = (words: readonly string[]): boolean =>
  words.length === 2 && words[1] === "time" && words[0] === "in";

function figureEnd(scan: Scan, at: number): number | undefined {
  for (const words of figures.get(textAt(scan, at)) ?? []) {
    const end = phraseEnd(scan, at, ...words);
    const isAnswer = scan.context.expecting === "rating" && words[0] === "50";
    if (isInTime(words) && textAt(scan, end ?? 0) === "for") continue;
    if (end !== undefined && !isAnswer && !goesOn(scan, end)) return end;
  }
  const share = shareEnd(scan, at);
  if (share !== undefined) return share;
  const countless = phraseEnd(scan, at, "a", "thousand") ?? phraseEnd(scan, at, "a", "million");
  if (countless !== undefined && !isIn(COUNTABLE, scan, countless)) return countless + 1;
  const oneDay = phraseEnd(scan, at, "one", "day");
  return oneDay !== undefined && !isIn(ONE_DAY_GOES_ON, scan, oneDay) ? oneDay : undefined;
}

const COUNTABLE = wordSet("steps words pounds dollars euros metres meters calories");

/** "one in five": a share of people. */
function shareEnd(scan: Scan, at: number): number | undefined {
  const part = plainNumberAt(scan, at);
  if (!part || textAt(scan, part.end) !== "in") return undefined;
  const whole = plainNumberAt(scan, part.end + 1);
  const isTime = whole && scan.tokens[whole.end]?.lexeme?.unit !== undefined;
  return whole && !isTime && whole.value > part.value && !isIn(SEVEN, scan, part.end + 1)
    ? whole.end
    : undefined;
}
const SEVEN = wordSet("7 seven");

/** A figure followed by a period was meant literally: "ten times a week". */
function goesOn(scan: Scan, end: number): boolean {
  const last = scan.tokens[end - 1]?.lexeme;
  if (!last?.occasion && last?.unit === undefined && !last?.dayPart) return false;
  const link = textAt(scan, end);
  return (
    (link === "a" || link === "per" || link === "/" || link === "each" || link === "every") &&
    lexemeOf(textAt(scan, end + 1))?.unit !== undefined
  );
}

/** Seven digits or more in a row, however spaced, "ring 0800 ...", an address of any kind. */
function contactEnd(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  if (
    token?.kind === "word" &&
    (token.text === "http" || token.text === "https" || token.text === "www")
  ) {
    let end = at + 1;
    while (scan.tokens[end]?.glued) end++;
    return end;
  }
  const plus = token?.text === "+" ? 1 : 0;
  let digits = 0;
  let end = at + plus;
  while (end < at + 12) {
    const next = scan.tokens[end];
    if (next?.kind === "number" && Number.isInteger(next.value))
      digits += next.text.replaceAll(",", "").length;
    else if (!next || !isIn(DIALLING, scan, end) || digits === 0) break;
    if (next.text.includes(",")) return undefined;
    end++;
  }
  while (end > at && scan.tokens[end - 1]?.kind !== "number") end--;
  const startsLikeOne =
    plus === 1 ||
    textAt(scan, at).startsWith("0") ||
    textAt(scan, at) === "(" ||
    isIn(DIAL, scan, at - 1);
  const isDate = textAt(scan, at).length === 4 && textAt(scan, at + 1) === "-" && digits === 8;
  const isLong = digits >= 7 && (end - at > 1 || textAt(scan, at).length >= 9);
  if (isDate) return undefined;
  return (isLong && (startsLikeOne || digits >= 9 || end - at === 3 || end - at === 5)) ||
    (startsLikeOne && digits >= 3 && isIn(DIAL, scan, at - 1) && scan.tokens[end]?.kind !== "word")
    ? end
    : undefined;
}
const DIALLING = wordSet("- ( )");
const DIAL = wordSet("call ring dial phone text number is on");

const OLD = wordSet("old yo y/o");
const BEING = wordSet("i'm am he's she's aged age nearly almost");
const TURNING = wordSet("turn turns turned turning");

function ageEnd(scan: Scan, at: number): number | undefined {
  const number = plainNumberAt(scan, at);
  if (number) {
    const hyphen = textAt(scan, number.end) === "-" ? 1 : 0;
    const unit = scan.tokens[number.end + hyphen]?.lexeme?.unit;
    const after = number.end + hyphen + 1;
    const dash = textAt(scan, after) === "-" ? 1 : 0;
    if ((unit === "year" || unit === "month") && isIn(OLD, scan, after + dash))
      return after + dash + 1;
    if (textAt(scan, number.end) === "yo") return number.end + 1;
    const isTurned = isIn(TURNING, scan, at - 1) && number.value <= 110;
    if (isTurned && isSelfStanding(scan, number.end)) return number.end;
    return phraseEnd(scan, number.end, "y", "/", "o");
  }
  const inMy =
    phraseEnd(scan, at, "in", "my") ??
    phraseEnd(scan, at, "in", "her") ??
    phraseEnd(scan, at, "in", "his");
  const decade = scan.tokens[inMy ?? -1];
  const isDecade =
    decade &&
    (/^(?:twenties|thirties|forties|fifties|sixties|seventies|teens)$/.test(decade.text) ||
      decade.kind === "number");
  if (inMy !== undefined && isDecade) return inMy + (decade.kind === "number" ? 2 : 1);
  if (!isIn(BEING, scan, at)) return undefined;
  const age = plainNumberAt(scan, at + 1);
  if (!age || age.value < (scan.context.expecting === "rating" ? 11 : 3) || age.value > 110)
    return undefined;
  return isSelfStanding(scan, age.end) ? age.end : undefined;
}

function isSelfStanding(scan: Scan, end: number): boolean {
  const next = scan.tokens[end];
  if (!next || next.kind === "symbol") return !isIn(SCALES, scan, end);
  return isIn(CONNECTIVES, scan, end);
}
const SCALES = wordSet("% / :");
const CONNECTIVES = wordSet(
  "and but so or now today next this in on with i i've because years soon married single living when yet still",
);

const LABELS = wordSet(
  "chapter chapters level step stage phase unit module part room ward bus route flat page class grade year week day season episode version type number no lesson question exercise platform gate floor apartment section band tier size act verse psalm article form rule covid windows track line wave figure table zone group team channel section hymn house studio class level",
);
const COUNTED_LABELS = wordSet("day week year");

/** "chapter 3", "level 2", "week 3 of the course": which one, not how many. */
function identityEnd(scan: Scan, at: number): number | undefined {
  if (!isIn(LABELS, scan, at)) return undefined;
  const hash = isIn(MARKS, scan, at + 1) ? at + 2 : at + 1;
  const number = plainNumberAt(scan, hash);
  if (!number || isIn(LOOSE, scan, hash)) return undefined;
  const isCountedLater = isIn(COUNTED_LABELS, scan, at) && isIn(DETERMINED, scan, at - 1);
  if (isCountedLater) return undefined;
  const link = textAt(scan, number.end);
  const another =
    link === "and" || link === "-" || link === "to" || link === "or"
      ? plainNumberAt(scan, number.end + 1)
      : undefined;
  const end = another?.end ?? number.end;
  const unit = scan.tokens[end]?.lexeme;
  return unit?.occasion || unit?.unit ? undefined : end;
}
const MARKS = wordSet("# . -");
const LOOSE = wordSet("a few couple");
const DETERMINED = wordSet("a per each every this next one other");

const RELATIVES = wordSet(
  "kids children sons daughters brothers sisters siblings parents grandkids grandchildren cats dogs exes boys girls toddlers babies jobs housemates flatmates kid child son daughter brother sister",
);
const RELATIVE =
  /^(?:grand|step|half-?)?(?:daughters?|sons?|child|children|kids?|brothers?|sisters?|siblings?)$/;
const OWNING = wordSet("my our have has got his her their i've of with had");

/** "my two kids", "mum of three": who someone is. */
function familyEnd(scan: Scan, at: number): number | undefined {
  const own = plainNumberAt(scan, at);
  if (own) {
    for (let on = own.end; on < own.end + 2; on++)
      if (RELATIVE.test(textAt(scan, on))) return on + 1;
    return undefined;
  }
  if (!isIn(OWNING, scan, at)) return undefined;
  const number = plainNumberAt(scan, at + 1);
  if (!number) return undefined;
  if (isIn(RELATIVES, scan, number.end)) return number.end + 1;
  if (isIn(RELATIVES, scan, number.end + 1)) return number.end + 2;
  const isMine = textAt(scan, at) === "my" || textAt(scan, at) === "our";
  for (let on = number.end; on < number.end + 3; on++) {
    if (isMine && isIn(COMPANY, scan, on)) return on + 1;
  }
  const isParent = textAt(scan, at) === "of" && isIn(PARENTS, scan, at - 1);
  return isParent ? number.end : undefined;
}
const COMPANY = wordSet(
  "friends mates bosses colleagues neighbours neighbors flatmates housemates roommates cousins aunts uncles",
);
const PARENTS = wordSet("mum mom mother dad father parent family");

const CLOCK_LEADS = wordSet("at by before after until around from past to about for");

/** "7pm", "7:30", "10 o'clock", "at 7", "half past six": times of day are no amounts and no deadlines. */
function clockEnd(scan: Scan, at: number): number | undefined {
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
  const isLed = isIn(CLOCK_LEADS, scan, at - 1) && scan.context.expecting === undefined;
  if (!isLed || number.value < 1 || !Number.isInteger(number.value)) return undefined;
  return isHourAfter(scan, at - 1, number.end) ? number.end : undefined;
}
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
  return !next || next.kind === "symbol" || isIn(HOUR_TAILS, scan, end);
}
const GROWING = wordSet(
  "up down increase decrease reduce grow improve raise lower drop cut it weight",
);
const HOUR_TAILS = wordSet(
  "each every on in and so or to most at tonight tomorrow daily for with because nightly weekdays",
);

function pointlessEnd(
  scan: Scan,
  at: number,
): { end: number; kind: "contact" | "age" | "identity" | "clock-time" } | undefined {
  const contact = contactEnd(scan, at);
  if (contact !== undefined) return { end: contact, kind: "contact" };
  const age = ageEnd(scan, at);
  if (age !== undefined) return { end: age, kind: "age" };
  const identity = identityEnd(scan, at) ?? familyEnd(scan, at);
  if (identity !== undefined) return { end: identity, kind: "identity" };
  const clock = clockEnd(scan, at);
  return clock === undefined ? undefined : { end: clock, kind: "clock-time" };
}

/** Takes out, before anything is read, what only looks like a number or a time. */
export function setAside(scan: Scan): void {
  for (let at = 0; at < scan.tokens.length; at++) {
    if (isDull(scan, at)) continue;
    const figure = figureEnd(scan, at);
    const aside =
      figure === undefined
        ? pointlessEnd(scan, at)
        : { end: figure, kind: "figure-of-speech" as const };
    if (!aside || !isFree(scan, at, aside.end)) continue;
    exclude(scan, { start: at, end: aside.end }, aside.kind);
    at = aside.end - 1;
  }
  for (const found of pastClaims(scan)) exclude(scan, found, "past");
}
