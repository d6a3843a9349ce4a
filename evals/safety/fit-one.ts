import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fit } from "./fit.ts";
import { FOLDS } from "./folds.ts";
import { lessons } from "./lessons.ts";
import { fitSense } from "./sense/fit-sense.ts";
import { writtenSense } from "./sense/write-sense.ts";
import { writtenEar } from "./write-ear.ts";

/** Learns from all but a fold's writers ("none": from all), and writes what would ship into a folder. */
export function fitOne(fold: string, dir: string): void {
  const leftOut = new Set(fold === "none" ? [] : FOLDS[Number(fold)]);
  const taught = lessons().filter(({ writer }) => !leftOut.has(writer));
  write(dir, `ear-${fold}.json`, writtenEar(fit(taught)));
  write(dir, `sense-${fold}.json`, writtenSense(fitSense(taught)));
}

const write = (dir: string, file: string, content: unknown): void =>
  writeFileSync(join(dir, file), `${JSON.stringify(content)}\n`);
