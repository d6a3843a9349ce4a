import { neededWords } from "./needed-words.ts";

/** A pattern that is tried only where the words it needs stand. */
export interface Gated {
  readonly pattern: RegExp;
  /** Numbers of the sets of words it needs; worked out at the first question. */
  needs: readonly number[] | undefined;
}

/** Which of the sets of words that patterns need are hit by a text. */
export interface Hits {
  readonly norms: readonly string[];
  hit: Uint8Array;
}

const MOST_NEEDS = 3;
const numbers = new Map<string, number>();
/** Of each word, the sets it stands in. */
const setsOf = new Map<string, number[]>();

const numberOf = (words: ReadonlySet<string>): number => {
  const key = [...words].sort().join(" ");
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const word of words) {
    const sets = setsOf.get(word);
    if (sets === undefined) setsOf.set(word, [number]);
    else sets.push(number);
  }
  return number;
};

const needsOf = (pattern: RegExp): readonly number[] =>
  neededWords(pattern)
    .slice(0, MOST_NEEDS)
    .map((words) => numberOf(words));

export const gated = (pattern: RegExp): Gated => ({ pattern, needs: undefined });

const PLAIN = /^\w+$/;
const NO_SETS: readonly number[] = [];

const mark = (hit: Uint8Array, word: string): void => {
  for (const number of setsOf.get(word) ?? NO_SETS) hit[number] = 1;
};

const hitOf = (norms: readonly string[]): Uint8Array => {
  const hit = new Uint8Array(numbers.size);
  for (const norm of norms) {
    if (PLAIN.test(norm)) mark(hit, norm);
    else for (const word of norm.split(/\W+/)) mark(hit, word);
  }
  return hit;
};

export const hitsOf = (norms: readonly string[]): Hits => ({ norms, hit: hitOf(norms) });

/** May the pattern match in this text, or in a part of it? */
export const mayMatch = (hits: Hits, one: Gated): boolean => {
  const needs = (one.needs ??= needsOf(one.pattern));
  // Sets that were first asked for after this text was looked at.
  if (hits.hit.length < numbers.size) hits.hit = hitOf(hits.norms);
  for (const need of needs) if (hits.hit[need] === 0) return false;
  return true;
};

/** Does the pattern match `text`, which is the text looked at or a part of it? */
export const says = (hits: Hits, one: Gated, text: string): boolean =>
  mayMatch(hits, one) && one.pattern.test(text);

/** The same, with what was matched. */
export const matchIn = (hits: Hits, one: Gated, text: string): RegExpExecArray | null =>
  mayMatch(hits, one) ? one.pattern.exec(text) : null;
