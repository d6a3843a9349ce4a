import { likelihoods, VOICES } from "../../src/safety/screen/ear/ear.ts";
import { BUCKETS } from "../../src/safety/screen/ear/features.ts";
import { seeded, shuffle } from "../clients/random.ts";
import type { Lesson, Piece } from "./lessons.ts";

/** One weight a bucket and voice, the voices of a bucket next to each other. */
export interface Fit {
  readonly weights: Float32Array;
  readonly bias: Float64Array;
}

const SIZE = VOICES.length;
const EPOCHS = 8;
const RATE = 0.5;
const BIAS_RATE = 0.02;
const RIDGE = 1e-6;
const SEED = 7;
/** Smaller steps than this are not taken. */
const LEAST_GRADIENT = 1e-5;

export function logitsOf({ weights, bias }: Fit, { buckets, values }: Piece): number[] {
  const sums = Array.from(bias);
  for (let at = 0; at < buckets.length; at += 1) {
    const base = (buckets[at] ?? 0) * SIZE;
    const value = values[at] ?? 0;
    for (let voice = 0; voice < SIZE; voice += 1) {
      sums[voice] = (sums[voice] ?? 0) + (weights[base + voice] ?? 0) * value;
    }
  }
  return sums;
}

/**
 * Multinomial logistic regression by AdaGrad, one line at a time in an order drawn with a fixed seed:
 * the same lines, the same weights. In a harmless line every piece is harmless; what makes another
 * line dangerous may be in any piece, so the one that sounds most like it teaches.
 */
export function fit(lessons: readonly Lesson[]): Fit {
  const fitted = { weights: new Float32Array(BUCKETS * SIZE), bias: new Float64Array(SIZE) };
  const squares = new Float32Array(BUCKETS * SIZE).fill(0.05);
  const random = seeded(SEED);
  const order = lessons.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson === undefined) continue;
      for (const piece of taught(fitted, lesson)) learn(fitted, squares, piece, lesson);
    }
  }
  return fitted;
}

function taught(fitted: Fit, { voice, pieces }: Lesson): readonly Piece[] {
  if (voice === 0 || pieces.length <= 1) return pieces;
  const shares = pieces.map((piece) => likelihoods(logitsOf(fitted, piece))[voice] ?? 0);
  return pieces.filter((_, at) => shares[at] === Math.max(...shares)).slice(0, 1);
}

function learn(fitted: Fit, squares: Float32Array, piece: Piece, lesson: Lesson): void {
  const { weights, bias } = fitted;
  const errors = likelihoods(logitsOf(fitted, piece)).map(
    (share, voice) => (share - (voice === lesson.voice ? 1 : 0)) * lesson.weight,
  );
  for (const [voice, error] of errors.entries()) {
    bias[voice] = (bias[voice] ?? 0) - BIAS_RATE * error;
  }
  for (let at = 0; at < piece.buckets.length; at += 1) {
    const base = (piece.buckets[at] ?? 0) * SIZE;
    const value = piece.values[at] ?? 0;
    for (let voice = 0; voice < SIZE; voice += 1) {
      const slot = base + voice;
      const weight = weights[slot] ?? 0;
      const gradient = (errors[voice] ?? 0) * value + RIDGE * weight;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      const square = (squares[slot] ?? 0) + gradient * gradient;
      squares[slot] = square;
      weights[slot] = weight - (RATE * gradient) / Math.sqrt(square);
    }
  }
}
