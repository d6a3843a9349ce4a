import { type KnownWord, noted } from "../lexicon/known-word.ts";
import { neededWords } from "./needed-words.ts";

/** A pattern that is tried only where the words it needs stand. */
export interface Gated {
  readonly pattern: RegExp;
  /** Numbers of the sets of words it needs; worked out at the first question. */
  needs: readonly number[] | undefined;
}

/** The words of a text, to ask which of the sets of words that patterns need are hit by them. */
export interface Hits {
  readonly words: readonly KnownWord[];
}

const MOST_NEEDS = 3;
const numbers = new Map<string, number>();
/** Of each word, the sets it stands in. */
const setsOf = new Map<string, number[]>();

const setsWith = (run: string): number[] => {
  const known = setsOf.get(run);
  if (known !== undefined) return known;
  const sets: number[] = [];
  setsOf.set(run, sets);
  return sets;
};

const numberOf = (words: ReadonlySet<string>): number => {
  const key = [...words].sort().join(" ");
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const word of words) setsWith(word).push(number);
  return number;
};

const needsOf = (pattern: RegExp): readonly number[] =>
  neededWords(pattern)
    .slice(0, MOST_NEEDS)
    .map((words) => numberOf(words));

export const gated = (pattern: RegExp): Gated => ({ pattern, needs: undefined });

const PLAIN = /^\w+$/;

/** For each run of letters and digits in a word, the sets it stands in; the lists go on growing. */
const setsNoted = noted((norm) =>
  (PLAIN.test(norm) ? [norm] : norm.split(/\W+/)).map((run) => setsWith(run)),
);

/** When each set was last hit, counted in texts looked at: cheaper than a list for each text. */
let hitAt = new Uint32Array(1024);
let looks = 0;
let lookedAt: Hits | undefined;
let known = 0;

const look = (hits: Hits): void => {
  if (hitAt.length < numbers.size) hitAt = new Uint32Array(2 * numbers.size);
  looks += 1;
  lookedAt = hits;
  known = numbers.size;
  for (const word of hits.words)
    for (const ofRun of setsNoted(word)) for (const number of ofRun) hitAt[number] = looks;
};

const isHit = (needs: readonly number[]): boolean => {
  for (const need of needs) if (hitAt[need] !== looks) return false;
  return true;
};

/** May the pattern match in this text, or in a part of it? */
export const mayMatch = (hits: Hits, one: Gated): boolean => {
  const needs = (one.needs ??= needsOf(one.pattern));
  // Sets may be asked for the first time after this text was looked at.
  if (lookedAt !== hits || known < numbers.size) look(hits);
  return isHit(needs);
};

/** The same pattern, its needs worked out at once. */
export const gatedNow = (pattern: RegExp): Gated => ({ pattern, needs: needsOf(pattern) });

/** Of many patterns whose needs are worked out, those that may match. */
export const matchable = (hits: Hits, all: readonly Gated[]): readonly RegExp[] => {
  if (lookedAt !== hits || known < numbers.size) look(hits);
  const open: RegExp[] = [];
  for (const { needs, pattern } of all) if (needs !== undefined && isHit(needs)) open.push(pattern);
  return open;
};

/** Does the pattern match `text`, which is the text looked at or a part of it? */
export const says = (hits: Hits, one: Gated, text: string): boolean =>
  mayMatch(hits, one) && one.pattern.test(text);

/** The same, with what was matched. */
export const matchIn = (hits: Hits, one: Gated, text: string): RegExpExecArray | null =>
  mayMatch(hits, one) ? one.pattern.exec(text) : null;
