import { BUCKETS, type Features } from "./features.ts";

/**
 * What an ear has learned: the buckets that weigh anything (rising, two bytes each), and for each of
 * them one signed byte a label. Both in base64.
 */
export interface Learned {
  readonly buckets: string;
  readonly table: string;
  readonly scale: number;
  readonly bias: readonly number[];
}

/** One likelihood a label, in the order of the labels; together they are one. */
export type Heard = readonly number[];

export const likelihoodsOf = (logits: readonly number[]): Heard => {
  const most = Math.max(...logits);
  const grown = logits.map((logit) => Math.exp(logit - most));
  const sum = grown.reduce((total, one) => total + one, 0);
  return grown.map((one) => one / sum);
};

interface Table {
  /** Where a bucket's row begins; -1 for a bucket that weighs nothing. */
  readonly rows: Int32Array;
  readonly weights: Int8Array;
}

const bytesOf = (text: string): Int8Array => {
  const read = atob(text);
  const bytes = new Int8Array(read.length);
  for (let at = 0; at < read.length; at += 1) bytes[at] = read.charCodeAt(at);
  return bytes;
};

const tableOf = (learned: Learned, size: number): Table => {
  const known = new Uint8Array(bytesOf(learned.buckets));
  const weights = bytesOf(learned.table);
  const count = known.length / 2;
  if (weights.length !== count * size) throw new RangeError("the weights do not fit the labels");
  const rows = new Int32Array(BUCKETS).fill(-1);
  for (let at = 0; at < count; at += 1)
    rows[((known[2 * at] ?? 0) << 8) | (known[2 * at + 1] ?? 0)] = at * size;
  return { rows, weights };
};

/** An ear of so many labels; its weights are unpacked when it first listens. */
export const openEar = (learned: Learned, size: number): ((features: Features) => Heard) => {
  let read: Table | undefined;
  return (features) => {
    const { rows, weights } = (read ??= tableOf(learned, size));
    const sums = Array.from({ length: size }, () => 0);
    for (const [bucket, value] of features) {
      const row = rows[bucket] ?? -1;
      if (row < 0) continue;
      for (let at = 0; at < size; at += 1)
        sums[at] = (sums[at] ?? 0) + (weights[row + at] ?? 0) * value;
    }
    return likelihoodsOf(sums.map((sum, at) => sum * learned.scale + (learned.bias[at] ?? 0)));
  };
};
