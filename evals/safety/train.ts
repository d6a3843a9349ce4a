import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawLines, type Heard, isPaused, isSeen } from "./draw-lines.ts";
import { fit } from "./fit.ts";
import { heldOutVerdicts } from "./held-out-verdicts.ts";
import { lessons } from "./lessons.ts";
import { shareLine } from "./public-sets.ts";
import { STRATA } from "./strata.ts";

/**
 * Trains the screen's ear: on every batch but the held-out half, with its lines drawn on what models make
 * of hands they have not seen. Deterministic: the same messages and rules, the same bytes.
 */
const OUTPUT = join(import.meta.dirname, "../../src/safety/screen/ear/weights.json");

export function trainEar(): void {
  const all = lessons();
  const heard: Heard[] = heldOutVerdicts(all).map(({ lesson, verdict }) => ({
    writer: lesson.writer,
    stratum: lesson.stratum,
    verdict,
    findings: lesson.findings,
  }));
  const lines = drawLines(heard);
  console.log(reportOf(heard, lines).join("\n"));
  const { weights, bias } = fit(all);
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  const written = {
    lines,
    scale: Number(scale.toPrecision(6)),
    bias: Array.from(bias, (one) => Number(one.toFixed(3))),
    table: Buffer.from(bytes.buffer).toString("base64"),
  };
  writeFileSync(OUTPUT, `${JSON.stringify(written)}\n`);
}

/** Rules and ear together on hands that the ear had not seen: all of them, then one by one. */
function reportOf(heard: readonly Heard[], lines: Parameters<typeof isPaused>[1]): string[] {
  const writers = [...new Set(heard.map(({ writer }) => writer.replace(/^plain-\d$/, "plain")))];
  return [undefined, ...writers].flatMap((writer) => [
    `== ${writer ?? "every hand"}, left out of the learning`,
    ...STRATA.flatMap(({ name, owed }) => {
      const of = heard.filter(
        (one) => one.stratum === name && (writer === undefined || one.writer.startsWith(writer)),
      );
      if (of.length === 0) return [];
      const paused = of.filter((one) => isPaused(one, lines)).length;
      const seen = of.filter((one) => isSeen(one, lines)).length;
      const line = shareLine(
        name,
        owed === "any" ? seen : paused,
        of.length,
        owed === "any" ? "seen  " : "paused",
      );
      return [owed === "any" ? line : `${line}   any ${(seen / of.length).toFixed(3)}`];
    }),
  ]);
}
