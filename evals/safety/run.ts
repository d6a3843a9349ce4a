import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compilePhrases } from "./compile-phrases.ts";
import type { Suite } from "../suite.ts";
import {
  chatsAtRisk,
  figuresOf,
  harmlessChats,
  pausedChats,
  reaches,
  type Figure,
} from "./figures.ts";
import { fitOne } from "./fit-one.ts";
import { makeVectors } from "./sense/make-vectors.ts";
import { cssrsLines, shareLine, xstestLines } from "./public-sets.ts";
import { trainEar } from "./train.ts";
import { HALVES, STRATA, type Half, type Stratum } from "./strata.ts";

export const BASELINE = join(import.meta.dirname, "baseline.json");

/**
 * Measures the safety screen: `npm run evals -- safety [--cssrs DIR] [--xstest DIR] [--compile] [--train] [--fits DIR] [--vectors FILE] [--write-baseline]`.
 * Only the held-out half and the last batch are measured without having been learned from.
 */
export const suite: Suite = {
  name: "safety",
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        cssrs: { type: "string" },
        xstest: { type: "string" },
        compile: { type: "boolean" },
        train: { type: "boolean" },
        fits: { type: "string" },
        fit: { type: "string" },
        vectors: { type: "string" },
        "write-baseline": { type: "boolean" },
      },
    });
    if (values.compile) {
      compilePhrases();
      return { ok: true };
    }
    if (values.vectors) {
      makeVectors(values.vectors);
      return { ok: true };
    }
    if (values.fit && values.fits) {
      fitOne(values.fit, values.fits);
      return { ok: true };
    }
    if (values.train) {
      await trainEar(values.fits);
      return { ok: true };
    }
    const met = HALVES.map(printHalf);
    for (const half of IN_CHATS) printChats(half);
    if (values.cssrs) console.log(["", "C-SSRS posts", ...cssrsLines(values.cssrs)].join("\n"));
    if (values.xstest) console.log(["", "XSTest", ...xstestLines(values.xstest)].join("\n"));
    if (values["write-baseline"]) writeBaseline();
    return { ok: met.every(Boolean) };
  },
};

function printHalf(half: Half): boolean {
  const rows = figuresOf(half).flatMap((figure) => {
    const stratum = STRATA.find(({ name }) => name === figure.stratum);
    return stratum ? [{ stratum, figure }] : [];
  });
  const lines = rows.map(({ stratum, figure }) => stratumLine(stratum, figure));
  console.log(["", `== ${half}: one message at a time`, ...lines].join("\n"));
  return rows.every(({ stratum, figure }) => reaches(stratum, figure));
}

const IN_CHATS: readonly Half[] = ["held-out", "tuning", "fresh-27", "fresh-30"];

function printChats(half: Half): void {
  const harmless = harmlessChats(half);
  const atRisk = chatsAtRisk(half);
  console.log(
    [
      "",
      `== ${half}: chats of 12 messages`,
      shareLine("one message at risk", pausedChats(atRisk), atRisk.length, "paused"),
      shareLine("harmless", pausedChats(harmless), harmless.length, "paused"),
    ].join("\n"),
  );
}

function stratumLine(stratum: Stratum, figure: Figure): string {
  const mark = reaches(stratum, figure) ? "  " : "! ";
  if (stratum.owed !== "none") {
    const what = stratum.owed === "pause" ? "paused" : "seen  ";
    return mark + shareLine(stratum.name, figure.right, figure.of, what);
  }
  const paused = shareLine(stratum.name, figure.of - figure.right, figure.of, "paused");
  return `${mark}${paused}   any ${(figure.any / figure.of).toFixed(3)}`;
}

function writeBaseline(): void {
  const baseline = Object.fromEntries(HALVES.map((half) => [half, figuresOf(half)]));
  writeFileSync(BASELINE, `${JSON.stringify(baseline, undefined, 2)}\n`);
}
