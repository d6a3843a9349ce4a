import { plainNumberAt } from "./numbers.ts";
import { isDull, claim, isIn, phraseEnd, spanOf, textAt, wordSet, type Scan } from "./scan.ts";
import type { RatingReading } from "./text-reading.ts";
import { unitNounAt } from "./unit-noun.ts";

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly of: number;
  readonly weight: number;
}

const PAST = wordSet(
  "was were used last yesterday before from previously started earlier had been initially originally",
);
const PRESENT = wordSet(
  "usually normally mostly generally typically now today currently tonight present am i'm it's",
);
const WISHED = wordSet(
  "would could hope hoping want wanting aim aiming wish like'd goal target reach need if when",
);
const DENIED = wordSet("not than isn't wasn't never neither above below under over");
const CORRECTED = wordSet("actually no sorry wait rather mean");
const BREAKS = wordSet(", . ; ! ? but and - → ( ) now");
const LEADS = wordSet(
  "a an at about maybe like around say probably is it's i'm to solid strong weak good low high perhaps by of",
);

/** "8/10", "7 out of 10", "70%"; without a scale the answer is out of ten. */
function scaleAt(scan: Scan, end: number): { of: number; end: number } | undefined {
  const link =
    phraseEnd(scan, end, "out", "of") ??
    phraseEnd(scan, end, "/") ??
    phraseEnd(scan, end, "of") ??
    phraseEnd(scan, end, "on", "a", "scale", "of");
  const whole = link === undefined ? undefined : plainNumberAt(scan, link);
  if (whole && (whole.value === 10 || whole.value === 100 || whole.value === 5)) {
    return { of: whole.value, end: whole.end };
  }
  return isIn(PERCENT, scan, end) ? { of: 100, end: end + 1 } : undefined;
}
const PERCENT = wordSet("% percent");

/** "6 or 7", "between a 6 and a 7", "6-7": the middle. */
function secondValue(
  scan: Scan,
  end: number,
  isBetween: boolean,
): { value: number; end: number } | undefined {
  const link = textAt(scan, end);
  const joins =
    link === "or" || link === "-" || link === "/" || link === "to" || (isBetween && link === "and");
  if (!joins) return undefined;
  let from = end + 1;
  while (isIn(SOFT, scan, from)) from++;
  const second = plainNumberAt(scan, from);
  return second && second.value <= 10 ? second : undefined;
}
const SOFT = wordSet("a an maybe even");

function isNoRating(scan: Scan, at: number, end: number, value: number): boolean {
  const next = scan.tokens[end];
  const unit = next?.lexeme;
  if (unit?.unit || unit?.occasion || unit?.rate || unit?.month !== undefined) return true;
  if (isIn(NOT_AFTER, scan, end) && (next?.glued || next?.kind === "word")) return true;
  if (isIn(CURRENCY, scan, at - 1) || isDecimal(scan, at)) return true;
  if (textAt(scan, at) === "one" && !standsAlone(scan, at, end)) return true;
  return value !== 1 && unitNounAt(scan, end, value) !== undefined && !isIn(FOLLOWING, scan, end);
}
const NOT_AFTER = wordSet(": am pm o'clock k kg km years yo");
const CURRENCY = wordSet("£ $ €");

/** The "30" of "7:30" and the "5" of "3.5.27"; after "hmm..." a number starts afresh. */
const isDecimal = (scan: Scan, at: number): boolean =>
  isIn(POINTS, scan, at - 1) &&
  scan.tokens[at - 2]?.kind === "number" &&
  scan.tokens[at]?.glued === true;
const POINTS = wordSet(": .");
const FOLLOWING = wordSet(
  "because cos cause coz since probably right thursdays mondays tuesdays wednesdays fridays saturdays sundays work things lots always sometimes",
);

const standsAlone = (scan: Scan, at: number, end: number): boolean =>
  (at === 0 || isIn(LEADS, scan, at - 1)) && scan.tokens[end]?.kind !== "word";

