/* oxlint-disable typescript/no-non-null-assertion -- every index is bounded by the loop it stands in */
import { likelihoods, VOICES } from "../../../src/safety/screen/ear/ear.ts";
import type { GruWeights } from "../../../src/safety/screen/sense/gru.ts";
import {
  backOrder,
  D,
  H,
  HEARD,
  type Listening,
  listenTo,
  logitsOf,
  type Network,
  onwardOrder,
} from "../../../src/safety/screen/sense/network.ts";
import { seeded, shuffle } from "../../clients/random.ts";
import type { Lesson } from "../lessons.ts";
import { adam, type Adam, adamStep } from "./adam.ts";
import { backGru } from "./gru-back.ts";
import { openBook, teachWord, type WordBook, wordIn, writeWord } from "./word-book.ts";

export interface Sense {
  readonly network: Network;
  readonly book: WordBook;
}

type LessonText = Pick<Lesson, "said" | "voice" | "weight">;

const EPOCHS = 5;
const BATCH = 32;
const RATE = 0.008;
const SEED = 11;
const LONGEST = 60;
/** Shares of words, of words' own parts and of what was heard that are left out while learning. */
const DEAF_TO_WORD = 0.1;
const DEAF_TO_OWN = 0.2;
const DEAF_TO_HEARD = 0.4;
/** A line that is wrong by less than this teaches nothing. */
const KNOWN = 0.03;

export const wordsOf = (said: string): string[] => {
  const words = said.split(" ").filter(Boolean).slice(0, LONGEST);
  return words.length === 0 ? ["."] : words;
};

const gru = (make: (length: number) => Float32Array): GruWeights => ({
  input: make(3 * H * D),
  carried: make(3 * H * H),
  inputBias: make(3 * H),
  carriedBias: make(3 * H),
});

const networkOf = (make: (length: number) => Float32Array): Network => ({
  onward: gru(make),
  back: gru(make),
  voices: make(VOICES.length * HEARD),
  bias: make(VOICES.length),
});

const partsOf = ({ onward, back, voices, bias }: Network): Float32Array[] => [
  ...Object.values(onward as unknown as Record<string, Float32Array>),
  ...Object.values(back as unknown as Record<string, Float32Array>),
  voices,
  bias,
];

/** The same lines in the same order: the same sense. */
export function fitSense(lessons: readonly LessonText[]): Sense {
  const random = seeded(SEED);
  const book = openBook(
    lessons.flatMap(({ said }) => wordsOf(said)),
    random,
  );
  const network = networkOf((length) =>
    Float32Array.from({ length }, () => (random() - 0.5) * (2 / Math.sqrt(H))),
  );
  const grown = networkOf((length) => new Float32Array(length));
  const optimiser = adam(partsOf(network));
  const batches = Math.ceil(lessons.length / BATCH) * EPOCHS;
  let done = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = Array.from({ length: lessons.length }, (_, at) => at);
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const pace = Math.max(0.02, 1 - done / batches);
      done += 1;
      const batch = order.slice(from, from + BATCH).map((at) => lessons[at]!);
      for (const lesson of batch) learn({ network, book }, grown, lesson, pace, random);
      takeStep(network, grown, optimiser, batch.length, RATE * pace);
    }
  }
  return { network, book };
}

function takeStep(
  network: Network,
  grown: Network,
  optimiser: Adam,
  size: number,
  rate: number,
): void {
  const slopes = partsOf(grown);
  adamStep(optimiser, partsOf(network), slopes, size, rate);
  for (const slope of slopes) slope.fill(0);
}

function learn(
  { network, book }: Sense,
  grown: Network,
  lesson: LessonText,
  pace: number,
  random: () => number,
): void {
  const words = wordsOf(lesson.said).map((word) => ({
    word: wordIn(book, word),
    deaf: random() < DEAF_TO_WORD,
    withOwn: random() >= DEAF_TO_OWN,
  }));
  const vectors = new Float32Array(words.length * D);
  for (const [at, { word, deaf, withOwn }] of words.entries()) {
    if (!deaf) writeWord(book, word, withOwn, vectors, at);
  }
  const listening = listenTo(network, vectors);
  const kept = Float32Array.from(listening.heard, () =>
    random() < DEAF_TO_HEARD ? 0 : 1 / (1 - DEAF_TO_HEARD),
  );
  const heard = listening.heard.map((one, at) => one * kept[at]!);
  const errors = likelihoods(logitsOf(network, heard)).map(
    (share, voice) => (share - (voice === lesson.voice ? 1 : 0)) * lesson.weight,
  );
  if (Math.abs(errors[lesson.voice] ?? 0) < KNOWN) return;
  const heardSlopes = new Float32Array(HEARD);
  for (const [voice, error] of errors.entries()) {
    grown.bias[voice]! += error;
    for (let i = 0; i < HEARD; i += 1) {
      grown.voices[voice * HEARD + i]! += error * heard[i]!;
      heardSlopes[i]! += error * network.voices[voice * HEARD + i]! * kept[i]!;
    }
  }
  const wordSlopes = backThrough(network, grown, listening, vectors, heardSlopes);
  for (const [at, { word, deaf, withOwn }] of words.entries()) {
    if (!deaf) teachWord(book, word, withOwn, wordSlopes, at, pace);
  }
}

function backThrough(
  network: Network,
  grown: Network,
  { onward, back, loudestAt }: Listening,
  vectors: Float32Array,
  heardSlopes: Float32Array,
): Float32Array {
  const count = vectors.length / D;
  const wordSlopes = new Float32Array(vectors.length);
  const sides = [
    [network.onward, grown.onward, onward, onwardOrder(count)],
    [network.back, grown.back, back, backOrder(count)],
  ] as const;
  for (const [side, [weights, slopes, trace, order]] of sides.entries()) {
    const stateSlopes = new Float32Array(count * H);
    for (let i = 0; i < H; i += 1) {
      const mean = heardSlopes[2 * H + side * H + i]! / count;
      for (let step = 0; step < count; step += 1) stateSlopes[step * H + i]! += mean;
      stateSlopes[loudestAt[side * H + i]! * H + i]! += heardSlopes[side * H + i]!;
    }
    backGru(weights, slopes, trace, vectors, order, stateSlopes, wordSlopes, D, H);
  }
  return wordSlopes;
}
