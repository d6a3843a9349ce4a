/* oxlint-disable typescript/no-non-null-assertion -- every index is bounded by the loop it stands in */
/** One direction of a gated recurrent layer: rows are reset, update and new gate, one after the other. */
export interface GruWeights {
  /** 3H × D, what a word does to the gates. */
  readonly input: Float32Array;
  /** 3H × H, what was heard before does to them. */
  readonly carried: Float32Array;
  readonly inputBias: Float32Array;
  readonly carriedBias: Float32Array;
}

/** What one direction heard, word by word; kept whole, because learning walks back over it. */
export interface GruTrace {
  /** (T+1) × H: the state before the first word is all zero. */
  readonly states: Float32Array;
  /** T × 3H: reset, update and new gate. */
  readonly gates: Float32Array;
  /** T × H: the carried part of the new gate, before the reset gate weighs it. */
  readonly carriedNew: Float32Array;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Adds `matrix` (rows × size) times a vector to `sums`; four sums side by side, because one waits for itself. Sizes are multiples of four. */
function addProduct(
  matrix: Float32Array,
  size: number,
  vector: Float32Array,
  from: number,
  sums: Float32Array,
): void {
  let at = 0;
  for (let row = 0; row < sums.length; row += 1) {
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let i = from; i < from + size; i += 4, at += 4) {
      one += matrix[at]! * vector[i]!;
      two += matrix[at + 1]! * vector[i + 1]!;
      three += matrix[at + 2]! * vector[i + 2]!;
      four += matrix[at + 3]! * vector[i + 3]!;
    }
    sums[row]! += one + two + (three + four);
  }
}

/** Listens to `count` vectors in `order`; state t+1 is what is held after the t-th of them. */
export function runGru(
  weights: GruWeights,
  vectors: Float32Array,
  order: readonly number[],
  D: number,
  H: number,
): GruTrace {
  const steps = order.length;
  const states = new Float32Array((steps + 1) * H);
  const gates = new Float32Array(steps * 3 * H);
  const carriedNew = new Float32Array(steps * H);
  const fromWord = new Float32Array(3 * H);
  const fromState = new Float32Array(3 * H);
  for (let step = 0; step < steps; step += 1) {
    fromWord.set(weights.inputBias);
    fromState.set(weights.carriedBias);
    addProduct(weights.input, D, vectors, order[step]! * D, fromWord);
    addProduct(weights.carried, H, states, step * H, fromState);
    const gate = step * 3 * H;
    for (let i = 0; i < H; i += 1) {
      const reset = sigmoid(fromWord[i]! + fromState[i]!);
      const update = sigmoid(fromWord[H + i]! + fromState[H + i]!);
      const held = fromState[2 * H + i]!;
      const fresh = Math.tanh(fromWord[2 * H + i]! + reset * held);
      gates[gate + i] = reset;
      gates[gate + H + i] = update;
      gates[gate + 2 * H + i] = fresh;
      carriedNew[step * H + i] = held;
      states[(step + 1) * H + i] = (1 - update) * fresh + update * states[step * H + i]!;
    }
  }
  return { states, gates, carriedNew };
}
