/* oxlint-disable typescript/no-non-null-assertion -- every index is bounded by the loop it stands in */
import { D } from "../../../src/safety/screen/sense/network.ts";
import { SOUNDS, soundsOf } from "../../../src/safety/screen/sense/word-sounds.ts";
import source from "./word-vectors.json" with { type: "json" };

const RATE = 0.05;
const START = 1e-4;

/** What a word is made of: where its meaning and its own part stand, and its sounds. */
export interface BookWord {
  readonly row: number;
  readonly sounds: readonly number[];
  readonly share: number;
}

/**
 * The words of the lessons: each is its pretrained meaning (which stays), a part of its own (which
 * is learned) and the sounds it shares with others (learned as well).
 */
export interface WordBook {
  readonly words: ReadonlyMap<string, number>;
  readonly meanings: Float32Array;
  readonly own: Float32Array;
  readonly sounds: Float32Array;
  readonly ownSquares: Float32Array;
  readonly soundSquares: Float32Array;
  readonly made: Map<string, BookWord>;
}

export function openBook(said: Iterable<string>, random: () => number): WordBook {
  const known = source.words.split(" ");
  const words = new Map<string, number>(known.map((word, at) => [word, at]));
  for (const word of said) if (!words.has(word)) words.set(word, words.size);
  const bytes = Buffer.from(source.table, "base64");
  const meanings = new Float32Array(words.size * D);
  for (let at = 0; at < known.length * D; at += 1) meanings[at] = bytes.readInt8(at) * source.scale;
  return {
    words,
    meanings,
    own: new Float32Array(words.size * D),
    sounds: Float32Array.from({ length: SOUNDS * D }, () => (random() - 0.5) * 0.07),
    ownSquares: new Float32Array(words.size * D).fill(START),
    soundSquares: new Float32Array(SOUNDS * D).fill(START),
    made: new Map(),
  };
}

export function wordIn(book: WordBook, word: string): BookWord {
  const known = book.made.get(word);
  if (known) return known;
  const sounds = soundsOf(word);
  const made = {
    row: book.words.get(word) ?? -1,
    sounds,
    share: 1 / Math.sqrt(sounds.length || 1),
  };
  book.made.set(word, made);
  return made;
}

/** Writes a word into T × D; without its own part, a word is only what it means and sounds like. */
export function writeWord(
  book: WordBook,
  { row, sounds, share }: BookWord,
  withOwn: boolean,
  into: Float32Array,
  at: number,
): void {
  for (let i = 0; i < D; i += 1) {
    let sum = 0;
    for (const sound of sounds) sum += book.sounds[sound * D + i]!;
    sum *= share;
    if (row >= 0) sum += book.meanings[row * D + i]! + (withOwn ? book.own[row * D + i]! : 0);
    into[at * D + i] = sum;
  }
}

/** AdaGrad on the parts that a word is made of. */
export function teachWord(
  book: WordBook,
  { row, sounds, share }: BookWord,
  withOwn: boolean,
  slopes: Float32Array,
  at: number,
  pace: number,
): void {
  const rate = RATE * pace;
  for (let i = 0; i < D; i += 1) {
    const slope = slopes[at * D + i]!;
    if (slope === 0) continue;
    if (row >= 0 && withOwn) step(book.own, book.ownSquares, row * D + i, slope, rate);
    for (const sound of sounds) {
      step(book.sounds, book.soundSquares, sound * D + i, slope * share, rate);
    }
  }
}

function step(
  values: Float32Array,
  squares: Float32Array,
  at: number,
  slope: number,
  rate: number,
): void {
  const square = squares[at]! + slope * slope;
  squares[at] = square;
  values[at]! -= (rate * slope) / Math.sqrt(square);
}
