import { isCircumstance } from "./circumstance.ts";
import { quantityAt, type Quantity } from "./numbers.ts";
import {
  isDull,
  claim,
  DOOR,
  isIn,
  isOpen,
  phraseEnd,
  spanOf,
  textAt,
  wordSet,
  type Scan,
} from "./scan.ts";
import type { Amount } from "./text-reading.ts";
import { unitNounAt, type UnitNoun } from "./unit-noun.ts";

const CURRENCY: ReadonlyMap<string, string> = new Map([
  ["£", "pound"],
  ["$", "dollar"],
  ["€", "euro"],
]);
const SIGNS = wordSet("£ $ €");
const NOT_COUNTED = wordSet("thing of");
const TIMES = wordSet("times x");
const COMPARED = wordSet(
  "better worse more less bigger smaller faster slower harder easier over as the",
);

export interface Counted extends UnitNoun {
  readonly value: number;
}

function moneyAt(scan: Scan, at: number): Counted | undefined {
  const unit = isIn(SIGNS, scan, at) ? CURRENCY.get(textAt(scan, at)) : undefined;
  if (!unit) return undefined;
  const quantity = quantityAt(scan, at + 1);
  return quantity && { value: quantity.value, unit, end: quantity.end };
}

/** A bare length of weeks or years is told of life, not counted. */
const LENGTHS = wordSet("week month year decade fortnight");

/** They tell how hot or fast something is, not how much of it. */
const UNCOUNTED = wordSet("degree mph volt watt");

/** "90% confident", "confidence level of 100%": how sure, not how much. */
function tellsConfidence(scan: Scan, start: number, end: number): boolean {
  for (let at = Math.max(0, start - 5); at < end + 3; at++) {
    if (isIn(CONFIDENCE, scan, at)) return true;
  }
  return false;
}
/** "100% alone": wholly so; "100% of the tasks" counts. */
const isWholly = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.kind === "word" && !isIn(SHARED, scan, at);
const SHARED = wordSet("of attendance completion complete score mark marks increase more by");
const CONFIDENCE = wordSet("confident confidence sure certain");

/** "swapping one bad thing for another". */
const isTraded = (scan: Scan, at: number): boolean =>
  phraseEnd(scan, at, "for", "another") !== undefined ||
  phraseEnd(scan, at, "after", "another") !== undefined;

function gluedK(scan: Scan, quantity: Quantity): boolean {
  const last = scan.tokens[quantity.end - 1];
  return last?.text === "k" && last.glued;
}

/** What a number counts: "three drives", "10 kg", "5k", "20%", "£20". */
export function countedAt(scan: Scan, at: number): Counted | undefined {
  const money = moneyAt(scan, at);
  if (money) return money;
  const half = phraseEnd(scan, at, "half", "a") ?? phraseEnd(scan, at, "half", "an");
  const halved =
    half === undefined || textAt(scan, half) === "dozen" ? undefined : unitNounAt(scan, half, 1);
  if (halved) return { value: 0.5, ...halved };
  const quantity = quantityAt(scan, at);
  if (!quantity) return undefined;
  const { value, end } = quantity;
  const symbol = textAt(scan, end);
  if (symbol === "%" && value >= 100 && isWholly(scan, end + 1)) return undefined;
  if (symbol === "%" && tellsConfidence(scan, at, end + 1)) return undefined;
  if (symbol === "%") return { value, unit: "percent", end: end + 1 };
  const cent = phraseEnd(scan, end, "per", "cent");
  if (cent !== undefined) return { value, unit: "percent", end: cent };
  const money2 = isIn(SIGNS, scan, end) ? CURRENCY.get(symbol) : undefined;
  if (money2 && scan.tokens[end]?.glued) return { value, unit: money2, end: end + 1 };
  if (isIn(TIMES, scan, end) && !isIn(COMPARED, scan, end + 1))
    return { value, unit: "time", end: end + 1 };
  const hyphen = symbol === "-" && scan.tokens[end]?.glued ? 1 : 0;
  if (value === 1 && isIn(NOT_COUNTED, scan, end)) return undefined;
  const of =
    symbol === "of"
      ? (phraseEnd(scan, end, "of", "my") ?? phraseEnd(scan, end, "of", "the"))
      : undefined;
  const noun = unitNounAt(scan, of ?? end + hyphen, quantity.high ?? value);
  const isLength = noun !== undefined && LENGTHS.has(noun.unit);
  if (noun !== undefined && UNCOUNTED.has(noun.unit)) return undefined;
  if (noun?.unit && !isLength && !isTraded(scan, noun.end)) return { value, ...noun };
  return gluedK(scan, quantity) && value <= 100_000
    ? { value: value / 1000, unit: "km", end }
    : undefined;
}

