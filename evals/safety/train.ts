import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { restOf } from "../../src/safety/screen/screen.ts";
import { BUCKETS, featuresOf, sentencesOf } from "../../src/safety/screen/linear.ts";
import { messagesOf, STRATA } from "./strata.ts";

/**
 * Trains the linear part of the screen on the tuning half, the person's own risk against all else, and
 * chooses the threshold on folds that a model has not seen. Deterministic: the same lines, the same weights.
 */
const OUTPUT = join(import.meta.dirname, "../../src/safety/screen/weights.json");
const FOLDS = 5;
const EPOCHS = 30;
const RATE = 1;
const RIDGE = 1e-4;
/** How many times a harmless message counts: a wrong pause is dear, and harmless talk is far more common. */
const HARMLESS_WEIGHT = 1.5;
/** The share of harmless messages that may be caught on folds that a model has not seen. */
const WRONG_SHARE = 0.001;

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
/** Strata that speak of risk without being it: neither for nor against. */
const NEUTRAL = new Set(["history-alone", "self-harm-treated", "self-harm", "third-party"]);

function examples(): Example[] {
  const strata = STRATA.map((stratum) => stratum.name).filter((name) => !NEUTRAL.has(name));
  return strata.flatMap((stratum) =>
    messagesOf("tuning", stratum)
      .map((text, at) => ({
        text,
        stratum,
        fold: at % FOLDS,
      }))
      .flatMap(({ text, ...example }) =>
        sentencesOf(restOf(text)).map((sentence) => ({
          ...example,
          features: featuresOf(sentence),
        })),
      ),
  );
}

const dot = (weights: Float64Array, features: ReadonlyMap<number, number>): number => {
  let sum = 0;
  for (const [bucket, value] of features) sum += (weights[bucket] ?? 0) * value;
  return sum;
};

/** Logistic regression by AdaGrad, in a fixed order that mixes the strata. */
function train(data: readonly Example[]): Model {
  const weights = new Float64Array(BUCKETS);
  const seen = new Float64Array(BUCKETS).fill(1e-3);
  let bias = -2;
  const step = 7919;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let turn = 0; turn < data.length; turn += 1) {
      const example = data[(turn * step + epoch) % data.length];
      if (example === undefined) continue;
      const label = SUICIDE.has(example.stratum) ? 1 : 0;
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
function thresholdFor(data: readonly Example[]): { threshold: number; recall: number } {
  const harmless: number[] = [];
  const own: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(data.filter((example) => example.fold !== fold));
    for (const example of data.filter((one) => one.fold === fold)) {
      const score = dot(model.weights, example.features) + model.bias;
      if (HARMLESS.has(example.stratum)) harmless.push(score);
      if (SUICIDE.has(example.stratum)) own.push(score);
    }
  }
  harmless.sort((one, other) => other - one);
  const threshold = (harmless[Math.floor(harmless.length * WRONG_SHARE)] ?? 0) + 0.3;
  return { threshold, recall: own.filter((score) => score > threshold).length / own.length };
}

export function trainLinear(): void {
  const data = examples();
  const { threshold, recall } = thresholdFor(data);
  const model = train(data);
  const largest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  const bytes = Int8Array.from(model.weights, (weight) => Math.round(weight / scale));
  const table = Buffer.from(bytes.buffer).toString("base64");
  const written = {
    threshold: Number(threshold.toFixed(3)),
    bias: Number(model.bias.toFixed(4)),
    scale: Number(scale.toPrecision(6)),
    table,
  };
  writeFileSync(OUTPUT, `${JSON.stringify(written)}\n`);
  console.log(
    `threshold ${threshold.toFixed(2)}; alone, on unseen folds, it finds ${recall.toFixed(3)}`,
  );
}
