import weights from "./weights.json" with { type: "json" };

/** What a linear score can say: a pause for the person's own risk, or one of the other kinds. */
export const LINEAR_CLASSES = [
  "suicide",
  "self-harm",
  "third-party",
  "partner-abuse",
  "child-abuse",
  "elder-abuse",
  "violence",
  "eating-disorder",
  "psychosis-mania",
  "overdose-withdrawal",
  "medical-emergency",
] as const;
export type LinearClass = (typeof LINEAR_CLASSES)[number];

export const BUCKETS = 8192;

/** FNV-1a: the same in the training script and here. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % BUCKETS;
}

const LONGEST_SENTENCE_WORDS = 40;
const SKIP = 2;

/**
 * The features of one sentence: its words, word beginnings, pairs of neighbours and pairs with up to
 * two words between them. The length of a sentence is evened out, so that a long one does not weigh more.
 */
export function featuresOf(sentence: string): Map<number, number> {
  const words = ["^", ...sentence.split(" ").filter(Boolean).slice(0, LONGEST_SENTENCE_WORDS), "$"];
  const counts = new Map<number, number>();
  const add = (feature: string, weight: number): void => {
    const bucket = bucketOf(feature);
    counts.set(bucket, (counts.get(bucket) ?? 0) + weight);
  };
  for (const [at, word] of words.entries()) {
    add(word, 1);
    if (word.length > 4) add(`${word.slice(0, 4)}*`, 1);
    const next = words[at + 1];
    if (next !== undefined) add(`${word} ${next}`, 1);
    for (let gap = 2; gap <= SKIP + 1; gap += 1) {
      const later = words[at + gap];
      if (later !== undefined) add(`${word} .. ${later}`, 0.7);
    }
  }
  let square = 0;
  for (const value of counts.values()) square += value * value;
  const scale = 1 / Math.sqrt(square || 1);
  for (const [bucket, value] of counts) counts.set(bucket, value * scale);
  return counts;
}

const TABLES = new Map(
  LINEAR_CLASSES.map((name) => [
    name,
    unpack((weights.tables as Record<string, string>)[name] ?? ""),
  ]),
);

/** Weights are kept as one signed byte each, in base64. */
function unpack(packed: string): Int8Array {
  const bytes = atob(packed);
  return Int8Array.from(bytes, (sign) => sign.charCodeAt(0));
}

/** The log-odds of a class for one sentence. */
export function scoreOf(name: LinearClass, features: ReadonlyMap<number, number>): number {
  const table = TABLES.get(name);
  const { scale = 0, bias = 0 } =
    (weights.classes as Record<string, { scale: number; bias: number }>)[name] ?? {};
  let score = bias;
  for (const [bucket, value] of features) score += (table?.[bucket] ?? 0) * scale * value;
  return score;
}

export const thresholdOf = (name: LinearClass): number =>
  (weights.thresholds as Record<string, number>)[name] ?? Number.POSITIVE_INFINITY;
