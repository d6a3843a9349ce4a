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
