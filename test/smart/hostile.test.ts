import { existsSync, readFileSync } from "node:fs";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkStatement } from "../../src/smart/check-statement.ts";
import { goalCheckSchema } from "../../src/smart/goal-check.ts";
import { context } from "./drafts.ts";

const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ["one long word", (size) => "a".repeat(size)],
  ["spaces", (size) => " ".repeat(size)],
  ["never never never", (size) => "never ".repeat(size / 6)],
  ["stop my stop my", (size) => "stop my ".repeat(size / 8)],
  ["by the end of the", (size) => "by the end of the ".repeat(size / 18)],
  ["get my partner to", (size) => "get my partner to ".repeat(size / 18)],
  ["numbers", (size) => "1 ".repeat(size / 2)],
  ["dashes and dots", (size) => "1-1.1/1:".repeat(size / 8)],
  ["quotes", (size) => "'’‘\"".repeat(size / 4)],
  ["emoji", (size) => "👩‍👩‍👧‍👦".repeat(size / 11)],
  ["commas", (size) => "a,".repeat(size / 2)],
];

const tookMs = (text: string): number => {
  const startedMs = performance.now();
  checkStatement(text, context);
  return performance.now() - startedMs;
};
const best = (text: string): number => Math.min(tookMs(text), tookMs(text), tookMs(text));

describe("hostile input", () => {
  it.each(HOSTILE)("takes no more than its share of time for %s", (_, make) => {
    const short = best(make(20_000));
    const long = best(make(160_000));
    // Eight times the text: eight times the time and room for noise; a quadratic rule would need 64.
    expect(long).toBeLessThan(24 * Math.max(short, 4));
  });
  it("never throws, whatever is typed", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ unit: "grapheme", maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const check = checkStatement(typed, context);
        expect(goalCheckSchema.safeParse(check).success).toBe(true);
        for (const { quote } of check.findings) expect(typed).toContain(quote);
      }),
      { numRuns: 300 },
    );
  });
  it("says the same thing twice", () => {
    const goal = "Walk 3x a week by 1 March because I miss the sea";
    expect(checkStatement(goal, context)).toEqual(checkStatement(goal, context));
  });
});

const corpus = new URL("../corpus/blns.jsonl", import.meta.url);
describe.runIf(existsSync(corpus))("the big list of naughty strings", () => {
  it("never throws", () => {
    for (const line of readFileSync(corpus, "utf8").split("\n").filter(Boolean)) {
      const { text } = JSON.parse(line) as { text: string };
      expect(() => checkStatement(text, context)).not.toThrow();
    }
  });
});
