import { isSelfStanding } from "./clock-time.ts";
import { plainNumberAt } from "./numbers.ts";
import { isIn, phraseEnd, textAt, wordSet, type Scan } from "./scan.ts";

const OLD = wordSet("old yo");
const BEING = wordSet("i'm am he's she's aged age nearly almost");
const UNTIL = wordSet("before until time");
const TURNING = wordSet("turn turns turned turning");

/** "31M", "27f", the "28m" of "28m 27f": age and sex, as strangers give them on forums. */
function isTag(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token?.glued || scan.tokens[at - 1]?.kind !== "number") return false;
  const isYears = (scan.tokens[at - 1]?.value ?? 0) >= 10;
  const isMan = token.text === "m" && scan.text.charAt(token.start) === "M";
  const isOwn = token.text === "m" && isIn(BEING, scan, at - 2);
  const isBracketed =
    token.text === "m" && textAt(scan, at - 2) === "(" && textAt(scan, at + 1) === ")";
  const isPaired =
    token.text === "m" && scan.tokens[at + 1]?.kind === "number" && textAt(scan, at + 2) === "f";
  return isYears && (token.text === "f" || isMan || isOwn || isBracketed || isPaired);
}

/** "turning 60 | next year", "turned 30 | in March": when someone is that old, not by when. */
function birthdayEnd(scan: Scan, at: number): number {
  const isTold = isIn(WHEN, scan, at) && scan.tokens[at + 1]?.kind === "word";
  return isTold ? at + 2 : at;
}
const WHEN = wordSet("next this in on");

export const opensAge = (word: string): boolean => word === "in" || BEING.has(word);

/** "I'm 45", "my 6 year old", "in my forties", "turning 30". */
export function ageEnd(scan: Scan, at: number): number | undefined {
  const number = plainNumberAt(scan, at);
  if (number) {
    const hyphen = textAt(scan, number.end) === "-" ? 1 : 0;
    const unit = scan.tokens[number.end + hyphen]?.lexeme?.unit;
    const after = number.end + hyphen + 1;
    const dash = textAt(scan, after) === "-" ? 1 : 0;
    if ((unit === "year" || unit === "month") && isIn(OLD, scan, after + dash))
      return after + dash + 1;
    if (textAt(scan, number.end) === "yo" || isTag(scan, number.end)) return number.end + 1;
    const isTurned = isIn(TURNING, scan, at - 1) && number.value <= 110;
    if (isTurned && isSelfStanding(scan, number.end)) return birthdayEnd(scan, number.end);
    return phraseEnd(scan, number.end, "y", "/", "o");
  }
  if (textAt(scan, at) !== "in" && !isIn(BEING, scan, at)) return undefined;
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
  // "Before I'm 40" is a bound, not an age.
  if (!isIn(BEING, scan, at) || isIn(UNTIL, scan, at - 1)) return undefined;
  const age = plainNumberAt(scan, at + 1);
  if (!age || age.value < (scan.context.expecting === "rating" ? 11 : 3) || age.value > 110)
    return undefined;
  return isSelfStanding(scan, age.end) ? age.end : undefined;
}
