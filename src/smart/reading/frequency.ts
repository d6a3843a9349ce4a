import { countAt, countedRateAt } from "./counted-rate.ts";
import { offersTime } from "./circumstance.ts";
import { clockLengthAt } from "./duration.ts";
import { everyRateAt, exceptFor, opensEvery } from "./every-rate.ts";
import { perPhraseAt } from "./per-phrase.ts";
import { skipHedges } from "./numbers.ts";
import { plainRate, type Rate } from "./periods.ts";
import {
  isDull,
  claim,
  DOOR,
  isFree,
  isIn,
  isOpen,
  phraseEnd,
  spanOf,
  textAt,
  wordSet,
  type Scan,
} from "./scan.ts";
import type { Frequency } from "./text-reading.ts";
import { isFunctionWord } from "./unit-noun.ts";
import { verbAt } from "./verbs.ts";
import { opensWeekdays, weekdayRate, weekdaysAt } from "./weekdays.ts";

interface Candidate {
  readonly rate: Rate;
  readonly start: number;
  /** "Twice a week, on Mondays and Fridays": what is counted outright speaks for the rest. */
  readonly isCounted: boolean;
}

const PLACES = wordSet("on at during over");
const NOT_A_RATE = wordSet(
  "life lives living grind mail bread struggle struggles things stuff objects tasks problems chores worries situations rate wage pay magazine news",
);
const TRAILING_HEDGES = wordSet("maybe perhaps probably roughly approx approximately ish");

function adverbRateAt(scan: Scan, start: number): Rate | undefined {
  const hedge = skipHedges(scan, start);
  const at = hedge.end;
  const rate = scan.tokens[at]?.lexeme?.rate;
  if (rate && !isIn(NOT_A_RATE, scan, at + 1))
    return exceptFor(scan, { count: 1, ...rate, approx: hedge.approx, end: at + 1 });
  const bi =
    textAt(scan, at) === "bi" ? (textAt(scan, at + 1) === "-" ? at + 2 : at + 1) : undefined;
  const twin = bi === undefined ? undefined : scan.tokens[bi]?.lexeme?.rate;
  if (bi === undefined || !twin) return undefined;
  return { count: 1, per: twin.per, every: 2, approx: hedge.approx, end: bi + 1 };
}

const MOST_WEEKLY = wordSet(
  "weekends weeks saturdays sundays mondays tuesdays wednesdays thursdays fridays",
);

/** "Most days" is four a week, roughly; "most weeks" once a week, roughly. */
function mostAt(scan: Scan, at: number): Rate | undefined {
  if (textAt(scan, at) !== "most") return undefined;
  const of = phraseEnd(scan, at + 1, "of", "the") ?? at + 1;
  const lexeme = scan.tokens[of]?.lexeme;
  const base = { per: "week", every: 1, approx: true, end: of + 1 } as const;
  if (isIn(MOST_WEEKLY, scan, of)) return { ...base, count: 1 };
  const isDaily = lexeme?.plural === true && (lexeme.unit === "day" || lexeme.dayPart === true);
  if (isDaily || isIn(WORKDAYS, scan, of)) return { ...base, count: 4 };
  return undefined;
}
const WORKDAYS = wordSet("weekdays weeknights workdays");

/** "Weekdays", "at weekends", "in the mornings", "alternate days". */
function habitualAt(scan: Scan, at: number): Rate | undefined {
  const base = { per: "week", every: 1, approx: false } as const;
  if (isIn(WORKDAYS, scan, at)) return { ...base, count: 5, end: at + 1 };
  if (textAt(scan, at) === "weekends") return { ...base, count: 2, end: at + 1 };
  if (textAt(scan, at) === "school" && isIn(NIGHTS, scan, at + 1)) {
    return { ...base, count: 5, end: at + 2 };
  }
  const inThe = phraseEnd(scan, at, "in", "the");
  const part = inThe === undefined ? undefined : scan.tokens[inThe]?.lexeme;
  if (inThe !== undefined && part?.dayPart && part.plural) {
    return { count: 1, per: "day", every: 1, approx: false, end: inThe + 1 };
  }
  if (!isIn(ALTERNATE, scan, at)) return undefined;
  if (textAt(scan, at + 1) === "weekends") return { ...base, count: 1, every: 2, end: at + 2 };
  const next = scan.tokens[at + 1]?.lexeme;
  if (!next?.plural) return undefined;
  const per = next.unit === "week" || next.weekday !== undefined ? "week" : "day";
  return next.unit === "day" || next.dayPart || per === "week"
    ? { count: 1, per, every: 2, approx: false, end: at + 2 }
    : undefined;
}
const NIGHTS = wordSet("nights days mornings");
const ALTERNATE = wordSet("alternate alternating");

