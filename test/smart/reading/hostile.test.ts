import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";

import { textReadingSchema, type Expecting } from "../../../src/smart/reading/text-reading.ts";
import { read } from "./read-phrase.ts";

const WORDS =
  "every each other day week month 3 x / a per from to 10 half an hour and 5 by before until Friday end of March next the within 2-3 % £ k I'm 45 ago last not now was . , ! ( ) ’ \u{1F600} 1st may one couple twice most MWF 7pm 08001234567 ½ \n -> → ish".split(
    " ",
  );
const anyExpecting = constantFrom<Expecting | undefined>(
  undefined,
  "rating",
  "deadline",
  "frequency",
  "amount",
);

describe("any text at all", () => {
  it("never throws, and always gives a reading of the agreed shape with spans inside the text", () => {
    const texts = oneof(
      string({ unit: "binary", maxLength: 80 }),
      array(constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(" ")),
      array(constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join("")),
    );
    assert(
      property(texts, anyExpecting, (text, expecting) => {
        const reading = read(text, { expecting });
        expect(textReadingSchema.safeParse(reading).success).toBe(true);
        for (const { span } of [...reading.amounts, ...reading.excluded, ...reading.actions]) {
          expect(span && span.start >= 0 && span.end <= text.length && span.start <= span.end).toBe(
            true,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads the same whatever the case and the kind of apostrophe", () => {
    for (const text of ["in 6 weeks' time", "I'm 45", "by month's end", "twice a week"]) {
      const { actions: _, ...plain } = read(text);
      const { actions: __, ...curly } = read(text.replaceAll("'", "’").toUpperCase());
      expect(curly).toEqual(plain);
    }
  });

  it.each(["every ", "1", "(", "three hundred and "])(
    "takes time in proportion to the length of %j repeated",
    (unit) => {
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
      // A busy machine slows some runs, never all of them tenfold.
      const isInBound = [1, 2, 3, 4].some(() => timed(100_000) < bound);
      expect(isInBound).toBe(true);
    },
  );
});
