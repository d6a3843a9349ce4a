import { readFileSync } from "node:fs";

import { gateReply } from "../../src/safety/gate.ts";

export interface Violation {
  readonly rule: string;
  /** held-out wordings were not looked at while the rules were written. */
  readonly half: "seen" | "held-out";
  readonly text: string;
}

export const readLines = <T>(name: string): readonly T[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** A violation counts as caught when the gate stops the reply, whichever rule it names. */
export const isCaught = ({ rule, text }: Violation): boolean =>
  !gateReply(text, rule === "passes-over-risk" ? { screenLevel: "risk" } : {}).ok;