/** "Morning and night": two occasions a day. */
function partsAt(scan: Scan, at: number): Rate | undefined {
  const first = partEnd(scan, at);
  if (first === undefined || !isIn(ANDS, scan, first)) return undefined;
  const second = partEnd(scan, first + 1);
  if (second === undefined) return undefined;
  return { count: 2, per: "day", every: 1, approx: false, end: second };
}

/** "morning", "in the morning", "once at night". */
function partEnd(scan: Scan, at: number): number | undefined {
  const once = textAt(scan, at) === "once" ? at + 1 : at;
  const led = phraseEnd(scan, once, "in", "the") ?? (textAt(scan, once) === "at" ? once + 1 : once);
  return scan.tokens[led]?.lexeme?.dayPart ? led + 1 : undefined;
}
const ANDS = wordSet("and & +");

function listAt(scan: Scan, at: number): Rate | undefined {
  const from = isIn(PLACES, scan, at) ? at + 1 : at;
  const list = weekdaysAt(scan, from);
  return list?.isCadence ? weekdayRate(list) : undefined;
}

function candidateAt(scan: Scan, at: number): Candidate | undefined {
  const parts = partsAt(scan, at);
  if (parts) return { rate: parts, start: at, isCounted: false };
  const counted = countedRateAt(scan, at);
  if (counted) return { rate: counted, start: at, isCounted: true };
  const rate =
    everyRateAt(scan, at) ??
    mostAt(scan, at) ??
    habitualAt(scan, at) ??
    listAt(scan, at) ??
    adverbRateAt(scan, at) ??
    perPhraseAt(scan, at);
  return rate && { rate, start: at, isCounted: false };
}

function withTail(scan: Scan, told: Rate): Rate {
  const week =
    phraseEnd(scan, told.end, "of", "the", "week") ??
    phraseEnd(scan, told.end, "of", "the", "month");
  const rate = withDay(scan, week === undefined ? told : { ...told, end: week });
  const orSo =
    phraseEnd(scan, rate.end, "or", "so") ?? phraseEnd(scan, rate.end, "give", "or", "take");
  if (orSo !== undefined) return { ...rate, approx: true, end: orSo };
  const comma = textAt(scan, rate.end) === "," ? 1 : 0;
  if (!isIn(TRAILING_HEDGES, scan, rate.end + comma)) return rate;
  return { ...rate, approx: true, end: rate.end + comma + 1 };
}

/** "weekly, on a Saturday", "every week on Wednesday": which day, not how often. */
function withDay(scan: Scan, rate: Rate): Rate {
  if (rate.per !== "week" && rate.per !== "month") return rate;
  const comma = textAt(scan, rate.end) === "," ? rate.end + 1 : rate.end;
  if (textAt(scan, comma) !== "on") return rate;
  const article = isIn(DAY_ARTICLES, scan, comma + 1) ? comma + 2 : comma + 1;
  const nth = scan.tokens[article]?.kind === "ordinal" || scan.tokens[article]?.lexeme?.ordinal;
  const list = weekdaysAt(scan, nth ? article + 1 : article);
  return list ? { ...rate, end: list.end } : rate;
}
const DAY_ARTICLES = wordSet("a the");

/** "I hate Mondays", "every day is a struggle": how times are, not how often something is done. */
function isOpinion(scan: Scan, { isCounted }: Candidate, start: number, end: number): boolean {
  if (scan.context.expecting === "frequency") return false;
  if (isIn(FEELINGS, scan, start - 1) || isTurning(scan, start)) return true;
  if (isAttribute(scan, start, end)) return true;
  if (isIn(WHO_FEELS, scan, end) && isIn(FEELS, scan, end + 1)) return true;
  if (!isIn(VERDICTS, scan, end)) return false;
  return isCounted ? isIn(DENIALS, scan, end + 1) : !offersTime(scan, end + 1);
}
/** "Monthly payments are due", "weekly magazines bore me": something is said of a thing that comes so often. */
function isAttribute(scan: Scan, start: number, end: number): boolean {
  const noun = scan.tokens[end];
  const isAdjective = end === start + 1 && scan.tokens[start]?.lexeme?.rate !== undefined;
  if (!isAdjective || noun?.kind !== "word" || noun.lexeme !== undefined) return false;
  const isOwned = isIn(DETERMINERS, scan, start - 1);
  if ((verbAt(scan, end) !== undefined && !isOwned) || isFunctionWord(scan, end)) return false;
  return isIn(VERDICTS, scan, end + 1) || textAt(scan, end + 2) === "me";
}

const DETERMINERS = wordSet("my our the his her their this that your a");

