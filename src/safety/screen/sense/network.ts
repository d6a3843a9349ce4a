/* oxlint-disable typescript/no-non-null-assertion -- every index is bounded by the loop it stands in */
import { type GruTrace, type GruWeights, runGru } from "./gru.ts";

/** Numbers a word is made of, and how much each direction holds while it listens. */
export const D = 48;
export const H = 32;
/** The loudest and the mean of either direction. */
export const HEARD = 4 * H;

/** Reads a sentence from both ends; what was loudest and what was there on the whole speaks for each voice. */
export interface Network {
  readonly onward: GruWeights;
  readonly back: GruWeights;
  /** voices × HEARD. */
  readonly voices: Float32Array;
  readonly bias: Float32Array;
}

export interface Listening {
  readonly onward: GruTrace;
  readonly back: GruTrace;
  /** HEARD numbers: loudest onward, loudest back, mean onward, mean back. */
  readonly heard: Float32Array;
  /** For the loudest ones, at which step. */
  readonly loudestAt: Int32Array;
}

export const onwardOrder = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => at);
export const backOrder = (count: number): number[] => onwardOrder(count).reverse();

/** `vectors` is T × D. */
export function listenTo(network: Network, vectors: Float32Array): Listening {
  const count = vectors.length / D;
  const onward = runGru(network.onward, vectors, onwardOrder(count), D, H);
  const back = runGru(network.back, vectors, backOrder(count), D, H);
  const heard = new Float32Array(HEARD);
  const loudestAt = new Int32Array(2 * H);
  for (const [side, { states }] of [onward, back].entries()) {
    for (let i = 0; i < H; i += 1) {
      let loudest = -2;
      let sum = 0;
      for (let step = 1; step <= count; step += 1) {
        const state = states[step * H + i]!;
        sum += state;
        if (state > loudest) {
          loudest = state;
          loudestAt[side * H + i] = step - 1;
        }
      }
      heard[side * H + i] = loudest;
      heard[2 * H + side * H + i] = sum / count;
    }
  }
  return { onward, back, heard, loudestAt };
}

export function logitsOf({ voices, bias }: Network, heard: Float32Array): number[] {
  return Array.from(bias, (start, voice) => {
    let sum = start;
    for (let i = 0; i < HEARD; i += 1) sum += voices[voice * HEARD + i]! * heard[i]!;
    return sum;
  });
}
