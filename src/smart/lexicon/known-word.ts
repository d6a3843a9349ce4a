import { oneCopyOf } from "./one-copy.ts";

/** A word as it is known to the checker, with what was worked out for it so far, each note in its place. */
export interface KnownWord {
  readonly norm: string;
  readonly notes: unknown[];
  /** Which noted sets it stands in, as far as was asked. */
  readonly standings: Uint8Array;
}

const MOST_SETS = 320;
let sets = 0;

/** A set of words that notes with each word asked for whether it stands in it. */
export class NotedSet extends Set<string> {
  readonly place: number;

  constructor(words: readonly string[]) {
    super(words);
    if (sets === MOST_SETS) throw new RangeError("more noted sets than a word has room for");
    this.place = sets;
    sets += 1;
  }
}

const NOT_ASKED = 0;
const OUTSIDE = 1;
const INSIDE = 2;

export const standsIn = ({ norm, standings }: KnownWord, words: NotedSet): boolean => {
  const known = standings[words.place];
  if (known !== NOT_ASKED) return known === INSIDE;
  const isInside = words.has(norm);
  standings[words.place] = isInside ? INSIDE : OUTSIDE;
  return isInside;
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
  const word = { norm: oneCopyOf(norm), notes: [], standings: new Uint8Array(MOST_SETS) };
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
