import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { DOINGS } from "../../src/language/rules/read/ear/doings.ts";
import { featuresOf } from "../../src/language/rules/read/ear/features.ts";
import { fold, withApostrophes } from "../../src/language/rules/read/fold.ts";
import { rulesSay } from "../../src/language/rules/read/heard.ts";
import { count, emptyTally, precisionOf, recallOf } from "../tally.ts";
import { heardBy, type Lesson } from "./fit.ts";
import { heardLines, type HeardLine } from "./heard-lines.ts";
import { fitSmall, packed } from "./pack.ts";
import { trainTalk } from "./train-talk.ts";
import { trainTold } from "./train-told.ts";

/** Teaches the reader's ear. Deterministic: the same lines, the same bytes. */
const OUTPUT = join(import.meta.dirname, "../../src/language/rules/read/ear/weights.json");

/** Lines that do two things at once teach neither: which words do which is not known. */
const taught = (lines: readonly HeardLine[]): HeardLine[] =>
  lines.filter(({ does }) => does.length === 1);

const lessonOf = ({ text, ask, does }: HeardLine): Lesson => {
  const plain = withApostrophes(fold(text));
  return {
    features: featuresOf(plain, ask, rulesSay(plain)),
    does: DOINGS.findIndex((doing) => doing === does[0]),
  };
};

/** The ear alone, taught by all voices but one and measured on that one. */
const printLeftOut = (lines: readonly HeardLine[]): void => {
  const tallies = DOINGS.map(() => emptyTally());
  const voices = [...new Set(lines.map(({ voice }) => voice))];
  for (const voice of voices) {
    const fitted = fitSmall(
      lines.filter((one) => one.voice !== voice).map(lessonOf),
      DOINGS.length,
    );
    const lessons = lines.filter((one) => one.voice === voice).map(lessonOf);
    let right = 0;
    for (const { features, does } of lessons) {
      const heard = heardBy(fitted, features);
      const said = heard.indexOf(Math.max(...heard));
      right += said === does ? 1 : 0;
      for (const [at, tally] of tallies.entries()) count(tally, said === at, does === at);
    }
    console.log(`  ${voice.padEnd(18)} ${right} of ${lessons.length} heard right`);
  }
  for (const [at, tally] of tallies.entries())
    console.log(
      `  ${(DOINGS[at] ?? "").padEnd(18)} found ${recallOf(tally).hits} of ${recallOf(tally).of}, right ${precisionOf(tally).hits} of ${precisionOf(tally).of}`,
    );
};

export const trainEar = (): void => {
  const lines = taught(heardLines());
  console.log("ear and rules, each voice left out of the learning:");
  printLeftOut(lines);
  writeFileSync(OUTPUT, packed(fitSmall(lines.map(lessonOf), DOINGS.length)));
  console.log(`taught on ${lines.length} lines`);
  trainTalk();
  trainTold();
};
