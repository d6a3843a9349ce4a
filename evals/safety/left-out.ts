import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  earOf,
  type EarVerdict,
  type EarWeights,
  together,
} from "../../src/safety/screen/ear/ear.ts";
import { heardBy } from "../../src/safety/screen/screen.ts";
import { senseOf, type SenseWeights } from "../../src/safety/screen/sense/sense.ts";
import type { Heard } from "./draw-lines.ts";
import { FOLDS } from "./folds.ts";
import type { Lesson } from "./lessons.ts";

const RUN = join(import.meta.dirname, "../run.ts");
const AT_ONCE = 2;

/** Learns once without each fold and once from all ("none"), two processes at a time, since each takes minutes; what is there already is not learned again. */
export async function fitAll(dir: string): Promise<void> {
  const waiting = ["none", ...FOLDS.keys()].map(String).filter((fold) => !hasFit(dir, fold));
  const worker = async (): Promise<void> => {
    for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift()) {
      await promisify(execFile)(process.execPath, [
        ...process.execArgv,
        RUN,
        "safety",
        "--fit",
        fold,
        "--fits",
        dir,
      ]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const hasFit = (dir: string, fold: string): boolean => existsSync(join(dir, `sense-${fold}.json`));

export const earFit = (dir: string, fold: string): EarWeights =>
  JSON.parse(readFileSync(join(dir, `ear-${fold}.json`), "utf8")) as EarWeights;
export const senseFit = (dir: string, fold: string): SenseWeights =>
  JSON.parse(readFileSync(join(dir, `sense-${fold}.json`), "utf8")) as SenseWeights;

/** What ears that never saw another line of the same hand make of each line. */
export const heardLeftOut = (dir: string, lessons: readonly Lesson[]): Heard[] =>
  FOLDS.flatMap((writers, fold) => {
    const ear = earOf(earFit(dir, String(fold)));
    const sense = senseOf(senseFit(dir, String(fold)));
    const listen = (said: string): EarVerdict => together(ear(said), sense(said));
    return lessons
      .filter(({ writer }) => writers.includes(writer))
      .map(({ writer, stratum, findings, said, plain }) => ({
        writer,
        stratum,
        findings,
        verdict: heardBy(listen, { said, plain, findings }),
      }));
  });
