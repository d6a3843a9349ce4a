import { BUCKETS } from "../../src/language/rules/read/ear/features.ts";
import { fit, type Fit, type Lesson } from "./fit.ts";

/** As many rows as stay well under 400 KB of base64. */
const MOST_ROWS = 7_000;
const LEAST_LINES = 2;

/** The buckets that say most, rising: how far their weights reach, times how many lines have them. */
const tellingBuckets = (lessons: readonly Lesson[], { weights, bias }: Fit): number[] => {
  const lines = new Float64Array(BUCKETS);
  for (const { features } of lessons)
    for (const [bucket, value] of features) lines[bucket] = (lines[bucket] ?? 0) + value;
  const counts = new Uint16Array(BUCKETS);
  for (const { features } of lessons)
    for (const bucket of features.keys()) counts[bucket] = (counts[bucket] ?? 0) + 1;
  const size = bias.length;
  const reach = (bucket: number): number => {
    let square = 0;
    for (let at = 0; at < size; at += 1) square += (weights[bucket * size + at] ?? 0) ** 2;
    return Math.sqrt(square) * (lines[bucket] ?? 0);
  };
  return Array.from(counts.keys())
    .filter((bucket) => (counts[bucket] ?? 0) >= LEAST_LINES)
    .toSorted((one, other) => reach(other) - reach(one) || one - other)
    .slice(0, MOST_ROWS)
    .toSorted((one, other) => one - other);
};

/** Learned twice: once to see which buckets say most, and again on those alone. */
export const fitSmall = (
  lessons: readonly Lesson[],
  size: number,
): Fit & { readonly buckets: readonly number[] } => {
  const buckets = tellingBuckets(lessons, fit(lessons, size));
  const kept = new Set(buckets);
  const small = lessons.map(({ features, does }) => ({
    does,
    features: new Map([...features].filter(([bucket]) => kept.has(bucket))),
  }));
  return { ...fit(small, size), buckets };
};

/** The data file of the ear: a signed byte a weight. */
export const packed = ({ buckets, weights, bias }: ReturnType<typeof fitSmall>): string => {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = Number((largest / 127).toPrecision(6));
  const size = bias.length;
  const rows = new Int8Array(buckets.length * size);
  for (const [row, bucket] of buckets.entries())
    for (let at = 0; at < size; at += 1)
      rows[row * size + at] = Math.round((weights[bucket * size + at] ?? 0) / scale);
  const names = Uint8Array.from(buckets.flatMap((bucket) => [bucket >> 8, bucket & 0xff]));
  const written = {
    buckets: Buffer.from(names).toString("base64"),
    scale,
    bias: Array.from(bias, (one) => Number(one.toFixed(3))),
    table: Buffer.from(rows.buffer).toString("base64"),
  };
  return `${JSON.stringify(written)}\n`;
};
