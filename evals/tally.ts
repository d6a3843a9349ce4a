/** Counts of a yes/no judgement against labels. */
export interface Tally {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  trueNegative: number;
}

export const emptyTally = (): Tally => ({
  truePositive: 0,
  falsePositive: 0,
  falseNegative: 0,
  trueNegative: 0,
});

export const count = (tally: Tally, said: boolean, label: boolean): void => {
  if (label) tally[said ? "truePositive" : "falseNegative"] += 1;
  else tally[said ? "falsePositive" : "trueNegative"] += 1;
};

/** A share with its Wilson 95 % interval; all zero when nothing was counted. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly hits: number;
  readonly of: number;
}

const Z = 1.959964;

export const wilson = (hits: number, of: number): Share => {
  if (of === 0) return { share: 0, low: 0, high: 0, hits, of };
  const share = hits / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  const middle = share + Z ** 2 / (2 * of);
  return { share, low: (middle - spread) / scale, high: (middle + spread) / scale, hits, of };
};

export const precisionOf = (tally: Tally): Share =>
  wilson(tally.truePositive, tally.truePositive + tally.falsePositive);
export const recallOf = (tally: Tally): Share =>
  wilson(tally.truePositive, tally.truePositive + tally.falseNegative);
export const specificityOf = (tally: Tally): Share =>
  wilson(tally.trueNegative, tally.trueNegative + tally.falsePositive);

/** NaN-free: no label and nothing said is a perfect answer to an empty question. */
export const f1Of = ({ truePositive, falsePositive, falseNegative }: Tally): number => {
  const most = 2 * truePositive + falsePositive + falseNegative;
  return most === 0 ? 1 : (2 * truePositive) / most;
};
