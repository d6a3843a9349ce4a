import { readFileSync } from "node:fs";

import { PHRASES_NOW, PHRASES_ZONE } from "./phrases.ts";
import { readText } from "../../src/smart/reading/read-text.ts";

/** Reads a file of strings that break programs, one JSON value a line; says how many and how long it took. */
export function readHostile(path: string): string {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  const started = performance.now();
  for (const line of lines) {
    const parsed = JSON.parse(line) as unknown;
    const texts = typeof parsed === "string" ? [parsed] : Object.values(parsed ?? {});
    for (const text of [...texts, line]) {
      if (typeof text !== "string") continue;
      readText(text, { now: PHRASES_NOW, timeZone: PHRASES_ZONE });
      readText(text, { now: PHRASES_NOW, timeZone: PHRASES_ZONE, expecting: "rating" });
    }
  }
  const ms = performance.now() - started;
  return `hostile      ${lines.length} strings read without an error in ${ms.toFixed(0)} ms`;
}