/** "Do it twice this week" counts times. */
function twiceAt(scan: Scan, at: number): Counted | undefined {
  const value = textAt(scan, at) === "twice" ? 2 : textAt(scan, at) === "thrice" ? 3 : undefined;
  const isLoose = textAt(scan, at - 1) === "or";
  if (value === undefined || isLoose || isIn(COMPARED, scan, at + 1)) return undefined;
  return { value, unit: "time", end: at + 1 };
}

/** "a chapter and a half". */
function andAHalfAt(scan: Scan, at: number): Counted | undefined {
  if (!isIn(ARTICLES, scan, at) && textAt(scan, at) !== "one") return undefined;
  const noun = unitNounAt(scan, at + 1, 1);
  const end = noun && phraseEnd(scan, noun.end, "and", "a", "half");
  return noun && end !== undefined ? { value: 1.5, unit: noun.unit, end } : undefined;
}

/** The "a page" of "a page a day". */
function articleAt(scan: Scan, at: number): Counted | undefined {
  if (!isIn(ARTICLES, scan, at)) return undefined;
  const noun = unitNounAt(scan, at + 1, 1);
  if (!noun || scan.claims[noun.end] !== "frequency" || !isIn(LINKS, scan, noun.end))
    return undefined;
  return { value: 1, ...noun };
}
const ARTICLES = wordSet("a an");
const LINKS = wordSet("a an per /");

/** A bare number means an amount only as the answer to a question for one. */
function bareAt(scan: Scan, at: number): Counted | undefined {
  if (scan.context.expecting !== "amount") return undefined;
  const quantity = quantityAt(scan, at);
  return quantity && { value: quantity.value, unit: "", end: quantity.end };
}

/** "Two heads are better", "two wrongs don't": a saying about things, not a plan to do them. */
const isSaying = (scan: Scan, at: number, end: number): boolean =>
  at === 0 &&
  scan.context.expecting !== "amount" &&
  (isIn(VERDICTS, scan, end) || isHowItGoes(scan, end));

/** "90% of the time it's fine": how things go. */
function isHowItGoes(scan: Scan, end: number): boolean {
  const time = phraseEnd(scan, end, "of", "the", "time");
  return time !== undefined && isIn(TELLERS, scan, time);
}
const TELLERS = wordSet(
  "it's it i'm he's she's he she they things everything nothing nobody everyone we're",
);
const VERDICTS = wordSet("are were was don't doesn't can can't make makes");

/** A length may stand inside: "three | 20 minute | walks". */
function isUntaken(scan: Scan, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const claimed = scan.claims[at];
    if (claimed !== undefined && claimed !== "duration") return false;
  }
  return scan.claims[start] === undefined;
}

export function readAmounts(scan: Scan): Amount[] {
  const amounts: Amount[] = [];
  // With a rate beside it the thing counted is a habit, worth knowing ("I have 3 drinks a night").
  const isTold = scan.context.expecting !== "amount" && !scan.claims.includes("frequency");
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!isOpen(scan, at, DOOR.amount) || isDull(scan, at)) continue;
    const counted =
      andAHalfAt(scan, at) ??
      countedAt(scan, at) ??
      twiceAt(scan, at) ??
      articleAt(scan, at) ??
      bareAt(scan, at);
    if (!counted || !isUntaken(scan, at, counted.end)) continue;
    if (isSaying(scan, at, counted.end) || (isTold && isCircumstance(scan, at, counted.end)))
      continue;
    if (isIn(APART, scan, counted.end)) continue;
    const found = { start: at, end: counted.end };
    claim(scan, found, "amount");
    amounts.push({ value: counted.value, unit: counted.unit, span: spanOf(scan, found) });
    at = counted.end - 1;
  }
  return amounts;
}
/** An amount opens with a count or a sign of money. */
export const opensAmount = (word: string): boolean => CURRENCY.get(word) !== undefined;

/** "40 miles away", "two things wrong": where or how something is. */
const APART = wordSet("away tall wide heavy wrong");
