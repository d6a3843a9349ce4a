import { noted } from "../lexicon/known-word.ts";
import { bitOfFinder } from "./phrase-openings.ts";
import { type Gated, gated, mayMatch } from "./word-hits.ts";
import type { Wording } from "./wording.ts";

/** A stretch of normalised text. */
export interface Cue {
  readonly start: number;
  readonly end: number;
}

/** A phrase known by the word it opens with; `#` stands for any word that counts. */
export interface Phrase {
  readonly opens: string;
  /** What follows the opening word. */
  readonly after: string;
  /** Instead of `after`: the whole phrase, opening word included. */
  readonly whole?: string;
}

export type Finder = (wording: Wording) => readonly Cue[];

const COUNTING_WORDS = new Set(
  "one two three four five six seven eight nine ten twelve thirty a an".split(" "),
);
const counts = (word: string): boolean => {
  const sign = word.charCodeAt(0);
  const isMoney = sign === 36 || sign === 163 || sign === 8364;
  const digit = isMoney ? word.charCodeAt(1) : sign;
  return (digit >= 48 && digit <= 57) || COUNTING_WORDS.has(word);
};

const byOpening = (phrases: readonly Phrase[]): ReadonlyMap<string, readonly Gated[]> => {
  const patterns = new Map<string, Gated[]>();
  for (const { opens, after, whole } of phrases) {
    // One pattern a phrase, shared by its opening words: compiling is what costs, not trying.
    const pattern = gated(new RegExp(whole ?? `[^ ]+(?:${after})`, "y"));
    for (const word of opens.split(" ")) {
      patterns.set(word, [...(patterns.get(word) ?? []), pattern]);
    }
  }
  return patterns;
};

/**
 * Finds phrases by looking each word up first and only then matching in place. One alternation over
 * the whole text does the same and takes ten times as long: it tries every phrase at every letter.
 */
export const phraseFinder = (phrases: readonly Phrase[]): Finder => {
  const patterns = byOpening(phrases);
  const counted = patterns.get("#");
  const bit = bitOfFinder((word) => patterns.has(word) || (counted !== undefined && counts(word)));
  const triedNoted = noted((word): readonly Gated[] => patterns.get(word) ?? counted ?? []);
  return (wording) => {
    if ((wording.openings & bit) === 0) return NONE;
    let cues: Cue[] | undefined;
    let from = 0;
    const { known, offsets, opened } = wording;
    for (let index = 0; index < known.length; index += 1) {
      if (((opened[index] ?? 0) & bit) === 0) continue;
      const word = known[index];
      const start = offsets[index] ?? 0;
      if (word === undefined || start < from) continue;
      const end = endOf(triedNoted(word), wording, start);
      if (end === undefined) continue;
      (cues ??= []).push({ start, end });
      from = end;
    }
    return cues ?? NONE;
  };
};
const NONE: readonly Cue[] = [];

const endOf = (
  patterns: readonly Gated[],
  { norm, hits }: Wording,
  start: number,
): number | undefined => {
  for (const one of patterns) {
    if (!mayMatch(hits, one)) continue;
    const { pattern } = one;
    pattern.lastIndex = start;
    if (pattern.test(norm) && pattern.lastIndex > start) return pattern.lastIndex;
  }
  return undefined;
};
