import { type KnownWord, noted } from "../lexicon/known-word.ts";
import { openingsNoted } from "./phrase-openings.ts";
import type { Hits } from "./word-hits.ts";

/** The normalised words of a text, laid out to be searched. */
export interface Wording {
  /** The words with one space between; what patterns are matched against. */
  readonly norm: string;
  readonly known: readonly KnownWord[];
  /** Where each word begins in `norm`. */
  readonly offsets: readonly number[];
  readonly hits: Hits;
  /** Which finders each word opens a phrase of, and which any of them. */
  readonly opened: readonly number[];
  readonly openings: number;
}

export const wordingOf = (known: readonly KnownWord[]): Wording => {
  const offsets: number[] = [];
  let norm = "";
  const opened: number[] = [];
  let openings = 0;
  for (const word of known) {
    if (norm !== "") norm += " ";
    offsets.push(norm.length);
    norm += word.norm;
    const opens = openingsNoted(word);
    opened.push(opens);
    openings |= opens;
  }
  return { norm, known, offsets, hits: { words: known }, opened, openings };
};

/** Does any word, or any word with its "'s" taken off, do so? */
export const holding = (does: (word: string) => boolean): ((wording: Wording) => boolean) => {
  const doesNoted = noted((word) => does(word) || (word.endsWith("'s") && does(word.slice(0, -2))));
  return ({ known }) => known.some((word) => doesNoted(word));
};
