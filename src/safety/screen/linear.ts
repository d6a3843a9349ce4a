import model from "./weights.json" with { type: "json" };

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

/** Weights are kept as one signed byte each, in base64. */
const TABLE = Int8Array.from(atob(model.table), (sign) => sign.charCodeAt(0));

/** The log-odds that one sentence speaks of wishing to die. */
function scoreOf(features: ReadonlyMap<number, number>): number {
  let score = model.bias;
  for (const [bucket, value] of features) score += (TABLE[bucket] ?? 0) * model.scale * value;
  return score;
}

/** The sentences of what is left of a message; the training script cuts its lines the same way. */
export const sentencesOf = (rest: string): string[] =>
  rest.split(" . ").filter((sentence) => sentence.trim() !== "");

/**
 * A second ear, for wordings that no rule names. It was trained for every kind and kept for this one:
 * on messages it had not seen it found some that the rules missed, for the other kinds none.
 */
export const soundsLikeRisk = (rest: string): boolean =>
  sentencesOf(rest).some((sentence) => scoreOf(featuresOf(sentence)) > model.threshold);
