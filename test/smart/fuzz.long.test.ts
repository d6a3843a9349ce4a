import { readFileSync } from "node:fs";
import { join } from "node:path";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { labelledGoals } from "../../evals/smart/labelled.ts";
import { checkStatement } from "../../src/smart/check-statement.ts";
import { recordOfLine } from "../../src/smart/record-line.ts";
import { checkGoal } from "../../src/smart/check-goal.ts";
import { context } from "./drafts.ts";

const words = [...new Set(labelledGoals().flatMap(({ statement }) => statement.split(" ")))];
const RUNS = 100_000;

describe("a long campaign of made-up goals", () => {
  it("never throws on 100,000 of them and is done in milliseconds each", () => {
    const shuffled = fc
      .array(fc.constantFrom(...words), { maxLength: 40 })
      .map((list) => list.join(" "));
    const noise = fc.string({ unit: "binary", maxLength: 300 });
    const json = fc.json().map((text) => text);
    fc.assert(
      fc.property(fc.oneof({ arbitrary: shuffled, weight: 3 }, noise, json), (text) => {
        const { draft, context: own } = recordOfLine(text);
        checkGoal(draft, { ...context, ...own, now: context.now, timeZone: context.timeZone });
      }),
      { numRuns: RUNS },
    );
  });

  const folder = process.env["CAIRN_BLNS"];
  it.runIf(folder !== undefined)("never throws on the big list of naughty strings", () => {
    const lines = readFileSync(join(folder ?? "", "blns.jsonl"), "utf8")
      .split("\n")
      .filter(Boolean);
    for (const line of lines) {
      const { text } = JSON.parse(line) as { text: string };
      expect(() => checkStatement(text, context)).not.toThrow();
    }
    expect(lines.length).toBeGreaterThan(400);
  });
});
