import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { restOf } from "../../src/safety/screen/screen.ts";
import {
  BUCKETS,
  featuresOf,
  LINEAR_CLASSES,
  type LinearClass,
} from "../../src/safety/screen/linear.ts";
import { messagesOf, STRATA } from "./strata.ts";

/**
 * Trains the linear part of the screen on the tuning half, one class against the rest, and chooses
 * each threshold on folds that a model has not seen. Deterministic: the same lines, the same weights.
 */
const OUTPUT = join(import.meta.dirname, "../../src/safety/screen/weights.json");
const FOLDS = 5;
const EPOCHS = 30;
const RATE = 1;
const RIDGE = 1e-4;
/** How many times a harmless message counts: a wrong pause is dear, and harmless talk is far more common. */
const HARMLESS_WEIGHT = 1.5;
/** The share of harmless messages a class may catch on folds it has not seen. */
const WRONG_SHARE: Readonly<Record<string, number>> = { suicide: 0.002, "self-harm": 0.001 };
const OTHER_WRONG_SHARE = 0.0007;

interface Example {
  readonly features: ReadonlyMap<number, number>;
  readonly stratum: string;
  readonly fold: number;
}

interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}

const SUICIDE = new Set([
  "explicit",
  "imminent",
  "passive",
  "implicit",
  "coded",
  "history-present",
]);
const HARMLESS = new Set(["ordinary", "sad-but-safe", "idiom", "denial"]);
/** Strata whose messages speak of the class without being it: neither for nor against. */
const NEUTRAL = new Set(["history-alone", "self-harm-treated", "minor"]);

const labelOf = (name: LinearClass, stratum: string): boolean =>
  name === "suicide" ? SUICIDE.has(stratum) : stratum === name;

function examples(): Example[] {
  const strata = STRATA.map((stratum) => stratum.name).filter((name) => !NEUTRAL.has(name));
  return strata.flatMap((stratum) =>
    messagesOf("tuning", stratum).map((text, at) => ({
      features: featuresOf(restOf(text).replaceAll(" .", "")),
      stratum,
      fold: at % FOLDS,
    })),
  );
}

const dot = (weights: Float64Array, features: ReadonlyMap<number, number>): number => {
  let sum = 0;
  for (const [bucket, value] of features) sum += (weights[bucket] ?? 0) * value;
  return sum;
};

/** Logistic regression by AdaGrad, in a fixed order that mixes the strata. */
function train(name: LinearClass, data: readonly Example[]): Model {
  const weights = new Float64Array(BUCKETS);
  const seen = new Float64Array(BUCKETS).fill(1e-3);
  let bias = -2;
  const step = 7919;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let turn = 0; turn < data.length; turn += 1) {
      const example = data[(turn * step + epoch) % data.length];
      if (example === undefined) continue;
      const label = labelOf(name, example.stratum) ? 1 : 0;
      const weight = HARMLESS.has(example.stratum) ? HARMLESS_WEIGHT : 1;
      const error = (1 / (1 + Math.exp(-dot(weights, example.features) - bias)) - label) * weight;
      bias -= 0.01 * error;
      for (const [bucket, value] of example.features) {
        const gradient = error * value + RIDGE * (weights[bucket] ?? 0);
        seen[bucket] = (seen[bucket] ?? 0) + gradient * gradient;
        weights[bucket] =
          (weights[bucket] ?? 0) - (RATE * gradient) / (1 + Math.sqrt(seen[bucket] ?? 1));
      }
    }
  }
  return { weights, bias };
}

/** The lowest score that lets so few harmless messages of unseen folds through. */
function thresholdFor(
  name: LinearClass,
  data: readonly Example[],
): { threshold: number; recall: number } {
  const harmless: number[] = [];
  const own: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(
      name,
      data.filter((example) => example.fold !== fold),
    );
    for (const example of data.filter((one) => one.fold === fold)) {
      const score = dot(model.weights, example.features) + model.bias;
      if (HARMLESS.has(example.stratum)) harmless.push(score);
      if (labelOf(name, example.stratum)) own.push(score);
    }
  }
  harmless.sort((one, other) => other - one);
  const allowed = Math.floor(harmless.length * (WRONG_SHARE[name] ?? OTHER_WRONG_SHARE));
  const threshold = (harmless[allowed] ?? 0) + 0.05;
  return { threshold, recall: own.filter((score) => score > threshold).length / own.length };
}

function pack(model: Model): { scale: number; bytes: string } {
  const largest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  const bytes = Int8Array.from(model.weights, (weight) => Math.round(weight / scale));
  return { scale, bytes: Buffer.from(bytes.buffer).toString("base64") };
}

export function trainLinear(): void {
  const data = examples();
  const tables: Record<string, string> = {};
  const classes: Record<string, { scale: number; bias: number }> = {};
  const thresholds: Record<string, number> = {};
  for (const name of LINEAR_CLASSES) {
    const { threshold, recall } = thresholdFor(name, data);
    const model = train(name, data);
    const { scale, bytes } = pack(model);
    tables[name] = bytes;
    classes[name] = { scale: Number(scale.toPrecision(6)), bias: Number(model.bias.toFixed(4)) };
    thresholds[name] = Number(threshold.toFixed(3));
    console.log(
      `${name.padEnd(22)} threshold ${threshold.toFixed(2)}  alone, on unseen folds: ${recall.toFixed(3)}`,
    );
  }
  writeFileSync(OUTPUT, `${JSON.stringify({ thresholds, classes, tables })}\n`);
}
