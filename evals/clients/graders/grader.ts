import type { Transcript, Turn } from "../transcript.ts";

export interface Fault {
  /** The turn's place in the transcript; absent for what concerns the whole. */
  readonly turn?: number;
  readonly says: string;
}

/**
 * What a grader found in one transcript. `hits` of `of` were right; a median is taken over `value`s;
 * for a ratio, `hits` is the upper part and `of` the lower.
 */
export interface Grade {
  readonly hits: number;
  readonly of: number;
  readonly value?: number;
  readonly faults: readonly Fault[];
}

export type Bar =
  | { readonly kind: "share"; readonly atLeast: number }
  | { readonly kind: "ratio"; readonly atLeast: number }
  | { readonly kind: "median"; readonly atMost: number };

/** One question asked of every transcript, and what the answers should come to. */
export interface Grader {
  readonly name: string;
  readonly bar: Bar;
  grade(transcript: Transcript): Grade;
}

/** Judges each of some turns: undefined is no fault. */
export const gradeTurns = (
  transcript: Transcript,
  turns: readonly Turn[],
  faultOf: (turn: Turn, index: number) => string | undefined,
): Grade => {
  const faults: Fault[] = [];
  for (const turn of turns) {
    const index = transcript.turns.indexOf(turn);
    const says = faultOf(turn, index);
    if (says !== undefined) faults.push({ turn: index, says });
  }
  return { hits: turns.length - faults.length, of: turns.length, faults };
};

/** Judges the transcript as a whole. */
export const gradeWhole = (faults: readonly Fault[]): Grade => ({
  hits: faults.length === 0 ? 1 : 0,
  of: 1,
  faults,
});
