import { likelihoodsOf, type Heard } from "../../src/language/rules/read/ear/table.ts";
import { BUCKETS, type Features } from "../../src/language/rules/read/ear/features.ts";
import { seeded, shuffle } from "../clients/random.ts";

export interface Lesson {
  readonly features: Features;
  /** Place in the list of labels. */
  readonly does: number;
}

/** One weight a bucket and doing, the doings of a bucket next to each other. */
export interface Fit {
  readonly weights: Float32Array;
  readonly bias: Float64Array;
}

const EPOCHS = 14;
const RATE = 0.4;
const BIAS_RATE = 0.01;
const RIDGE = 2e-5;
const SEED = 11;
const LEAST_GRADIENT = 1e-4;

export const heardBy = ({ weights, bias }: Fit, features: Features): Heard => {
  const sums = Array.from(bias);
  const size = sums.length;
  for (const [bucket, value] of features)
    for (let at = 0; at < size; at += 1)
      sums[at] = (sums[at] ?? 0) + (weights[bucket * size + at] ?? 0) * value;
  return likelihoodsOf(sums);
};

const learn = (fitted: Fit, squares: Float32Array, { features, does }: Lesson): void => {
  const errors = heardBy(fitted, features).map((share, at) => share - (at === does ? 1 : 0));
  for (const [at, error] of errors.entries())
    fitted.bias[at] = (fitted.bias[at] ?? 0) - BIAS_RATE * error;
  for (const [bucket, value] of features)
    for (let at = 0; at < errors.length; at += 1) {
      const place = bucket * errors.length + at;
      const weight = fitted.weights[place] ?? 0;
      const gradient = (errors[at] ?? 0) * value + RIDGE * weight;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      const square = (squares[place] ?? 0) + gradient * gradient;
      squares[place] = square;
      fitted.weights[place] = weight - (RATE * gradient) / Math.sqrt(square);
    }
};

/**
 * Multinomial logistic regression by AdaGrad, a line at a time in an order drawn with a fixed seed:
 * the same lines, the same weights.
 */
export const fit = (lessons: readonly Lesson[], size: number): Fit => {
  const fitted = { weights: new Float32Array(BUCKETS * size), bias: new Float64Array(size) };
  const squares = new Float32Array(BUCKETS * size).fill(0.02);
  const random = seeded(SEED);
  const order = lessons.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson !== undefined) learn(fitted, squares, lesson);
    }
  }
  return fitted;
};
