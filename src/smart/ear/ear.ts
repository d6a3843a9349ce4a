import type { Statement } from "../statement/statement.ts";
import { BUCKETS } from "./buckets.ts";
import { type Features, featuresOf } from "./features.ts";
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

/** Room for the weights of all labels side by side: what a bucket says lies in one place. */
const WIDTH = 8;

let laidOut: Int8Array | undefined;
const layOut = (): Int8Array => {
  const weights = new Int8Array(BUCKETS * WIDTH);
  for (const [place, label] of HEARD.entries()) {
    const table = atob(weightsOf(label).table);
    if (table.length !== BUCKETS) throw new RangeError("weights.json does not fit the features");
    for (let bucket = 0; bucket < BUCKETS; bucket += 1)
      weights[bucket * WIDTH + place] = table.charCodeAt(bucket);
  }
  return weights;
};

/**
 * What each label's weights come to, in the order of `HEARD`. Written out label by label: the seven sums
 * stay in the processor, and a loop over them takes twice the time.
 */
const sumsOf = ({ buckets, weights }: Features): readonly number[] => {
  const table = (laidOut ??= layOut());
  let specific = 0;
  let measurable = 0;
  let avoiding = 0;
  let external = 0;
  let ambitious = 0;
  let withClinician = 0;
  let notHere = 0;
  for (let at = 0; at < buckets.length; at += 1) {
    const from = (buckets[at] ?? 0) * WIDTH;
    const weight = weights[at] ?? 0;
    specific += (table[from] ?? 0) * weight;
    measurable += (table[from + 1] ?? 0) * weight;
    avoiding += (table[from + 2] ?? 0) * weight;
    external += (table[from + 3] ?? 0) * weight;
    ambitious += (table[from + 4] ?? 0) * weight;
    withClinician += (table[from + 5] ?? 0) * weight;
    notHere += (table[from + 6] ?? 0) * weight;
  }
  return [specific, measurable, avoiding, external, ambitious, withClinician, notHere];
};

/** Says of a label whether ear and rule together take it to be so. */
export type Listening = (label: HeardLabel, saidByRule: boolean) => boolean;

/**
 * A second ear for wordings that no rule names: a linear model over words, kinds of words and their
 * order, taught on labelled statements (`npm run evals -- smart --train`). It judges a sentence alone
 * and never overrides a sure rule by a hair: both are weighed, as they did on statements neither knew.
 */
export const listenTo = (statement: Statement): Listening => {
  const sums = sumsOf(featuresOf(statement));
  return (label, saidByRule) => {
    const { bias, scale, ofRule, offset } = weightsOf(label);
    const score = (sums[HEARD.indexOf(label)] ?? 0) * scale + bias;
    return score + (saidByRule ? ofRule : 0) + offset > 0;
  };
};
