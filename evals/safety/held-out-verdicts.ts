import { type EarVerdict, likelihoods, verdictOf } from "../../src/safety/screen/ear/ear.ts";
import { type Fit, fit, logitsOf } from "./fit.ts";
import { heardBy } from "../../src/safety/screen/screen.ts";
import { featuredPieces, type Lesson } from "./lessons.ts";

export interface HeldOutVerdict {
  readonly lesson: Lesson;
  readonly verdict: EarVerdict;
}

/** Who is left out together. The oldest batches are learned from and not measured: the rules know them. */
const FOLDS: readonly (readonly string[])[] = [
  ["fresh-5", "fresh-6", "fresh-7", "plain-0", "plain-1", "plain-2", "plain-3"],
  ["fresh-8", "fresh-14"],
  ["fresh-9", "fresh-15"],
  ["fresh-10", "fresh-16"],
  ["fresh-11", "fresh-17"],
  ["fresh-13", "fresh-18"],
];

/** What a model that never saw another line of the same hand makes of each line. */
export const heldOutVerdicts = (lessons: readonly Lesson[]): HeldOutVerdict[] =>
  FOLDS.flatMap((writers) => verdictsWithout(writers, lessons));

function verdictsWithout(writers: readonly string[], lessons: readonly Lesson[]): HeldOutVerdict[] {
  const fitted = fit(lessons.filter(({ writer }) => !writers.includes(writer)));
  return lessons
    .filter(({ writer }) => writers.includes(writer))
    .map((lesson) => ({
      lesson,
      verdict: heardBy((said) => heardAs(fitted, said), lesson.said, lesson.plain),
    }));
}

const heardAs = (fitted: Fit, said: string): EarVerdict =>
  verdictOf(featuredPieces(said).map((piece) => likelihoods(logitsOf(fitted, piece))));
