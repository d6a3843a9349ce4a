import { Temporal } from "temporal-polyfill";

import { type KnownWord, NotedSet, standsIn } from "../lexicon/known-word.ts";
import type { Exclusion, ReadContext, Span } from "./text-reading.ts";
import { tokenize, type Token } from "./tokens.ts";

export type Claim =
  | "excluded"
  | "rating"
  | "change"
  | "frequency"
  | "deadline"
  | "duration"
  | "amount";

/** The text under the grammar's finger: tokens, and which of them a rule has already taken. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly claims: (Claim | undefined)[];
  readonly excluded: Exclusion[];
  readonly context: ReadContext;
  /** What was worked out at a token already; the same number is looked at by many rules. */
  readonly remembered: Remembered;
  /** Which rules can begin at each token, one bit a rule, and which at any of them. */
  readonly doors: readonly number[];
  readonly anyDoor: number;
}

/** Rules that begin at a token, and words that a clause turns on: most tokens open none of them. */
export const DOOR = {
  aside: 1,
  over: 2,
  tense: 4,
  clauseEnd: 8,
  change: 16,
  turn: 32,
  rate: 64,
  bound: 128,
  length: 256,
  amount: 512,
  /** A number in digits or words can begin here. */
  number: 1024,
  /** An article, which begins a number only before some words … */
  article: 2048,
  /** … and these are they. */
  afterArticle: 4096,
  /** A unit of time: without one no length is told. */
  unit: 8192,
  /** A word of time that something can come round in: without one no rate is told. */
  period: 16_384,
  /** Part of a date: without one no day or stretch of days is named. */
  date: 32_768,
} as const;

export const isOpen = (scan: Scan, at: number, door: number): boolean =>
  ((scan.doors[at] ?? 0) & door) !== 0;

type Remembered = Readonly<Record<"number" | "quantity" | "length" | "rate", unknown[]>>;

export interface Found {
  readonly start: number;
  /** Exclusive token index. */
  readonly end: number;
}

export function startScan(
  text: string,
  context: ReadContext,
  doorsOf: (token: Token) => number,
): Scan {
  const tokens = tokenize(text);
  const doors: number[] = [];
  const claims: (Claim | undefined)[] = [];
  let anyDoor = 0;
  for (const token of tokens) {
    const door = doorsOf(token);
    const at = doors.push(door) - 1;
    claims.push(undefined);
    const opensNumber = (door & DOOR.afterArticle) !== 0 && (doors[at - 1] ?? 0) & DOOR.article;
    if (opensNumber) doors[at - 1] = (doors[at - 1] ?? 0) | DOOR.number;
    anyDoor |= opensNumber ? door | DOOR.number : door;
  }
  const remembered = { number: [], quantity: [], length: [], rate: [] };
  return { text, tokens, claims, excluded: [], context, remembered, doors, anyDoor };
}

export function claim(scan: Scan, found: Found, kind: Claim): void {
  for (let at = found.start; at < found.end; at++) scan.claims[at] = kind;
}

export function isFree(scan: Scan, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (scan.claims[at] !== undefined) return false;
  return true;
}

export function exclude(scan: Scan, found: Found, kind: Exclusion["kind"]): void {
  claim(scan, found, "excluded");
  scan.excluded.push({ kind, span: spanOf(scan, found) });
}

export function spanOf(scan: Scan, found: Found): Span {
  const first = scan.tokens[found.start];
  const last = scan.tokens[found.end - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

const OPENING_SIGNS = new Set(["£", "$", "€", "(", "+", "~", "#", "-", "/"]);

/** Nothing anyone reads can begin here: already taken, or a mere sign. */
export function isDull(scan: Scan, at: number): boolean {
  if (scan.claims[at] !== undefined) return true;
  const token = scan.tokens[at];
  if (token?.kind !== "symbol") return false;
  return !OPENING_SIGNS.has(token.text) || token.text === scan.tokens[at + 1]?.text;
}

/** Past a hyphen that binds two words: "three-times-a-week". */
export function skipHyphen(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  return token?.glued && token.text === "-" && scan.tokens[at + 1]?.glued ? at + 1 : at;
}

export const textAt = (scan: Scan, at: number): string => scan.tokens[at]?.text ?? "";

export const isIn = (words: NotedSet, scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && standsIn(token.known, words);
};

/** The same for what is noted of each word. */
export const isSo = (note: (word: KnownWord) => boolean, scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && note(token.known);
};

export const wordSet = (words: string): NotedSet => new NotedSet(words.split(" "));

/** Whether the folded words stand at `at`; the index after them, or undefined. */
export function phraseEnd(scan: Scan, at: number, ...words: readonly string[]): number | undefined {
  for (let index = 0; index < words.length; index++) {
    if (textAt(scan, at + index) !== words[index]) return undefined;
  }
  return at + words.length;
}

/** Works a thing out once per token. Only for rules that look at the tokens alone, never at the claims. */
export function remember<T>(
  listOf: (remembered: Remembered) => unknown[],
  rule: (scan: Scan, at: number) => T | undefined,
): (scan: Scan, at: number) => T | undefined {
  return (scan, at) => {
    const list = listOf(scan.remembered) as (T | null | undefined)[];
    const before = list[at];
    if (before !== undefined) return before ?? undefined;
    const found = rule(scan, at);
    list[at] = found ?? null;
    return found;
  };
}

let latest: (Pick<ReadContext, "now" | "timeZone"> & { date: Temporal.PlainDate }) | undefined;

/** The day it is in the reader's zone. Kept for the last zone asked, as the sum is slow and most calls repeat it. */
export function todayOf(context: ReadContext): Temporal.PlainDate {
  const { now, timeZone } = context;
  if (latest?.now !== now || latest.timeZone !== timeZone) {
    const date = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
    latest = { now, timeZone, date };
  }
  return latest.date;
}
