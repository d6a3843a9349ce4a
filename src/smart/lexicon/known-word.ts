import { oneCopyOf } from "./one-copy.ts";

/**
 * A word as it is known to the checker, with what was worked out for it so far, each note in its place.
 * A check touches some fifty words and is mostly spent on fetching what is known of them from memory:
 * little and close together is what makes it fast.
 */
export interface KnownWord {
  readonly norm: string;
  readonly notes: unknown[];
  /** In which noted sets it stands, one bit a set; worked out at the first question. */
  standings: Int32Array | undefined;
}

const BITS = 32;
/** The bits of more would no longer lie beside the word. */
const MOST_SETS = 512;
let sets = 0;
const placesOf = new Map<string, number[]>();

/** A set of words of which each word knows whether it stands in it. */
export class NotedSet extends Set<string> {
  readonly place = sets;

  constructor(words: readonly string[]) {
    super(words);
    if (sets === MOST_SETS) throw new RangeError("more noted sets than a word has room for");
    sets += 1;
    for (const word of this) {
      placesOf.set(word, [...(placesOf.get(word) ?? []), this.place]);
      // A part of the program that is loaded late may bring words that were asked for already.
      const standings = kept.get(word)?.standings;
      if (standings !== undefined) setBit(standings, this.place);
    }
  }
}

const setBit = (standings: Int32Array, place: number): void => {
  const at = Math.floor(place / BITS);
  standings[at] = (standings[at] ?? 0) | (1 << (place % BITS));
};

const standingsOf = (norm: string): Int32Array => {
  const standings = new Int32Array(MOST_SETS / BITS);
  for (const place of placesOf.get(norm) ?? []) setBit(standings, place);
  return standings;
};

export const standsIn = (word: KnownWord, { place }: NotedSet): boolean => {
  const standings = (word.standings ??= standingsOf(word.norm));
  return ((standings[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
};

/** Enough for everyday words; what a hostile text brings beyond it is worked out each time. */
const MOST_KEPT = 6000;
/** No text can fill the memory with long words. */
const LONGEST_KEPT = 40;

const kept = new Map<string, KnownWord>();

/** The same words come again and again: each is looked up once, and its notes are kept. */
export const knownWord = (norm: string): KnownWord => {
  const known = kept.get(norm);
  if (known !== undefined) return known;
  const word = { norm: oneCopyOf(norm), notes: [], standings: undefined };
  if (kept.size < MOST_KEPT && norm.length <= LONGEST_KEPT) kept.set(word.norm, word);
  return word;
};

let places = 0;

/** What is worked out once for a word and then read from its note; "nothing" is `null`. */
export const noted = <Note>(workOut: (norm: string) => Note): ((word: KnownWord) => Note) => {
  const place = places;
  places += 1;
  return ({ norm, notes }) => {
    const known = notes[place];
    if (known !== undefined) return known as Note;
    const note = workOut(norm);
    notes[place] = note;
    return note;
  };
};
