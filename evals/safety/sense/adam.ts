/* oxlint-disable typescript/no-non-null-assertion -- every index is bounded by the loop it stands in */
const FIRST = 0.9;
const SECOND = 0.999;
const LEAST = 1e-8;
const LONGEST_SLOPE = 5;

/** What Adam keeps of the slopes it has seen. */
export interface Adam {
  readonly means: readonly Float32Array[];
  readonly squares: readonly Float32Array[];
  steps: number;
}

export const adam = (parts: readonly Float32Array[]): Adam => ({
  means: parts.map(({ length }) => new Float32Array(length)),
  squares: parts.map(({ length }) => new Float32Array(length)),
  steps: 0,
});

/** One step against the mean slope of a batch. */
export function adamStep(
  state: Adam,
  parts: readonly Float32Array[],
  slopes: readonly Float32Array[],
  batch: number,
  rate: number,
): void {
  state.steps += 1;
  const square = slopes.reduce(
    (sum, part) => sum + part.reduce((all, one) => all + one * one, 0),
    0,
  );
  const scale = Math.min(1 / batch, LONGEST_SLOPE / (Math.sqrt(square) || 1));
  const firstScale = 1 / (1 - FIRST ** state.steps);
  const secondScale = 1 / (1 - SECOND ** state.steps);
  for (const [at, values] of parts.entries()) {
    const slope = slopes[at]!;
    const mean = state.means[at]!;
    const squares = state.squares[at]!;
    for (let i = 0; i < values.length; i += 1) {
      const one = slope[i]! * scale;
      mean[i] = FIRST * mean[i]! + (1 - FIRST) * one;
      squares[i] = SECOND * squares[i]! + (1 - SECOND) * one * one;
      values[i]! -= (rate * mean[i]! * firstScale) / (Math.sqrt(squares[i]! * secondScale) + LEAST);
    }
  }
}
