/* oxlint-disable typescript/no-non-null-assertion -- every index is bounded by the loop it stands in */
import type { GruTrace, GruWeights } from "../../../src/safety/screen/sense/gru.ts";

/**
 * Walks back over what one direction heard. `slopes` (T × H) is what the answer would gain by each
 * state; gradients of the weights are added to `grown`, those of the words to `wordSlopes` (T × D).
 */
export function backGru(
  weights: GruWeights,
  grown: GruWeights,
  trace: GruTrace,
  vectors: Float32Array,
  order: readonly number[],
  slopes: Float32Array,
  wordSlopes: Float32Array,
  D: number,
  H: number,
): void {
  const { states, gates, carriedNew } = trace;
  const carry = new Float32Array(H);
  const byWord = new Float32Array(3 * H);
  const byState = new Float32Array(3 * H);
  for (let step = order.length - 1; step >= 0; step -= 1) {
    const gate = step * 3 * H;
    const before = step * H;
    for (let i = 0; i < H; i += 1) {
      const slope = carry[i]! + slopes[step * H + i]!;
      const reset = gates[gate + i]!;
      const update = gates[gate + H + i]!;
      const fresh = gates[gate + 2 * H + i]!;
      const freshSlope = slope * (1 - update) * (1 - fresh * fresh);
      const updateSlope = slope * (states[before + i]! - fresh) * update * (1 - update);
      const resetSlope = freshSlope * carriedNew[before + i]! * reset * (1 - reset);
      byWord[i] = byState[i] = resetSlope;
      byWord[H + i] = byState[H + i] = updateSlope;
      byWord[2 * H + i] = freshSlope;
      byState[2 * H + i] = freshSlope * reset;
      carry[i] = slope * update;
    }
    const word = order[step]! * D;
    spread(weights.input, grown.input, grown.inputBias, byWord, vectors, word, wordSlopes, word, D);
    spread(weights.carried, grown.carried, grown.carriedBias, byState, states, before, carry, 0, H);
  }
}

/** One matrix: its own gradient, and what it hands on to the vector it was multiplied with. */
function spread(
  matrix: Float32Array,
  grown: Float32Array,
  bias: Float32Array,
  slopes: Float32Array,
  vector: Float32Array,
  from: number,
  handedOn: Float32Array,
  to: number,
  size: number,
): void {
  for (let row = 0; row < slopes.length; row += 1) {
    const slope = slopes[row]!;
    bias[row]! += slope;
    if (slope === 0) continue;
    const at = row * size;
    for (let i = 0; i < size; i += 1) {
      grown[at + i]! += slope * vector[from + i]!;
      handedOn[to + i]! += slope * matrix[at + i]!;
    }
  }
}
