import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { featuresOf } from "../../src/language/rules/read/ear/features.ts";
import { TALKS } from "../../src/language/rules/read/ear/talk-ear.ts";
import { fold, withApostrophes } from "../../src/language/rules/read/fold.ts";
import type { Lesson } from "./fit.ts";
import { fitSmall, packed } from "./pack.ts";

const OUTPUT = join(import.meta.dirname, "../../src/language/rules/read/ear/talk-weights.json");

/** Lines of our own under `@change`, `@sustain` and `@neither`; none is from a corpus. */
const talkLessons = (): Lesson[] => {
  let does = -1;
  return readFileSync(join(import.meta.dirname, "talk/own.txt"), "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((text) => {
      if (!text.startsWith("@"))
        return [{ features: featuresOf(withApostrophes(fold(text)), undefined, []), does }];
      does = TALKS.findIndex((one) => one === text.slice(1));
      if (does < 0) throw new RangeError(`no such talk: ${text}`);
      return [];
    });
};

/** Teaches the ear for talk about a change. The same lines, the same bytes. */
export const trainTalk = (): void => {
  const lessons = talkLessons();
  writeFileSync(OUTPUT, packed(fitSmall(lessons, TALKS.length)));
  console.log(`talk: taught on ${lessons.length} lines`);
};
