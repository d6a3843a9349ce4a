import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";

import { textReadingSchema } from "../../../src/smart/reading/text-reading.ts";
import { read } from "./read-phrase.ts";

const WORDS =
  "every each other day week month year 3 1,200 0.5 x / a per from to 10 half an hour and 5 by before until Friday end of March next the within 2-3 % £ k I'm 45 ago last not now was . , ! ( ) ’ 1st may one couple twice most MWF 7pm 08001234567 ½ → ish instead Christmas tomorrow weeks' time 31 February 2027 9999 days hundred thousand million sessions".split(
    " ",
  );

describe("a hundred thousand texts", () => {
  it("are all read, in the agreed shape", () => {
    const words = array(constantFrom(...WORDS), { maxLength: 20 });
    const texts = oneof(
      { weight: 3, arbitrary: words.map((some) => some.join(" ")) },
      { weight: 1, arbitrary: words.map((some) => some.join("")) },
      { weight: 1, arbitrary: string({ unit: "binary", maxLength: 60 }) },
    );
    const asked = constantFrom(
      undefined,
      "rating",
      "deadline",
      "frequency",
      "amount",
      "yes-no" as const,
    );
    assert(
      property(texts, asked, (text, expecting) => {
        const parsed = textReadingSchema.safeParse(read(text, { expecting }));
        expect(parsed.error).toBeUndefined();
      }),
      { numRuns: 100_000 },
    );
  }, 600_000);
});

describe("long text", () => {
  it.each([
    "12 ",
    "mon, ",
    "from 3 to ",
    "by the end of ",
    "a ",
    "x3 ",
    "i have 3 books ",
    "in my ",
  ])("takes time in proportion to the length of %j repeated", (unit) => {
    const timed = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const started = performance.now();
      read(text);
      return performance.now() - started;
    };
    timed(10_000);
    const short = Math.min(timed(10_000), timed(10_000), timed(10_000));
    // Ten times the length in at most some thirty times the time; square growth would take a hundred.
    const bound = Math.max(short, 4) * 35;
    expect(timed(100_000) < bound || timed(100_000) < bound).toBe(true);
  });
});
