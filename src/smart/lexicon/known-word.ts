import { oneCopyOf } from "./one-copy.ts";

/** A word as it is known to the checker, with what was worked out for it so far, each note in its place. */
export interface KnownWord {
  readonly norm: string;
  readonly notes: unknown[];
}

/** Enough for everyday words; what a hostile text brings beyond it is worked out each time. */
const MOST_KEPT = 6000;
/** No text can fill the memory with long words. */
const LONGEST_KEPT = 40;

const kept = new Map<string, KnownWord>();

/** The same words come again and again: each is looked up once, and its notes are kept. */
export const knownWord = (norm: string): KnownWord => {
  const known = kept.get(norm);
  if (known !== undefined) return known;
  const word = { norm: oneCopyOf(norm), notes: [] };
  if (kept.size < MOST_KEPT && norm.length <= LONGEST_KEPT) kept.set(word.norm, word);
  return word;
};

let places = 0;

/** What is worked out once for a word and then read from its note. */
export const noted = <Note>(workOut: (norm: string) => Note): ((word: KnownWord) => Note) => {
  const place = places;
  places += 1;
  return ({ norm, notes }) => (notes[place] ??= workOut(norm)) as Note;
};