/** "They charge 15 an hour", "my rent is 900 a month": money, though no sign of it stands there. */
function isPay(scan: Scan, start: number): boolean {
  const isBare = scan.tokens[start]?.kind === "number" && isIn(PER, scan, start + 1);
  const isPriced = isIn(PER, scan, start) && isIn(COINS, scan, start - 1);
  if (!isBare && !isPriced) return false;
  for (let at = start - 1; at >= Math.max(0, start - 4); at--)
    if (isIn(MONEY, scan, at)) return true;
  return false;
}
const PER = wordSet("a an per / each");
const COINS = wordSet("pound pounds quid dollar dollars bucks euro euros p cents pence");
const MONEY = wordSet(
  "charge charges pension rent salary wage wages pay pays paid earn earns cost costs bill bills fee fees mortgage benefits price premium insurance",
);

/** "It gets worse every month": how it goes. */
const isTurning = (scan: Scan, start: number): boolean =>
  isIn(COMPARED, scan, start - 1) && isIn(GETTING, scan, start - 2);
const COMPARED = wordSet("worse better harder easier longer older bigger stronger weaker");
const GETTING = wordSet("gets getting got seems becomes feels");
const DENIALS = wordSet("not too never");
const VERDICTS = wordSet("is are was were feels feel gets seems sucks suck");
/** "Saturdays I miss him most". */
const WHO_FEELS = wordSet("i we");
const FEELS = wordSet("miss hate love feel dread cry loathe fear");
const FEELINGS = wordSet("hate love dread loathe fear hates loves");

/** Beside a rating only an outright count is told: "5, thursdays are hard" names no plan. */
const isAside = (scan: Scan, { isCounted }: Candidate): boolean =>
  scan.context.expecting === "rating" && !isCounted;

/** The "20 mins" of "3 x 20 mins a week" is still to be read as a length. */
function releaseLength(scan: Scan, start: number, end: number): void {
  for (let at = start + 1; at < end; at++) {
    const length = isIn(PERIOD_LEADS, scan, at - 1) ? undefined : clockLengthAt(scan, at);
    if (!length || length.end >= end) continue;
    scan.claims.fill(undefined, at, length.end);
    return;
  }
}
const PERIOD_LEADS = wordSet("every each per a an in / second other");

/** "run every day | and swim | twice a week": the second rate is another act's. */
function namesAct(scan: Scan, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + 8); at++) {
    if (isIn(JOINS, scan, at) && verbAt(scan, at + 1) !== undefined) return true;
  }
  return false;
}
const JOINS = wordSet("and & + then plus ,");

/** A rate opens with a count, a word of time, or one of these. */
export const opensRate = (word: string): boolean =>
  OPENS_RATE.has(word) || opensEvery(word) || opensWeekdays(word);
const OPENS_RATE = wordSet(
  "once in at most weekdays weeknights workdays weekends school alternate alternating on during over bi per / a an last",
);

/** How often, from the first outright count, else the first cadence named. */
export function readFrequency(scan: Scan): Frequency | undefined {
  let best: Candidate | undefined;
  if ((scan.anyDoor & DOOR.period) === 0) return bareCount(scan);
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!isOpen(scan, at, DOOR.rate) || isDull(scan, at)) continue;
    const found = candidateAt(scan, at);
    if (!found || !isFree(scan, at, found.rate.end)) continue;
    const rate = withTail(scan, found.rate);
    claim(scan, { start: at, end: rate.end }, "frequency");
    releaseLength(scan, at, rate.end);
    if (isAside(scan, found) || isOpinion(scan, found, at, rate.end) || isPay(scan, at)) continue;
    const isFirmer = best !== undefined && found.isCounted && !best.isCounted;
    if (!best || (isFirmer && !namesAct(scan, best.rate.end, at))) best = { ...found, rate };
    at = rate.end - 1;
  }
  if (!best) return bareCount(scan);
  const { count, per, every, approx, end } = plainRate(best.rate);
  return { count, per, every, approx, span: spanOf(scan, { start: best.start, end }) };
}

/** "Three", asked how often: times a week, which is what the question is about, and only roughly known. */
function bareCount(scan: Scan): Frequency | undefined {
  if (scan.context.expecting !== "frequency") return undefined;
  for (let at = 0; at < scan.tokens.length; at++) {
    const count = scan.claims[at] === undefined ? countAt(scan, at) : undefined;
    if (!count || count.value < 1 || !isFree(scan, at, count.end)) continue;
    if (scan.tokens[count.end]?.kind === "word" && !count.isOccasion) continue;
    const found = { start: at, end: count.end };
    claim(scan, found, "frequency");
    return { count: count.value, per: "week", every: 1, approx: true, span: spanOf(scan, found) };
  }
  return undefined;
}