/** Which of several numbers is the present one, from the words around it in its own clause. */
function weightOf(scan: Scan, at: number, end: number): number {
  let weight = 0;
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    if (scan.claims[back] === "rating") break;
    if (isIn(PRESENT, scan, back)) weight += 2;
    if (isIn(PAST, scan, back)) weight -= 4;
    if (isIn(WISHED, scan, back)) weight -= 3;
    if (isIn(DENIED, scan, back) && back >= at - 3) weight -= 5;
    if (isIn(CORRECTED, scan, back)) weight += 1;
    if (
      phraseEnd(scan, back, "more", "like") !== undefined ||
      phraseEnd(scan, back, "closer", "to") !== undefined
    )
      weight += 2;
    if (isIn(BREAKS, scan, back)) break;
  }
  for (let on = end; on < end + 4; on++) {
    if (isIn(BREAKS, scan, on) && textAt(scan, on) !== "now") break;
    if (isIn(PRESENT, scan, on)) weight += 2;
    if (isIn(PAST, scan, on)) weight -= 4;
  }
  return weight;
}

function candidateAt(scan: Scan, at: number): Candidate | undefined {
  const between =
    phraseEnd(scan, at, "between", "a") ??
    phraseEnd(scan, at, "between", "an") ??
    phraseEnd(scan, at, "between");
  const first = plainNumberAt(scan, between ?? at);
  if (!first || first.value < 0 || isIn(LOOSE, scan, between ?? at)) return undefined;
  const weight = weightOf(scan, at, first.end);
  const scale = scaleAt(scan, first.end);
  if (scale && first.value <= scale.of) {
    return { start: at, end: scale.end, value: first.value, of: scale.of, weight: weight + 1 };
  }
  const fifty = first.value === 50 && phraseEnd(scan, first.end, "/") !== undefined;
  if (fifty) return { start: at, end: first.end + 2, value: 50, of: 100, weight };
  const second = secondValue(scan, first.end, between !== undefined);
  const isChange = textAt(scan, at - 1) === "from" || textAt(scan, at - 2) === "from";
  if (second && first.value <= 10 && !isChange) {
    if (isNoRating(scan, at, second.end, second.value)) return undefined;
    const scaled = scaleAt(scan, second.end);
    const value = (first.value + second.value) / 2;
    return { start: at, end: scaled?.end ?? second.end, value, of: scaled?.of ?? 10, weight };
  }
  if (first.value > 10 || isNoRating(scan, at, first.end, first.value)) return undefined;
  return { start: at, end: first.end, value: first.value, of: 10, weight };
}
const LOOSE = wordSet("a few couple");

/** The "scale of 1 to 10" is the ruler, not the reading. */
function scaleNamedEnd(scan: Scan, at: number): number | undefined {
  const of = phraseEnd(scan, at, "scale", "of") ?? phraseEnd(scan, at, "scale", "from");
  const low = of === undefined ? undefined : plainNumberAt(scan, of);
  const high = low ? plainNumberAt(scan, low.end + 1) : undefined;
  return high?.end;
}

/** The answer to a rating question: of several numbers the present one. Read only when one was asked for. */
export function readRating(scan: Scan): RatingReading | undefined {
  if (scan.context.expecting !== "rating") return undefined;
  let best: Candidate | undefined;
  for (let at = 0; at < scan.tokens.length; at++) {
    if (isDull(scan, at)) continue;
    const scale = scaleNamedEnd(scan, at);
    if (scale !== undefined) {
      at = scale - 1;
      continue;
    }
    const found = candidateAt(scan, at);
    if (!found) continue;
    claim(scan, found, "rating");
    if (!best || found.weight > best.weight) best = found;
    at = found.end - 1;
  }
  return best && { value: best.value, of: best.of, span: spanOf(scan, best) };
}
