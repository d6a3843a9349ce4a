import type { Statement } from "../statement/statement.ts";
import { BUCKETS, type Features, featuresOf } from "./features.ts";
import model from "./weights.json" with { type: "json" };

export const HEARD = [
  "S",
  "M",
  "avoidance-based",
  "externally-focused",
  "overly-ambitious",
  "with-clinician",
  "not-here",
] as const;
/** What the ear was taught to hear: two letters, three challenges and the two stops of the scope. */
export type HeardLabel = (typeof HEARD)[number];

/** One label's part of `weights.json`; a signed byte a weight, in base64. */
export interface LabelWeights {
  readonly bias: number;
  readonly scale: number;
  /** What the rules' word counts beside the ear's, in log-odds, and where the two together turn to yes. */
  readonly ofRule: number;
  readonly offset: number;
  readonly table: string;
}

const weightsOf = (label: HeardLabel): LabelWeights => model[label];

const tables = new Map<HeardLabel, Int8Array>();
const tableOf = (label: HeardLabel): Int8Array => {
  const known = tables.get(label);
  if (known !== undefined) return known;
  const table = Int8Array.from(atob(weightsOf(label).table), (sign) => sign.charCodeAt(0));
  if (table.length !== BUCKETS) throw new RangeError("weights.json does not fit the features");
  tables.set(label, table);
  return table;
};

const scoreOf = (label: HeardLabel, features: Features): number => {
  const table = tableOf(label);
  const { bias, scale } = weightsOf(label);
  let score = 0;
  for (const [bucket, weight] of features) score += (table[bucket] ?? 0) * weight;
  return score * scale + bias;
};

/** Says of a label whether ear and rule together take it to be so. */
export type Listening = (label: HeardLabel, saidByRule: boolean) => boolean;

/**
 * A second ear for wordings that no rule names: a linear model over words, kinds of words and their
 * order, taught on labelled statements (`npm run evals -- smart --train`). It judges a sentence alone
 * and never overrides a sure rule by a hair: both are weighed, as they did on statements neither knew.
 */
export const listenTo = (statement: Statement): Listening => {
  const features = featuresOf(statement);
  return (label, saidByRule) => {
    const { ofRule, offset } = weightsOf(label);
    return scoreOf(label, features) + (saidByRule ? ofRule : 0) + offset > 0;
  };
};
