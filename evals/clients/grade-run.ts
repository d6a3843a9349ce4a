import { wilson } from "../tally.ts";
import { GRADERS } from "./graders/all-graders.ts";
import type { Bar, Grade } from "./graders/grader.ts";
import type { Transcript } from "./transcript.ts";

export interface Graded {
  readonly transcript: Transcript;
  /** By grader's name. */
  readonly grades: Readonly<Record<string, Grade>>;
}

/** One grader over all conversations. */
export interface Figure {
  readonly name: string;
  readonly bar: Bar;
  readonly value: number;
  readonly isMet: boolean;
  /** Counts and Wilson's interval, for shares. */
  readonly hits: number;
  readonly of: number;
  readonly low?: number;
  readonly high?: number;
}

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
};

export const gradeTranscript = (transcript: Transcript): Graded => ({
  transcript,
  grades: Object.fromEntries(GRADERS.map((grader) => [grader.name, grader.grade(transcript)])),
});

const figureOf = (name: string, bar: Bar, grades: readonly Grade[]): Figure => {
  const hits = grades.reduce((sum, grade) => sum + grade.hits, 0);
  const of = grades.reduce((sum, grade) => sum + grade.of, 0);
  if (bar.kind === "median") {
    // Who never got there counts as later than everyone.
    const values = grades
      .filter((grade) => grade.of > 0)
      .map(({ value }) => value ?? Number.MAX_SAFE_INTEGER);
    const value = medianOf(values);
    return { name, bar, value, isMet: value <= bar.atMost, hits, of };
  }
  const value = of === 0 ? 1 : hits / of;
  const isMet = value >= bar.atLeast;
  if (bar.kind === "ratio") return { name, bar, value, isMet, hits, of };
  const { low, high } = wilson(hits, of);
  return { name, bar, value, isMet, hits, of, low, high };
};

export const figuresOf = (run: readonly Graded[]): readonly Figure[] =>
  GRADERS.map(({ name, bar }) =>
    figureOf(
      name,
      bar,
      run.flatMap(({ grades }) => grades[name] ?? []),
    ),
  );

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const showValue = ({ bar, value, hits, of, low, high }: Figure): string => {
  if (bar.kind === "median")
    return `median ${value === Number.MAX_SAFE_INTEGER ? "never" : Number(value.toFixed(1))}, ${hits} of ${of} within`;
  if (bar.kind === "ratio") return `${value.toFixed(2)} (${hits} to ${of})`;
  return `${percent(value)} (${percent(low ?? 0)} to ${percent(high ?? 0)}), ${hits} of ${of}`;
};

export const showBar = (bar: Bar): string => {
  if (bar.kind === "median") return `≤ ${bar.atMost}`;
  return bar.kind === "ratio" ? `≥ ${bar.atLeast}` : `≥ ${percent(bar.atLeast)}`;
};
