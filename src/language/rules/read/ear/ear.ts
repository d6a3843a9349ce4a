import type { Ask } from "../../../../coach/ask.ts";
import { DOINGS, type Doing } from "./doings.ts";
import { BUCKETS, type Features, featuresOf } from "./features.ts";
import model from "./weights.json" with { type: "json" };

/**
 * `weights.json`: the buckets that weigh anything (rising, two bytes each), and for each of them one
 * signed byte a doing, in the order of `DOINGS`. Both in base64.
 */
interface Table {
  /** Where a bucket's row begins; -1 for a bucket that weighs nothing. */
  readonly rows: Int32Array;
  readonly weights: Int8Array;
}

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

let tableRead: Table | undefined;
const table = (): Table => (tableRead ??= readTable());

const readTable = (): Table => {
  const known = bytesOf(model.buckets);
  const weights = Int8Array.from(bytesOf(model.table));
  const rows = new Int32Array(BUCKETS).fill(-1);
  const count = known.length / 2;
  if (weights.length !== count * DOINGS.length)
    throw new RangeError("weights.json does not fit the doings");
  for (let at = 0; at < count; at += 1)
    rows[((known[2 * at] ?? 0) << 8) | (known[2 * at + 1] ?? 0)] = at * DOINGS.length;
  return { rows, weights };
};

/** One likelihood a doing, in the order of `DOINGS`; together they are one. */
export type Heard = readonly number[];

export const likelihoodsOf = (logits: readonly number[]): Heard => {
  const most = Math.max(...logits);
  const grown = logits.map((logit) => Math.exp(logit - most));
  const sum = grown.reduce((total, one) => total + one, 0);
  return grown.map((one) => one / sum);
};

const logitsOf = (features: Features): number[] => {
  const { rows, weights } = table();
  const sums = DOINGS.map(() => 0);
  for (const [bucket, value] of features) {
    const row = rows[bucket] ?? -1;
    if (row < 0) continue;
    for (let at = 0; at < sums.length; at += 1)
      sums[at] = (sums[at] ?? 0) + (weights[row + at] ?? 0) * value;
  }
  return sums.map((sum, at) => sum * model.scale + (model.bias[at] ?? 0));
};

/** What a part of a message does, by its words, by the question that stands open and by what the rules say of it. */
export const listen = (text: string, ask: Ask | undefined, byRule: readonly string[]): Heard =>
  likelihoodsOf(logitsOf(featuresOf(text, ask, byRule)));

const AT: ReadonlyMap<Doing, number> = new Map(DOINGS.map((doing, at) => [doing, at]));

export const shareOf = (heard: Heard, doing: Doing): number => heard[AT.get(doing) ?? -1] ?? 0;
