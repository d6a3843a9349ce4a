import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fit } from "./fit.ts";
import { FOLDS } from "./folds.ts";
import { lessons } from "./lessons.ts";
import { fitSense } from "./sense/fit-sense.ts";
import { writtenSense } from "./sense/write-sense.ts";
import { writtenEar } from "./write-ear.ts";

/**
 * One learning, as a process of its own, because it takes minutes: `tsx fit-apart.ts FOLD DIR` learns
 * from all but the fold's writers ("none": from all) and writes what ships for it into DIR.
 */
const [fold = "none", dir = "."] = process.argv.slice(2);
const leftOut = new Set(fold === "none" ? [] : FOLDS[Number(fold)]);
const taught = lessons().filter(({ writer }) => !leftOut.has(writer));
writeFileSync(join(dir, `ear-${fold}.json`), `${JSON.stringify(writtenEar(fit(taught)))}\n`);
writeFileSync(
  join(dir, `sense-${fold}.json`),
  `${JSON.stringify(writtenSense(fitSense(taught)))}\n`,
);
