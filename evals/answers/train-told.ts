import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { featuresOf } from "../../src/language/rules/read/ear/features.ts";
import type { Heard } from "../../src/language/rules/read/ear/table.ts";
import { TELLINGS } from "../../src/language/rules/read/ear/tellings.ts";
import { listenToTelling } from "../../src/language/rules/read/ear/told-ear.ts";
import { fold, withApostrophes } from "../../src/language/rules/read/fold.ts";
import { heardBy, type Lesson } from "./fit.ts";
import { fitSmall, packed } from "./pack.ts";
import { keptOutTold, type ToldLine, toldLines } from "./told-lines.ts";

const OUTPUT = join(import.meta.dirname, "../../src/language/rules/read/ear/told-weights.json");

const plain = (text: string): string => withApostrophes(fold(text));

const lessonOf = ({ text, ask, kind }: ToldLine): Lesson => ({
  features: featuresOf(plain(text), ask, []),
  does: TELLINGS.indexOf(kind),
});

const LEASTS = [0, 0.5, 0.6, 0.7, 0.8];

/** How many are heard plainly enough, and how many of those are heard right. */
const report = (name: string, lines: readonly ToldLine[], listen: (line: ToldLine) => Heard) => {
  const heard = lines.map((line) => ({ line, shares: listen(line) }));
  const shown = LEASTS.map((least) => {
    const loud = heard.filter(({ shares }) => Math.max(...shares) >= least);
    const right = loud.filter(
      ({ line, shares }) => TELLINGS[shares.indexOf(Math.max(...shares))] === line.kind,
    );
    return `${least}: ${right.length} of ${loud.length}`;
  });
  console.log(`  ${name.padEnd(32)} ${shown.join("   ")}`);
};

/** What kind of thing is told, on lines of another hand. */
export const measureTold = (): void => {
  console.log("\nwhat kind of thing is told, right of those heard at least so plainly:");
  report("lines of others", keptOutTold(), ({ text, ask }) => listenToTelling(plain(text), ask));
};

/** Teaches the ear for what kind of thing is told. The same lines, the same bytes. */
export const trainTold = (): void => {
  const lines = toldLines();
  console.log("what kind of thing is told, each voice left out of the learning:");
  for (const voice of new Set(lines.map((line) => line.voice))) {
    const taught = lines.filter((line) => line.voice !== voice).map(lessonOf);
    const fitted = fitSmall(taught, TELLINGS.length);
    report(
      voice,
      lines.filter((line) => line.voice === voice),
      (line) => heardBy(fitted, lessonOf(line).features),
    );
  }
  writeFileSync(OUTPUT, packed(fitSmall(lines.map(lessonOf), TELLINGS.length)));
  console.log(`told: taught on ${lines.length} lines`);
};
