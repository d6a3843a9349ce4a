import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { knownWord, noted, NotedSet, standsIn } from "../../src/smart/lexicon/known-word.ts";

const WORDS = "walk run swim talk read write cook pray rest sing".split(" ");

describe("what is known of a word", () => {
  it("says of each set whether the word stands in it, whichever was made first", () => {
    fc.assert(
      fc.property(fc.subarray(WORDS), (inside) => {
        const before = WORDS.map((word) => knownWord(word));
        const set = new NotedSet(inside);
        const standing = before.filter((word) => standsIn(word, set)).map(({ norm }) => norm);
        expect(standing.toSorted()).toEqual(inside.toSorted());
      }),
      { numRuns: 20 },
    );
  });

  it("keeps that nothing was found, too", () => {
    let times = 0;
    const note = noted(() => {
      times += 1;
      return null;
    });
    expect([note(knownWord("walk")), note(knownWord("walk"))]).toEqual([null, null]);
    expect(times).toBe(1);
  });
});
