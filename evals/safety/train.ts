import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawLines, type Heard, isPaused, isSeen } from "./draw-lines.ts";
import { earFit, fitAll, heardLeftOut, senseFit } from "./left-out.ts";
import { lessons } from "./lessons.ts";
import { shareLine } from "./public-sets.ts";
import { STRATA } from "./strata.ts";

const SCREEN = join(import.meta.dirname, "../../src/safety/screen");

/**
 * Trains the screen's ear and its sense on every batch that is not kept out, and draws its lines on
 * what they make of hands they have not seen. Deterministic: the same messages and rules, the same
 * bytes. With a folder, what was learned there is used again: after a change of rules alone, only the
 * lines need to be drawn.
 */
export async function trainEar(folder?: string): Promise<void> {
  const dir = folder ?? mkdtempSync(join(tmpdir(), "cairn-fits-"));
  mkdirSync(dir, { recursive: true });
  await fitAll(dir);
  const heard = heardLeftOut(dir, lessons());
  const lines = drawLines(heard);
  console.log(reportOf(heard, lines).join("\n"));
  write("ear/lines.json", JSON.stringify(lines, undefined, 2));
  write("ear/weights.json", JSON.stringify(earFit(dir, "none")));
  write("sense/weights.json", JSON.stringify(senseFit(dir, "none"), undefined, 2));
}

const write = (file: string, content: string): void =>
  writeFileSync(join(SCREEN, file), `${content}\n`);

/** Rules and ear together on hands that the ear had not seen: all of them, then one by one. */
export function reportOf(heard: readonly Heard[], lines: Parameters<typeof isPaused>[1]): string[] {
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
