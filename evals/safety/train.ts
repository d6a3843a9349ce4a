import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { restOf, screen } from "../../src/safety/screen/screen.ts";
import { BUCKETS, featuresOf, windowsOf } from "../../src/safety/screen/linear.ts";
import { fillingsOf, framesOf } from "./frames.ts";
import { type Half, linesOf, messagesOf, STRATA } from "./strata.ts";

/**
 * Trains the linear part of the screen, the person's own risk against all else, on every batch but the
 * held-out half, and chooses its thresholds on batches that a model has not seen. Deterministic: the
 * same lines, the same weights.
 */
const OUTPUT = join(import.meta.dirname, "../../src/safety/screen/weights.json");
const FOLDS = 5;
const EPOCHS = 20;
const RATE = 1;
const RIDGE = 1e-5;
const RISK_FILLINGS = 14;
const HARMLESS_FILLINGS = 20;
/** The share of harmless messages of unseen batches that may be caught. */
const WRONG_SHARE = 0.003;
/** The share of messages at risk, of unseen batches, that may sound harmless. */
const MISSED_SHARE = 0.02;

type Features = ReadonlyMap<number, number>;

interface Example {
  readonly risk: boolean;
  /** Ordinary talk, by which the threshold is set; frames and other dangers are only learned from. */
  readonly measured: boolean;
  readonly whole: Features;
  readonly windows: readonly Features[];
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
const NEUTRAL = new Set([
  "history-alone",
  "self-harm-treated",
  "self-harm",
  "third-party",
  "minor",
]);

function exampleOf(text: string, risk: boolean, measured: boolean, fold: number): Example {
  const rest = restOf(text);
  const sentences = rest.split(" . ").filter((sentence) => sentence.trim() !== "");
  return {
    risk,
    measured,
    whole: featuresOf(sentences.join(" . ")),
    windows: windowsOf(rest).map((window) => featuresOf(window)),
    fold,
  };
}

/** A file's lines stand in the order they were written in: a stretch of it is a batch, one voice. */
function batchExamples(half: Half, foldOf: (share: number) => number): Example[] {
  const strata = STRATA.map((stratum) => stratum.name).filter((name) => !NEUTRAL.has(name));
  return strata.flatMap((stratum) => {
    const texts = messagesOf(half, stratum);
    return texts.map((text, at) =>
      exampleOf(text, SUICIDE.has(stratum), HARMLESS.has(stratum), foldOf(at / texts.length)),
    );
  });
}

/** Frames are in no fold: they are learned from and never measured. */
const frameExamples = (name: "risk" | "harmless", most: number): Example[] =>
  framesOf(name).flatMap((frame) =>
    fillingsOf(frame, most).map((text) => exampleOf(text, name === "risk", false, -1)),
  );

/** What people answer the coach and the goals they set, from the other evals: plain talk, in many hands. */
const PLAIN_TALK = ["answers/answers.jsonl", "smart/goals.jsonl", "gate/natural.jsonl"];

const plainTalk = (): Example[] =>
  PLAIN_TALK.flatMap((file) => linesOf(join(import.meta.dirname, "..", file)))
    .map((line) => JSON.parse(line) as { text?: string })
    .flatMap(({ text }) => (text === undefined || screen(text).level !== "none" ? [] : [text]))
    .map((text, at) => exampleOf(text, false, true, at % FOLDS));

const examples = (): Example[] => [
  ...plainTalk(),
  ...batchExamples("tuning", (share) => Math.floor(share * (FOLDS - 2))),
  ...batchExamples("fresh-5", () => FOLDS - 2),
  ...batchExamples("fresh-6", () => FOLDS - 1),
  ...batchExamples("fresh-7", () => FOLDS - 1),
  ...frameExamples("risk", RISK_FILLINGS),
  ...frameExamples("harmless", HARMLESS_FILLINGS),
];

const dot = (weights: Float64Array, features: Features): number => {
  let sum = 0;
  for (const [bucket, value] of features) sum += (weights[bucket] ?? 0) * value;
  return sum;
};

/** A message at risk teaches as a whole; in a harmless one every stretch is harmless. */
const lessonsOf = (example: Example): readonly Features[] =>
  example.risk || example.windows.length === 0 ? [example.whole] : example.windows;

/** Logistic regression by AdaGrad, in a fixed order that mixes the strata. */
function train(data: readonly Example[]): Model {
  const weights = new Float64Array(BUCKETS);
  const seen = new Float64Array(BUCKETS).fill(1e-3);
  let bias = -1;
  const step = 7919;
  const learn = (features: Features, label: number): void => {
    const error = 1 / (1 + Math.exp(-dot(weights, features) - bias)) - label;
    bias -= 0.01 * error;
    for (const [bucket, value] of features) {
      const gradient = error * value + RIDGE * (weights[bucket] ?? 0);
      seen[bucket] = (seen[bucket] ?? 0) + gradient * gradient;
      weights[bucket] =
        (weights[bucket] ?? 0) - (RATE * gradient) / (1 + Math.sqrt(seen[bucket] ?? 1));
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let turn = 0; turn < data.length; turn += 1) {
      const example = data[(turn * step + epoch) % data.length];
      if (example) for (const lesson of lessonsOf(example)) learn(lesson, example.risk ? 1 : 0);
    }
  }
  return { weights, bias };
}

const loudest = ({ weights, bias }: Model, { windows }: Example): number =>
  windows.reduce((most, features) => Math.max(most, dot(weights, features) + bias), -20);

interface Thresholds {
  readonly threshold: number;
  readonly harmlessBelow: number;
  /** What the linear part finds alone, on batches it has not seen. */
  readonly recall: number;
}

function thresholdsFor(data: readonly Example[]): Thresholds {
  const harmless: number[] = [];
  const own: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(data.filter((example) => example.fold !== fold));
    for (const example of data.filter((one) => one.fold === fold && one.windows.length > 0)) {
      if (example.risk) own.push(loudest(model, example));
      else if (example.measured) harmless.push(loudest(model, example));
    }
  }
  harmless.sort((one, other) => other - one);
  own.sort((one, other) => one - other);
  const threshold = harmless[Math.floor(harmless.length * WRONG_SHARE)] ?? 0;
  return {
    threshold,
    harmlessBelow: own[Math.floor(own.length * MISSED_SHARE)] ?? 0,
    recall: own.filter((score) => score > threshold).length / own.length,
  };
}

const rounded = (value: number): number => Number(value.toFixed(3));

export function trainLinear(): void {
  const data = examples();
  const { threshold, harmlessBelow, recall } = thresholdsFor(data);
  const { weights, bias } = train(data);
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  const written = {
    threshold: rounded(threshold),
    harmlessBelow: rounded(harmlessBelow),
    bias: rounded(bias),
    scale: Number(scale.toPrecision(6)),
    table: Buffer.from(bytes.buffer).toString("base64"),
  };
  writeFileSync(OUTPUT, `${JSON.stringify(written)}\n`);
  console.log(
    `threshold ${rounded(threshold)}, harmless below ${rounded(harmlessBelow)}; alone, on unseen batches, it finds ${rounded(recall)}`,
  );
}
